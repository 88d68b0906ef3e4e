// C6.2, C6.7, C8.3: two countries beside each other with what keeps them apart, tables by keyboard, and nothing ranked.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { desktop, phone } from "../chromium.mjs";
import { program } from "../demo.mjs";
import { faultsOf } from "../inspection.mjs";
import { tabTo } from "../keyboard.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
const norway = "Andel innbyggere 80 år og over som bruker hjemmetjenester (prosent)";
const finland = "Andel 75 år fyllda som får regelbunden hemvård, %";

/** Answers as Statistics Norway and Sotkanet give them; the figures are made up, and few. */
function bringIn() {
  const folder = join(stage.demo.data, "answers");
  mkdirSync(folder, { recursive: true });
  const file = (name, answer) => writeFileSync(join(folder, name), JSON.stringify(answer));
  const category = (index, label) => ({ category: { index, ...(label && { label }) } });
  file("12209.json", {
    version: "2.0",
    class: "dataset",
    label: "12209: Utvalgte nøkkeltall for omsorg",
    source: "Statistisk sentralbyrå",
    updated: "2025-06-15T06:00:00Z",
    id: ["KOKkommuneregion0000", "ContentsCode", "Tid"],
    size: [1, 1, 4],
    role: { time: ["Tid"], metric: ["ContentsCode"] },
    dimension: {
      KOKkommuneregion0000: { label: "region", ...category({ 5501: 0 }, { 5501: "Tromsø" }) },
      ContentsCode: { label: "statistikkvariabel", category: { index: { KOShjtj80aarover0001: 0 }, label: { KOShjtj80aarover0001: norway }, unit: { KOShjtj80aarover0001: { base: "prosent", decimals: 1 } } } },
      Tid: { label: "år", ...category({ 2021: 0, 2022: 1, 2023: 2, 2024: 3 }) },
    },
    value: [30.1, 29.4, 29.0, 28.2],
  });
  file("regions.json", [{ id: 261, code: "564", category: "KUNTA", memberOf: [], title: { fi: "Oulu", sv: "Uleåborg", en: "Oulu" } }]);
  file("indicator.json", { id: 3217, title: { fi: "75 vuotta täyttäneet", sv: finland, en: "" }, description: { fi: "", sv: "", en: "" }, organization: { title: { fi: "THL", sv: "THL", en: "THL" } }, primaryValueType: { title: { fi: "%", sv: "%", en: "%" } } });
  file("values.json", [2021, 2022, 2023].map((year) => ({ indicator: 3217, region: 261, year, gender: "total", value: 16 + (year - 2021) })));
  execFileSync(program, ["import", "indicators", folder, "--data", stage.demo.data, "--source", "kostra", "--table", "12209", "--fetched-on", "2026-11-01"], { stdio: ["ignore", "pipe", "pipe"] });
}

describe("two measures beside each other", () => {
  it("C6.2 80+ in Norway and 75+ in Finland only with a visible note, and nothing that ranks", async () => {
    try {
      bringIn();
    } catch (error) {
      throw new Error(`${error.stdout}\n${error.stderr}`);
    }
    for (const [language, viewport] of [["sv", desktop], ["da", phone], ["nb", desktop], ["en", phone]]) {
      const page = await (await stage.stranger({ language, viewport })).newPage();
      await page.goto("/follow-up?with-values=yes&source=kostra#catalogue");
      await page.locator("main a", { hasText: norway }).first().click();
      await page.locator("select[name=place]").selectOption({ label: "Tromsø" });
      await page.locator("form.filter button").click();
      await page.locator("main a[href^='/follow-up/beside']").click();
      const other = page.locator("select[name=other]");
      const value = await other.locator("option", { hasText: finland }).getAttribute("value");
      await other.selectOption(value);
      await page.locator("form.filter button").click();
      const note = page.locator("#differs .ds-alert").first();
      assert.match(await note.innerText(), /80\+[\s\S]*75\+/, language);
      assert.ok(await note.isVisible());
      const box = await note.boundingBox();
      const figures = await page.locator("figure.chart").all();
      assert.equal(figures.length, 2);
      for (const figure of figures) assert.ok((await figure.boundingBox()).y > box.y, "the note stands before both");
      const places = await textsOf(page, "select[name=other-place] option");
      assert.deepEqual(places, [...places].sort(new Intl.Collator(language).compare));
      assert.equal(await page.locator("th button, th a, [aria-sort], ol.rows, [name=sort], [name=order]").count(), 0, "no ranking is offered");
      assert.deepEqual(await faultsOf(page, { language, viewport }), []);
    }
  });
});

describe("a curve's table", () => {
  for (const [language, decimal] of [["sv", ","], ["da", ","], ["nb", ","], ["en", "."]]) {
    it(`C6.7 opens by keyboard and copies into a spreadsheet with its decimal sign, in ${language}`, async () => {
      const page = await (await stage.stranger({ language })).newPage();
      await page.goto("/follow-up/indicators/kolada:N01813?place=SE:1481");
      const summary = page.locator("figure.chart summary").first();
      await tabTo(page, summary);
      await page.keyboard.press("Enter");
      const table = page.locator("figure.chart table").first();
      assert.ok(await table.isVisible());
      await table.evaluate((element) => getSelection().selectAllChildren(element));
      const copied = await page.evaluate(() => getSelection().toString());
      const lines = copied.split("\n").filter((line) => /^\d{4}\t/.test(line));
      assert.ok(lines.length > 3, copied);
      const cells = lines.map((line) => line.split("\t")[1]).filter((cell) => /\d/.test(cell));
      assert.ok(cells.some((cell) => cell.includes(decimal)), cells.join(" | "));
      assert.ok(cells.every((cell) => new RegExp(`^[\\d\\u00a0\\u202f]+(\\${decimal}\\d+)?$`).test(cell)), cells.join(" | "));
    });
  }
});

describe("places", () => {
  it("C8.3 stand in the order of their names, and the page says why there is no ranking", async () => {
    const page = await (await stage.stranger({ language: "sv" })).newPage();
    await page.goto("/follow-up/indicators/kolada:N01813");
    const names = await textsOf(page, "select[name=place] option");
    assert.ok(names.length > 5);
    assert.deepEqual(names, [...names].sort(new Intl.Collator("sv").compare));
    assert.match(await page.locator("main").innerText(), /rangordnas inte/);
    await page.goto("/follow-up/indicators/kolada:N01813?place=SE:1481&group=network:ex-nara-vard");
    const rows = await textsOf(page, "table tbody th");
    const members = rows.filter((row) => !/^\d{4}$/.test(row));
    assert.deepEqual(members, [...members].sort(new Intl.Collator("sv").compare), "small pictures and tables too");
  });
});
