// C6.1: a series that has ended says so, and nothing is drawn or listed beyond what was recorded.
// That a curve stops at its last year where later values exist is tested in the stage (follow_up/tests/curves.rs).

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { desktop, phone } from "../chromium.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();

describe("figures that have come to an end", () => {
  for (const viewport of [phone, desktop]) {
    it(`C6.1 staff continuity ended after 2024, and no line is invented, at ${viewport.width} px`, async () => {
      const page = await (await stage.stranger({ language: "en", viewport })).newPage();
      await page.goto("/follow-up/indicators/kolada:U21401");
      assert.match(await page.locator("main").innerText(), /ended after 2024/);
      assert.equal(await page.locator("figure.chart").count(), 0, "no values are recorded, so none are drawn");
      await page.goto("/follow-up/indicators/kolada:U21401?place=SE:1481");
      assert.equal(await page.locator("figure.chart svg path.chart-line").count(), 0);
      assert.deepEqual(await textsOf(page, "figure.chart tbody th"), []);
    });

    it(`C6.1 recorded costs end in 2011, in picture, table and words, at ${viewport.width} px`, async () => {
      const page = await (await stage.stranger({ language: "en", viewport })).newPage();
      await page.goto("/follow-up/indicators/kolada:N20028");
      await page.locator("form.filter select[name=place]").selectOption({ label: "Mölndal" });
      await page.locator("form.filter button").click();
      const description = await page.locator("figure.chart svg desc").first().textContent();
      assert.match(description, /to [\d,.\s]+ in 2011/);
      await page.locator("figure.chart summary").click();
      const periods = (await textsOf(page, "figure.chart tbody th")).map(Number);
      assert.ok(periods.length > 5);
      assert.equal(Math.max(...periods), 2011);
      assert.match(await page.locator("main").innerText(), /recorded here end with 2011/);
    });
  }
});
