// Every page that somebody with an account can reach: what facilitators, members and administrators work with.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone } from "../chromium.mjs";
import { crawl } from "../crawl.mjs";
import { inspect } from "../inspection.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();

/** Each language at least once; the public pages are opened in all of them elsewhere. */
const readers = [
  { name: "facilitator", language: "sv" },
  { name: "administrator", language: "en" },
  { name: "developer", language: "nb" },
  { name: "visitor", language: "da" },
];

describe("pages behind a sign-in", () => {
  const judged = new Set();
  for (const { name, language } of readers) {
    it(`are accessible, calm and complete for the ${name} in ${language}`, async () => {
      const context = await stage.signedIn(name, { language });
      const cookie = (await context.cookies()).map((one) => `${one.name}=${one.value}`).join("; ");
      const [own, open] = await Promise.all([crawl(stage.demo.address, cookie), stage.site()]);
      assert.deepEqual(own.faults, []);
      const pages = own.pages.filter((path) => !open.pages.includes(path) || /^\/(capture|conclude|meet|act)\//.test(path));
      assert.ok(pages.length > 10, `only ${pages.length} pages of their own`);
      // What one reader met need not be judged again for the next.
      const known = pages.filter((path) => judged.has(path));
      const fresh = pages.filter((path) => !judged.has(path));
      fresh.forEach((path) => judged.add(path));
      const faults = [
        ...(await inspect(context, stage.demo.address, fresh, { language, judged: [phone] })),
        ...(await inspect(context, stage.demo.address, known, { language, judged: [] })),
      ];
      assert.deepEqual(faults, []);
    });
  }
});
