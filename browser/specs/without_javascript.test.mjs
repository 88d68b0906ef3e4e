// C8.1: public pages work without JavaScript, and print on A4 without cutting a chart.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setStage } from "../stage.mjs";

const stage = setStage();
/** A4 in CSS pixels between margins of 2 cm: (210 - 40) mm at 96 px an inch. */
const A4_WIDTH = 642;

describe("public pages without JavaScript", () => {
  it("C8.1 show their text, tables and links", async () => {
    const page = await (await stage.stranger({ javaScript: false })).newPage();
    for (const path of (await stage.site()).pages) {
      const answer = await page.goto(path);
      assert.equal(answer.status(), 200, path);
      assert.ok((await page.locator("main").innerText()).length > 40, `${path} has text`);
      assert.ok((await page.locator("a[href]").count()) > 2, `${path} has links`);
      const words = await page.locator("noscript").allInnerTexts();
      assert.deepEqual(words, [], `${path} asks for JavaScript`);
    }
  });

  it("C8.1 lets a chart be read as a table", async () => {
    const page = await (await stage.stranger({ javaScript: false })).newPage();
    await page.goto("/follow-up/indicators/kolada:N20028");
    await page.locator("form.filter button").click();
    await page.locator("figure.chart summary").click();
    assert.ok((await page.locator("figure.chart tbody tr").count()) > 1);
  });

  it("C8.1 prints on A4 without cutting anything off", async () => {
    const page = await (await stage.stranger({ viewport: { width: A4_WIDTH, height: 900 } })).newPage();
    await page.emulateMedia({ media: "print" });
    const faults = [];
    for (const path of (await stage.site()).pages) {
      await page.goto(path);
      const cut = await page.evaluate((width) =>
        [...document.querySelectorAll("main svg, main table, main figure, main img")]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
          .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class")} reaches ${Math.round(element.getBoundingClientRect().right)} px`), A4_WIDTH);
      faults.push(...cut.map((what) => `${path}: ${what}`));
    }
    assert.deepEqual(faults, []);
  });
});
