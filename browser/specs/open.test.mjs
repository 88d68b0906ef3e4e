// What waits for somebody: the list under the account, and ending the weekly letter by its link. And what a delegation's leader
// puts in order: the link that went astray, a note that should not be in the letter.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone } from "../chromium.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();

describe("what waits for me", () => {
  it("is listed with its day and leads there", async () => {
    const page = await (await stage.signedIn("host")).newPage();
    await page.goto("/account");
    const count = Number(/\d+/.exec(await page.locator("a[href='/account/open']").innerText())[0]);
    await page.locator("a[href='/account/open']").click();
    const lines = page.locator("ul.rows > li");
    assert.equal(await lines.count(), count);
    const facts = lines.filter({ hasText: "ska bekräftas" });
    assert.match(await facts.innerText(), /Mechelen besöker/);
    assert.match(await facts.innerText(), /senast \d+ \w+ \d{4}/);
    await facts.locator("a").click();
    assert.match(page.url(), /\/capture\/feedback\//);
  });

  it("is nobody else's", async () => {
    const page = await (await stage.stranger()).newPage();
    await page.goto("/account/open");
    assert.match(page.url(), /\/sign-in/);
  });

  it("comes by mail only when asked for, beside the address", async () => {
    const page = await (await stage.signedIn("developer", { viewport: phone })).newPage();
    await page.goto("/account");
    assert.equal(await page.locator("input[name=weekly]").isChecked(), false);
    await page.locator("input[name=mail-address]").fill("utveckling@molndal.example");
    await page.locator("label.tile:has(input[name=weekly])").click();
    await page.locator("form[action='/account/mail'] button").click();
    await page.waitForURL((url) => url.search !== "");
    assert.equal(await page.locator("input[name=weekly]").isChecked(), true);
  });
});

describe("a delegation's leader", () => {
  it("changes a link that went astray, and takes a note out of the draft with a reason its writer reads", async () => {
    const leader = await (await stage.signedIn("visitor", { language: "nb" })).newPage();
    await leader.goto("/capture/delegations/VX-1-b");
    const address = async () => new URL(await leader.locator(".long-address a").getAttribute("href")).pathname;
    const old = await address();
    await leader.locator("form[action$='/link'] button[value=renew]").click();
    await leader.waitForURL((url) => url.search !== "");
    const fresh = await address();
    assert.notEqual(fresh, old);
    const member = await (await stage.stranger({ language: "nb", viewport: phone })).newPage();
    await member.goto(old);
    assert.equal(await member.locator("input[name=level]").count(), 0, "the old link opens nothing");
    await member.goto(fresh);
    await member.locator("label.tile:has(input[name=level])").first().click();
    await member.locator("form button").last().click();
    await member.waitForSelector("textarea");
    await member.locator("textarea").first().fill("Hun på rom tolv lengter hjem.");
    await member.locator("button[name=heading][value=impressed], button[value=impressed]").first().click();
    await member.waitForFunction(() => document.body.innerText.includes("Hun på rom tolv"));

    await leader.goto("/capture/delegations/VX-1-b/draft");
    const quote = leader.locator("figure.quote").filter({ hasText: "Hun på rom tolv" });
    await quote.locator("summary").first().click();
    await quote.locator("input[name=reason]").first().fill("Handler om en person");
    await quote.locator("form button").first().click();
    await leader.waitForURL((url) => url.search !== "");
    assert.equal(await leader.locator("figure.quote").filter({ hasText: "Hun på rom tolv" }).count(), 0);
    assert.match((await textsOf(leader, "#taken-out li")).join(), /Handler om en person/);
    await member.goto(fresh);
    assert.match(await member.locator("[data-own]").innerText(), /Handler om en person/);
  });
});
