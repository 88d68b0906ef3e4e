// C6.4: the effect page shows number of units, period, interval and the list of assumptions; with too little to compare it
// refuses with a reason. C8.2: nothing hangs on colour or on the picture alone.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { desktop, phone } from "../chromium.mjs";
import { inspect } from "../inspection.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
const titles = { sv: "Hjälpte det?", da: "Hjalp det?", nb: "Hjalp det?", en: "Did it help?" };

/** A pilot of Mölndal that began in 2007 and is to lower the recorded costs of elder care: its path. */
async function begun() {
  const page = await (await stage.signedIn("developer", { language: "en" })).newPage();
  await page.goto("/act/new?finding=S3-f1");
  await page.locator("textarea[name=promise]").fill("Two teams plan their own week.");
  await page.locator("input[name=owner-role]").fill("Head of home care");
  await page.locator("input[name=due-on]").fill("2027-06-30");
  await page.locator("button[name=then][value=publish]").click();
  await page.waitForURL(/\/act\/commitments\//);
  const commitment = new URL(page.url()).pathname;
  await page.goto(`${commitment}/pilots/new`);
  await page.locator("input[name=title]").fill("Teams that plan themselves");
  await page.locator("input[name=starts-on]").fill("2007-09");
  await page.locator("main form.form button").first().click();
  await page.waitForURL(/\/act\/pilots\//);
  const pilot = new URL(page.url()).pathname;
  await page.locator("#expect select[name=indicator]").selectOption("kolada:N20014");
  await page.locator("#expect button").click();
  await page.waitForLoadState();
  assert.match(await page.locator("main").innerText(), /Did it help\?/);
  await page.close();
  return pilot;
}

describe("did it help", () => {
  for (const [language, title] of Object.entries(titles)) {
    it(`C6.4 two teams beside one are refused with the reason, in ${language}`, async () => {
      const page = await (await stage.stranger({ language, javaScript: false })).newPage();
      await page.goto("/act/pilots/EX-p1");
      await page.locator("a[href^='/act/pilots/EX-p1/effect']").first().click();
      assert.equal(await page.locator("h1").innerText(), title);
      assert.match(await page.locator("#refused").innerText(), /\bfem\b|\bfive\b/, "how many would be needed");
      assert.equal(await page.locator("figure.chart").count(), 0, "nothing by half");
    });
  }

  it("C6.4 a place beside 56 others shows units, periods, interval and what has to be believed", async () => {
    const pilot = await begun();
    const context = await stage.stranger({ language: "en", javaScript: false });
    const page = await context.newPage();
    await page.goto(pilot);
    await page.locator("a[href*='/effect?indicator=kolada']").click();
    const facts = await page.locator("#found dl").innerText();
    assert.match(facts, /Others compared with\s+56/);
    assert.match(facts, /1998.*2006 \(9\)/);
    assert.match(facts, /2007.*2011 \(5\)/);
    assert.match(facts, /90% interval\s+\S+ to \S+/);
    assert.equal(await page.locator("#assumed li").count(), 5);
    assert.doesNotMatch(await page.locator("main").innerText(), /signifi/i);
    for (const id of ["effect-curve", "effect-gaps", "effect-ratios"]) {
      const description = await page.locator(`#${id} svg desc`).textContent();
      assert.ok(description.length > 30, `${id} is told in words`);
      await page.locator(`#${id} summary`).click();
    }
    assert.equal((await textsOf(page, "#effect-curve tbody th")).length, 14);
    const units = await textsOf(page, "#effect-ratios tbody th");
    assert.equal(units.length, 57);
    assert.deepEqual(units, units.toSorted((one, two) => one.localeCompare(two, "en")), "nobody is ranked");

    const sound = await stage.stranger({ language: "sv" });
    const faults = await inspect(sound, stage.demo.address, [`${pilot}/effect`], { language: "sv", judged: [phone, desktop] });
    assert.deepEqual(faults, []);
  });
});
