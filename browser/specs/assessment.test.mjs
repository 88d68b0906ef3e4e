// Two people of one municipality rate alone, see that they differ, talk, rate again, share, compare and take it back.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languages, phone } from "../chromium.mjs";
import { inspect, judgedOnce } from "../inspection.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();
const model = "elder-care-quality.1";

async function pageOf(name, wishes) {
  return (await stage.signedIn(name, wishes)).newPage();
}

/** Starts, or comes to the one under way. */
async function start(page) {
  await page.goto(`/capture/models/${model}`);
  await page.locator(".page-head form button").click();
  await page.waitForURL(/\/capture\/assessments\/[^/?]+\?/);
  return new URL(page.url()).pathname;
}

/** Rates every area with the same step. */
async function rateAll(page, path, step, reason) {
  await page.goto(path);
  await page.locator(".page-head-do a.ds-button").first().click();
  for (let area = 0; area < 4; area += 1) {
    await page.waitForURL(/\/rate\//);
    const here = page.url();
    await page.locator(`label.tile:has(input[name="rating"][value="${step}"])`).click();
    await page.locator("textarea#reason").fill(reason);
    await page.locator("main form.form .form-do button").click();
    await page.waitForURL((url) => url.href !== here);
  }
}

describe("self-assessment", () => {
  let path;

  it("is rated alone, on a phone, and nobody sees another's rating before the round is closed", async () => {
    const developer = await pageOf("developer", { viewport: phone });
    path = await start(developer);
    await rateAll(developer, path, 1, "Vi har knappt börjat.");
    const administrator = await pageOf("administrator");
    assert.equal(await start(administrator), path, "the one under way");
    await administrator.goto(path);
    assert.ok(!(await administrator.locator("main").innerText()).includes("knappt"));
    await rateAll(administrator, path, 5, "Allt finns på plats.");
    await administrator.goto(path);
    await administrator.locator(`form[action$="/close"] button`).click();
    await administrator.waitForURL(/done=assessment-closed/);
    const told = await administrator.locator("#rehabilitation").innerText();
    assert.match(told, /1 valde 1, 1 valde 5/, "the spread, not an average");
    assert.match(told, /för få skattande/, "no label for two");
  });

  it("holds the talk, rates again and keeps the first round", async () => {
    const page = await pageOf("developer");
    await page.goto(path);
    const area = page.locator("#rehabilitation");
    await area.locator("details:has(textarea) summary").click();
    await area.locator("textarea").fill("Vi menade olika verksamheter.");
    await area.locator(`form[action$="/talk"] button`).click();
    await page.waitForURL(/done=assessment-talk-kept/);
    await page.locator(`form[action$="/rounds"] button`).click();
    await page.waitForURL(/done=assessment-opened/);
    await page.goto(`${path}/rate/rehabilitation`);
    assert.match(await page.locator("main").innerText(), /Vi menade olika verksamheter/);
    await rateAll(page, path, 3, "Efter samtalet.");
    await page.goto(path);
    await page.locator(`form[action$="/close"] button`).click();
    await page.waitForURL(/done=assessment-closed/);
    assert.equal(await page.locator("#rehabilitation table tbody tr").count(), 2, "both rounds");
  });

  it("is nobody else's until it is shared, and again once it is taken back", async () => {
    const developer = await pageOf("developer");
    const facilitator = await pageOf("facilitator");
    const seen = async () => {
      await facilitator.goto(`/capture/models/${model}`);
      return (await facilitator.locator("#compare ~ figure").allInnerTexts()).join("\n").includes("Mölndal");
    };
    assert.equal((await facilitator.goto(path)).status(), 404);
    assert.equal(await seen(), false);
    await developer.goto(path);
    await developer.locator(`label.tile:has(input[name="with"][value="everybody"])`).click();
    await developer.locator(`form[action$="/share"] button`).click();
    await developer.waitForURL(/done=assessment-shared/);
    assert.equal(await seen(), true);
    assert.equal((await facilitator.goto(path)).status(), 404, "the counts are shared, not the assessment");
    await developer.goto(path);
    await developer.locator(`form[action$="/take-back"] button`).click();
    await developer.waitForURL(/done=assessment-taken-back/);
    assert.equal(await seen(), false);
  });

  it("says what a practice requires and where one's own place is", async () => {
    const page = await pageOf("developer");
    await page.goto("/share/practices/EX-pr1");
    const states = await page.locator("#could-we .rows .state").allInnerTexts();
    assert.deepEqual(states.map((text) => text.trim()), ["vi är där", "vi är där", "inte ännu"]);
    const stranger = await (await stage.stranger()).newPage();
    await stranger.goto("/share/practices/EX-pr1");
    assert.equal(await stranger.locator("#could-we .rows .state").count(), 0);
  });

  for (const language of languages) {
    it(`is accessible in ${language}, on a phone and on a desktop`, async () => {
      const context = await stage.signedIn("developer", { language });
      const page = await context.newPage();
      const underway = await start(page);
      const paths = ["/capture/assessments", "/capture/models/close-care.1", "/capture/assessments/AX-2", underway, `${underway}/rate/carers`, "/share/practices/EX-pr1", "/share/practices/EX-pr1/requirements"];
      assert.deepEqual(await inspect(context, stage.demo.address, paths, judgedOnce(language)), []);
    });
  }
});
