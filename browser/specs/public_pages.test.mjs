// Every page a stranger can reach, in four languages, as a phone and as a desktop show it.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languages } from "../chromium.mjs";
import { inspect, judgedOnce } from "../inspection.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();

describe("public pages", () => {
  it("are linked without a dead end", async () => {
    const site = await stage.site();
    assert.ok(site.pages.length > 40, `only ${site.pages.length} pages were found`);
    assert.ok(site.files.length > 3, `only ${site.files.length} files were found`);
    assert.deepEqual(site.faults, []);
  });

  for (const language of languages) {
    it(`are accessible, calm and complete in ${language}`, async () => {
      const { pages } = await stage.site();
      const wishes = judgedOnce(language);
      assert.deepEqual(await inspect(await stage.stranger(wishes), stage.demo.address, pages, wishes), []);
    });
  }
});
