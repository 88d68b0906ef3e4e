// C6.1: a series that has ended says so, in the picture and in the table, and is not drawn beyond its end.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone, desktop } from "../chromium.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();

describe("staff continuity in Swedish home care", () => {
  for (const viewport of [phone, desktop]) {
    it(`C6.1 ends in 2024 at ${viewport.width} px`, async () => {
      const page = await (await stage.stranger({ language: "en", viewport })).newPage();
      await page.goto("/follow-up/indicators/U21401");
      await page.locator("form.filter select[name=place]").selectOption({ index: 0 });
      await page.locator("form.filter button").click();
      await page.waitForSelector("figure.chart");
      const picture = page.locator("figure.chart svg");
      assert.match(await picture.innerText(), /ends 2024/);
      await page.locator("figure.chart summary").click();
      const table = page.locator("figure.chart table");
      assert.match(await table.locator("caption").innerText(), /2024/);
      const periods = (await table.locator("tbody th").allInnerTexts()).map(Number);
      assert.ok(periods.length > 1 && Math.max(...periods) <= 2024, periods.join(" "));

      const end = await picture.locator(":text('ends 2024')").first().boundingBox();
      const lines = await picture.locator("path.line, polyline, path[class*=line]").evaluateAll((all) => all.map((line) => line.getBoundingClientRect().right));
      assert.ok(lines.length > 0, "there is a line");
      assert.ok(Math.max(...lines) <= end.x + end.width + 1, "no line beyond the end");
    });
  }
});
