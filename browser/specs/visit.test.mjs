// C3.3, C3.4, C4.1 to C4.6: a delegation on its phones, the way home, the leader's draft, the host's seven days.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languages, phone } from "../chromium.mjs";
import { faultsOf, inspect, judgedOnce } from "../inspection.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
/** The demonstration's visit that goes on; `visitor` leads the delegation. */
const visit = "/capture/exchanges/VX-1", delegation = "/capture/delegations/VX-1-b";
const onPhone = { language: "nb", viewport: phone };

async function link() {
  const page = await (await stage.signedIn("visitor")).newPage();
  await page.goto(delegation);
  const address = await page.locator('main a[href*="/v/"]').first().getAttribute("href");
  await page.context().close();
  return new URL(address).pathname;
}

/** Comes in by the link in a window of its own, without an account. */
async function comeIn(level, wishes = onPhone) {
  const context = await stage.stranger(wishes);
  const page = await context.newPage();
  await page.goto(await link());
  await page.locator(`label.tile:has(input[value="${level}"])`).click();
  await page.locator("input#role").fill("sykepleier i tjenesten");
  await page.locator("form button.send").click();
  await page.waitForSelector(".visit-buttons");
  return { context, page };
}

async function note(page, heading, text) {
  await page.locator("textarea#text").fill(text);
  await page.locator(`.visit-buttons button[value="${heading}"]`).click();
}

const ownTexts = (page) => textsOf(page, "[data-own] .note-card p[data-text], [data-own] .note-card > p[lang]:not([data-text])");

describe("a delegation on its phones", () => {
  it("C4.1 fits 360 px, is easy to touch and to read, in every page of the way", async () => {
    const faults = [];
    const { page } = await comeIn("care-staff");
    const look = async (what) => faults.push(...(await faultsOf(page, onPhone)).map((fault) => `${what}: ${fault}`));
    await look("the phone");
    await note(page, "impressed", "Bokollektiver med 20 til 50 beboere; hos oss er de 150.");
    await page.waitForSelector('[data-own] .note-card [data-fact]:not([hidden])');
    await look("with a note");
    await page.locator("[data-own] [data-fact] a").first().click();
    await look("a figure to compare");
    await page.goto(`${await link()}/home`);
    await look("the way home");
    const door = await (await stage.stranger(onPhone)).newPage();
    await door.goto(await link());
    faults.push(...(await faultsOf(door, onPhone)).map((fault) => `the door: ${fault}`));
    assert.deepEqual(faults, []);
  });

  it("C4.2 three notes written without a network arrive once, in their order", async () => {
    const { context, page } = await comeIn("care-staff");
    const written = ["Først: alle hilser.", "Så: ingen løper.", "Til slutt: de spør beboeren."];
    await context.setOffline(true);
    for (const text of written) await note(page, "impressed", text);
    await page.waitForSelector("[data-outbox]:not([hidden])");
    assert.deepEqual(await textsOf(page, "[data-outbox-notes] p[data-text]"), written);
    await context.setOffline(false);
    await page.waitForSelector("[data-outbox]", { state: "hidden" });
    await page.waitForFunction((last) => document.querySelector("[data-own]").innerText.includes(last), written.at(-1));
    await page.reload();
    assert.deepEqual((await ownTexts(page)).reverse(), written);
    const leader = await (await stage.signedIn("visitor")).newPage();
    await leader.goto(`${delegation}/draft`);
    const all = (await textsOf(leader, "#main blockquote")).filter((text) => written.includes(text));
    assert.deepEqual(all, written);
  });

  it("C4.3, C4.4 the link needs no account, and a note says a role and never a name", async () => {
    const { context, page } = await comeIn("management");
    assert.deepEqual((await context.cookies()).filter((cookie) => cookie.name.includes("session")), []);
    await note(page, "requires", "Tid til veiledning hver uke.");
    await page.waitForSelector('[data-own] .note-card:not([hidden])');
    await page.goto(`${await link()}/home`);
    const card = page.locator("article.visit-card", { has: page.locator("> p[lang]", { hasText: "Tid til veiledning hver uke." }) });
    assert.match(await card.innerText(), /sykepleier i tjenesten/);
  });

  it("C4.5 a number with its unit becomes a fact in two columns", async () => {
    const { page } = await comeIn("care-staff");
    await note(page, "where-we-stand", "De har 12 ansatte om natten.");
    const offer = page.locator("[data-own] .note-card", { hasText: "12 ansatte" }).locator("[data-fact] a");
    await offer.waitFor();
    assert.match(await offer.innerText(), /12 ansatte/);
    await offer.click();
    assert.equal(await page.locator("input#host-value").inputValue(), "12");
    assert.equal(await page.locator("input#unit").inputValue(), "ansatte");
    await page.locator("input#fact").fill("Ansatte om natten");
    await page.locator("input#visitor-value").fill("7");
    await page.locator("main form.form button").click();
    await page.waitForURL(/\/home/);
    const row = page.locator("table.facts tr", { hasText: "Ansatte om natten" });
    assert.equal((await textsOf(page, "table.facts thead th")).length, 3, "what, host, visitors");
    assert.deepEqual((await row.locator("td").allInnerTexts()).map((text) => text.trim()), ["12", "7"]);
  });

  it("opens an unknown word's card in the reader's language, and lists it without JavaScript", async () => {
    const { page } = await comeIn("care-staff");
    const word = page.locator(".visit-plan .word").first();
    await word.locator("a").focus();
    assert.equal(await word.locator(".word-card").isVisible(), true);
    const plain = await stage.stranger({ ...onPhone, javaScript: false });
    const still = await plain.newPage();
    await still.goto(await link());
    await still.locator('label.tile:has(input[value="management"])').click();
    await still.locator("form button.send").click();
    assert.ok((await still.locator("#words-here li").count()) > 0, "a list for those without scripts");
    await still.locator("textarea#text").fill("Skrevet uten skript.");
    await still.locator('.visit-buttons button[value="need"]').click();
    await still.waitForURL(/done=visit-noted/);
    assert.ok((await still.locator("main").innerText()).includes("Skrevet uten skript."));
  });

  it("the way home: put together, three votes, at most two commitments", async () => {
    const { page } = await comeIn("management");
    const token = await link();
    await page.goto(`${token}/home`);
    const first = page.locator("article.visit-card").first();
    const before = await page.locator("article.visit-card").count();
    await first.locator("details summary").click();
    await first.locator("details select").selectOption({ index: 0 });
    await first.locator("details button").click();
    await page.waitForURL(/done=visit-merged/);
    assert.equal(await page.locator("article.visit-card").count(), before - 1);
    for (let turn = 0; turn < 3; turn += 1) {
      await page.locator('article.visit-card button[value="choose"]').first().click();
      await page.waitForLoadState();
    }
    assert.match(await page.locator("#votes-left").innerText(), /brukt/);
    const taken = await page.locator("#take-home .rows li").count();
    if (taken < 2) {
      await page.locator("textarea#promise").fill("Vi øver på første samtale sammen.");
      await page.locator("input#owner-role").fill("fagleder");
      await page.locator("input#due-on").fill("2099-05-01");
      await page.locator("#take-home form.form button").click();
      await page.waitForURL(/done=visit-taken/);
    }
    assert.equal(await page.locator("#take-home .rows li").count(), 2);
    assert.equal(await page.locator("textarea#promise").count(), 0, "a third is not offered");
  });

  it("C4.6 the draft has its four headings in the delegation's language and keeps the originals", async () => {
    const page = await (await stage.signedIn("visitor", { language: "sv" })).newPage();
    await page.goto(`${delegation}/draft`);
    const headings = await textsOf(page, "main section > h2");
    assert.deepEqual(headings.slice(0, 4), ["Dette imponerte oss", "Dette krever det", "Hvor vi selv står", "Hva vi trenger"]);
    assert.equal(await page.locator("html").getAttribute("lang"), "sv", "the page around it is the reader's");
    assert.equal(await page.locator('main [lang="nb"] > section > h2').count(), headings.length);
    assert.ok((await page.locator('blockquote[lang="sv"], .visit-under [lang="sv"]').count()) > 0, "Swedish words stay Swedish");
    assert.ok((await page.locator("#facts table.facts").count()) === 1, "facts apart from impressions");
  });

  it("C3.3, C3.4 the host's questions stand in its form; nothing is public before its yes, and both see the days", async () => {
    const host = await (await stage.signedIn("host")).newPage();
    await host.goto("/capture/exchanges/VX-2/learning");
    assert.match(await host.locator(".two-sides").innerText(), /dagar är kvar/);
    const questions = await host.locator('input[name="question"]').evaluateAll((all) => all.map((field) => field.value));
    await host.locator('.two-sides form button').click();
    await host.waitForURL(/\/capture\/feedback\//);
    assert.deepEqual(await textsOf(host, 'label[for^="answer-"]'), questions);
    const stranger = await (await stage.stranger()).newPage();
    assert.equal((await stranger.goto("/capture/feedback/VX-2-b")).status(), 403);
    await stranger.goto("/capture/exchanges/VX-2/facts");
    assert.equal(await stranger.locator("table.facts").count(), 0);
    await host.goto("/capture/feedback/VX-2-b");
    assert.equal(await host.locator("#confirm-by").count(), 1);
    await host.locator('form[action$="/confirm"] button').click();
    await host.waitForURL(/done=feedback-confirmed/);
    assert.equal((await stranger.goto("/capture/feedback/VX-2-b")).status(), 200);
    await stranger.goto("/capture/exchanges/VX-2/facts");
    assert.equal(await stranger.locator("table.facts").count(), 1);
  });

  for (const language of languages) {
    it(`is accessible and fits in ${language}`, async () => {
      const context = await stage.signedIn("visitor", { language });
      const paths = [`${visit}/delegations`, delegation, `${visit}/learning`, `${delegation}/draft`];
      assert.deepEqual(await inspect(context, stage.demo.address, paths, judgedOnce(language)), []);
      const token = await link();
      const { context: guest } = await comeIn("management", { language, viewport: phone });
      assert.deepEqual(await inspect(guest, stage.demo.address, [token, `${token}/home`, `${token}/facts`], judgedOnce(language)), []);
    });
  }
});
