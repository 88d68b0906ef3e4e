// C3.5, C3.7, C7.2 to C7.6 and finding a time: what stands around a meeting, by link and inside.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone } from "../chromium.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
const times = "/meet/exchanges/EX-next/times";
const funders = "/meet/networks/ex-nara-vard/funders";

/** The path of an address that a page shows to copy. */
const pathOf = async (input) => new URL(await input.inputValue()).pathname;

describe("finding a time", () => {
  it("puts first what most organisations can make, and takes answers from a phone without an account", async () => {
    const lead = await (await stage.signedIn("facilitator")).newPage();
    await lead.goto(times);
    const rows = lead.locator("main section").first().locator("ul.rows > li");
    assert.match(await rows.first().innerText(), /4 organisationer/);
    assert.match(await rows.first().innerText(), /1 i nödfall/, "somebody would rather not");
    assert.match(await rows.nth(1).innerText(), /2 organisationer/);
    const path = await pathOf(lead.locator("input#link"));

    const guest = await (await stage.stranger({ viewport: phone })).newPage();
    await guest.goto(path);
    await guest.locator("select[name=organisation]").selectOption("SE:1401");
    await guest.locator("select[name=level]").selectOption("management");
    for (const yes of await guest.locator("#marks label.tile:has(input[value=yes])").all()) await yes.click();
    assert.equal(await guest.locator("input[type=text], input[type=email], input:not([type])").count(), 0, "no name is asked for");
    await guest.locator(".form-do button").click();
    await guest.waitForSelector(".received");
    await lead.reload();
    assert.match(await rows.first().innerText(), /5 organisationer/);
    await guest.goto(path);
    assert.equal(await guest.locator("select[name=organisation]").inputValue(), "SE:1401", "the browser can change its answer");
    assert.ok((await guest.evaluate(() => document.documentElement.scrollWidth)) <= phone.width);
  });
});

describe("food", () => {
  it("C3.7 is asked in People only, counts the days it stays, and is seen by those who need it", async () => {
    const own = await (await stage.signedIn("visitor", { language: "nb" })).newPage();
    await own.goto("/meet/exchanges/VX-1/people");
    const diet = await own.locator("#diet").innerText();
    assert.match(diet, /\d+ dager/, diet);
    assert.match(await own.locator("#diet").innerHTML(), /1 vegetarianer, 1 uten laktose/);
    const other = await (await stage.signedIn("developer")).newPage();
    await other.goto("/meet/exchanges/VX-1/people");
    assert.doesNotMatch(await other.locator("main").innerHTML(), /laktose/);
    await own.goto("/find/needs/DX-o1");
    const fields = await own.locator("main form [name]").evaluateAll((all) => all.map((field) => `${field.name} ${field.labels?.[0]?.innerText ?? ""}`));
    assert.doesNotMatch(fields.join("\n"), /diet|kost|allerg|fødsel|birth|pass(port)?nummer/i);
  });
});

describe("a funder's link", () => {
  it("C7.2 shows the source's exchanges without names, and C7.6 ends at once", async () => {
    const lead = await (await stage.signedIn("facilitator")).newPage();
    await lead.goto(funders);
    const path = await pathOf(lead.locator("input[readonly]").first());
    const funder = await (await stage.stranger({ language: "en" })).newPage();
    const answer = await funder.goto(path);
    assert.equal(answer.status(), 200);
    const titles = await textsOf(funder, "article.card h3");
    assert.ok(titles.length > 0);
    await lead.goto("/meet/networks/ex-nara-vard");
    const all = await textsOf(lead, "section:has(h2) ul.rows > li h3");
    assert.ok(all.length > titles.length, "not every exchange of the network is paid by this source");
    const told = await funder.locator("main").innerText();
    for (const name of ["Utvecklingsledare, Mölndal", "Processledare, GR", "molndal.example"]) assert.ok(!told.includes(name), name);

    await lead.goto(funders);
    await lead.locator("form[action$='/funders/end'] button").first().click();
    await lead.waitForURL((url) => url.search !== "");
    assert.notEqual((await funder.goto(path)).status(), 200);
  });

  it("C7.5 counts subjects as the list of needs and offers does", async () => {
    const lead = await (await stage.signedIn("facilitator")).newPage();
    await lead.goto(funders);
    await lead.locator("form[action$='/funders'] button").first().click();
    await lead.waitForURL((url) => url.search !== "");
    const page = await (await stage.stranger({ language: "en" })).newPage();
    await page.goto(await pathOf(lead.locator("input[readonly]").first()));
    const cells = await textsOf(page, "section[aria-labelledby=themes] td.number");
    const counted = cells.map(Number).reduce((sum, count) => sum + count, 0);
    assert.ok(counted > 0);
    let listed = 0;
    for (const direction of ["need", "offer"]) {
      const answer = await page.request.get(`/api/v1/needs?network=ex-nara-vard&direction=${direction}`);
      const items = await answer.json();
      listed += (items.items ?? items).length;
    }
    assert.equal(counted, listed);
  });
});

describe("money", () => {
  it("C7.3 tells of how many commitments an outcome is known, the unanswered counted", async () => {
    const page = await (await stage.stranger()).newPage();
    await page.goto("/act");
    assert.match(await page.locator("main").innerText(), /\d+ av \d+/);
  });

  it("C7.4 takes four currencies and adds none to another", async () => {
    const lead = await (await stage.signedIn("facilitator")).newPage();
    for (const [currency, amount] of [["SEK", "1000"], ["DKK", "200"], ["NOK", "300"], ["EUR", "40"]]) {
      await lead.goto("/meet/exchanges/EX-next/funding");
      const form = lead.locator("form:has(select[name=currency])").first();
      await lead.locator("details.more").evaluateAll((all) => all.forEach((one) => (one.open = true)));
      await form.locator("[name=scheme]").fill(`Stöd i ${currency}`);
      await form.locator("[name=amount]").fill(amount);
      await form.locator("[name=currency]").selectOption(currency);
      await form.locator(".form-do button, button").last().click();
      await lead.waitForURL((url) => url.search !== "" || url.hash !== "");
    }
    await lead.goto("/meet/exchanges/EX-next/funding");
    const told = await lead.locator("main").innerText();
    for (const sum of [/1.?000\s*(kr|SEK)/, /200\s*(kr|DKK)/, /300\s*(kr|NOK)/, /40\s*(€|EUR)/]) assert.match(told, sum);
    assert.doesNotMatch(told, /1.?540/);
  });
});

describe("answers that may be used again", () => {
  it("C3.5 stand beside the offer and are found in a neighbour's language", async () => {
    const host = await (await stage.signedIn("host")).newPage();
    await host.goto("/capture/exchanges/VX-2/learning");
    const asked = host.locator("#reuse li").filter({ hasText: "låset inte öppnar" });
    const choice = asked.locator("select[name=offer]");
    if ((await choice.count()) > 0) await choice.selectOption("DX-o1");
    await asked.locator("form button").click();
    await host.waitForURL((url) => url.search !== "" || url.hash !== "");
    await asked.locator("a[href*='#faq-']").click();
    assert.match(await host.locator("main").innerText(), /Nattpatrullen har en reservnyckel/);
    const stranger = await (await stage.stranger({ language: "nb" })).newPage();
    await stranger.goto("/find?q=nattpatrulje+reservenøkkel");
    assert.match(await stranger.locator("main").innerText(), /lås/i);
  });
});
