// Every page that somebody with an account can reach: what facilitators, members and administrators work with.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { desktop, phone } from "../chromium.mjs";
import { crawl } from "../crawl.mjs";
import { inspect } from "../inspection.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();

/** Each language and width at least once; the public pages are opened in all of them elsewhere. */
const readers = [
  { name: "facilitator", language: "sv", viewport: desktop },
  { name: "administrator", language: "en", viewport: phone },
  { name: "developer", language: "nb", viewport: phone },
  { name: "visitor", language: "da", viewport: desktop },
];

describe("pages behind a sign-in", () => {
  for (const { name, ...wishes } of readers) {
    it(`are accessible, calm and complete for the ${name} in ${wishes.language} at ${wishes.viewport.width} px`, async () => {
      const context = await stage.signedIn(name, wishes);
      const cookie = (await context.cookies()).map((one) => `${one.name}=${one.value}`).join("; ");
      const [own, open] = await Promise.all([crawl(stage.demo.address, cookie), stage.site()]);
      assert.deepEqual(own.faults, []);
      const pages = own.pages.filter((path) => !open.pages.includes(path) || /^\/(capture|conclude|meet|act)\//.test(path));
      assert.ok(pages.length > 10, `only ${pages.length} pages of their own`);
      assert.deepEqual(await inspect(context, stage.demo.address, pages, wishes), []);
    });
  }
});
