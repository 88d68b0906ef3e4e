// Every page a stranger can reach, in four languages, on a phone and on a desktop.

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { desktop, languages, phone, watch } from "../chromium.mjs";
import { crawl } from "../crawl.mjs";
import { accessibilityFaults, scrollingFaults, sizeFaults, wordFaults } from "../inspection.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();
let site;

before(async () => {
  site = await crawl(stage.demo.address);
});

async function inspect(path, language, viewport) {
  const context = await stage.stranger({ language, viewport });
  const page = await context.newPage();
  const faults = watch(page, stage.demo.address);
  const answer = await page.goto(path);
  if (answer.status() !== 200) faults.push(`answers ${answer.status()}`);
  faults.push(...(await wordFaults(page, language)), ...(await scrollingFaults(page)), ...(await accessibilityFaults(page)));
  if (viewport === phone) faults.push(...(await sizeFaults(page)));
  await context.close();
  return faults.map((fault) => `${path} (${language}, ${viewport.width} px): ${fault}`);
}

describe("public pages", () => {
  it("are linked without a dead end", () => {
    assert.ok(site.pages.length > 10, `only ${site.pages.length} pages were found`);
    assert.deepEqual(site.faults, []);
  });

  for (const viewport of [phone, desktop]) {
    for (const language of languages) {
      it(`are accessible, calm and complete in ${language} at ${viewport.width} px`, async () => {
        const faults = [];
        for (const path of site.pages) faults.push(...(await inspect(path, language, viewport)));
        assert.deepEqual(faults, []);
      });
    }
  }
});
