// C4.1: a member of a visiting delegation, on a phone of 360 × 740 px: nothing to scroll sideways, large to touch and read.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone } from "../chromium.mjs";
import { faultsOf } from "../inspection.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();
const reader = { language: "nb", viewport: phone };

/** The address that leads a delegation to its feedback without an account, and the code of a board at the same visit. */
async function invitation() {
  const page = await (await stage.signedIn("facilitator")).newPage();
  await page.goto("/capture");
  const visits = await page.locator('main a[href^="/capture/exchanges/"]').evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  for (const visit of visits) {
    await page.goto(`${visit}/feedback`);
    if ((await page.locator('form[action$="/feedback/link"] button').count()) === 0) continue;
    await page.locator('form[action$="/feedback/link"] button').first().click();
    await page.waitForLoadState();
    const link = /\/f\/[A-Za-z0-9_-]+/.exec(await page.locator("main").innerHTML())[0];
    await page.goto(`${visit}/boards/new`);
    await page.locator("main form.form button").click();
    await page.waitForURL(/\/capture\/boards\//);
    return { visit, link, code: (await page.locator("b.number").innerText()).trim() };
  }
  throw new Error("no visit lets a delegation write feedback by link");
}

describe("a delegation's member on a phone", () => {
  it("C4.1 finds every page of the way within 360 px, easy to touch and to read", async () => {
    const { link, code } = await invitation();
    const page = await (await stage.stranger(reader)).newPage();
    const faults = [];
    const look = async (what) => faults.push(...(await faultsOf(page, reader)).map((fault) => `${what}: ${fault}`));

    await page.goto(`/b/${code}`);
    await look("the door of the board");
    await page.locator('label.tile:has(input[name="level"])').first().click();
    await page.locator('label.tile:has(input[name="consent"][value="yes"])').click();
    await page.locator("form button").click();
    await page.waitForSelector("textarea#text");
    await look("an empty board");
    await page.locator("textarea#text").fill("Det imponerte meg at alle kjente beboernes livshistorie.".repeat(3));
    await page.locator('label.tile:has(input[name="kind"])').first().click();
    await page.locator('form[data-send="card"] button.send').click();
    await page.waitForSelector(".received:not([hidden])");
    await look("a board with a card");

    await page.goto(link);
    await look("the four headings, empty");
    await page.locator("textarea").first().fill("Bokollektiver med 20 til 50 beboere; hos oss er de 150.");
    await page.locator('button[name="do"][value="save"]').click();
    await page.waitForURL(/\/f\/[^/]+\/[^/]+/);
    await look("the four headings, kept");
    await page.locator('button[name="do"][value="submit"]').click();
    await page.waitForLoadState();
    await look("handed over");
    assert.deepEqual(faults, []);
  });
});
