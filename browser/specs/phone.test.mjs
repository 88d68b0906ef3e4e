// C2.9 and C5.1 to C5.5: a participant's phone at a live board, on a slow network, with a screen reader, and what the
// facilitator does not see.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone } from "../chromium.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
/** "Slow 3G" of Chromium's tools: 400 kbit/s each way, 400 ms before anything comes. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const LIGHT_BYTES = 150_000;
const SOON_MS = 30_000;

/** A board of its own; its page, its code and its address. */
async function openBoard() {
  const lead = await (await stage.signedIn("facilitator")).newPage();
  await lead.goto("/capture/exchanges/EX-next/boards/new");
  await lead.locator("main form.form .form-do button").click();
  await lead.waitForURL(/\/capture\/boards\/(?!new)/);
  return { lead, code: (await lead.locator("b.number").innerText()).trim(), address: lead.url() };
}

/** Fills in what the door asks. */
async function comeIn(page, level = "care-staff") {
  await page.locator(`label.tile:has(input[name=level][value='${level}'])`).click();
  await page.locator("label.tile:has(input[name=consent][value=yes])").click();
  await page.locator("form button.send").click();
  await page.waitForSelector("textarea#text");
}

async function write(page, text) {
  await page.locator("textarea#text").fill(text);
  await page.locator("label.tile:has(input[name=kind])").first().click();
  await page.locator('form[data-send="card"] button.send').click();
}

const received = (page) => page.waitForSelector("[data-received]:not([hidden])");

describe("a phone at a live board", () => {
  it("C5.1 is light before its first input and sends its first card within 30 s of the code page, on slow 3G", async () => {
    const { code } = await openBoard();
    const page = await (await stage.stranger({ viewport: phone })).newPage();
    const tools = await page.context().newCDPSession(page);
    await tools.send("Network.enable");
    await tools.send("Network.emulateNetworkConditions", slow);
    let bytes = 0;
    tools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    const began = Date.now();
    await page.goto("/b");
    await page.locator("input[name=code]").fill(code);
    assert.ok(bytes < LIGHT_BYTES, `${bytes} bytes before the first input`);
    await page.locator("form button.send").click();
    await page.waitForURL(new RegExp(`/b/${code}$`));
    await comeIn(page);
    await write(page, "Samma ansikten varje vecka");
    await received(page);
    assert.ok(Date.now() - began < SOON_MS, `${Date.now() - began} ms`);
  });

  it("C5.2 keeps nothing but the seat and the language, so no banner asks", async () => {
    const { code } = await openBoard();
    const context = await stage.stranger({ viewport: phone });
    const page = await context.newPage();
    await page.goto(`/b/${code}`);
    await comeIn(page);
    const names = (await context.cookies()).map((cookie) => cookie.name);
    for (const name of names) assert.match(name, /^(lang|seat-\w+)$/);
    const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    for (const key of stored) assert.match(key, /^torg-/, "what the page itself keeps: unsent cards and drafts");
    assert.equal(await page.locator("dialog, [role=dialog], [class*=cookie], [id*=cookie]").count(), 0);
  });

  it("C5.3 asks gently about what looks like a person, and never takes an identity number of four countries", async () => {
    const { code, lead, address } = await openBoard();
    const page = await (await stage.stranger({ viewport: phone })).newPage();
    await page.goto(`/b/${code}`);
    await comeIn(page);
    for (const number of ["121212-1212", "070761-4285", "01015012397", "131052-308T"]) {
      await write(page, `Hon med ${number} vill bo kvar`);
      await page.waitForSelector("[data-why]:not([hidden])");
      assert.equal(await page.locator("textarea#text").inputValue(), `Hon med ${number} vill bo kvar`, "nothing is lost");
    }
    await write(page, "Ring 070-123 45 67 om nattpatrullen");
    await page.waitForSelector("[data-asks]:not([hidden])");
    await page.locator("[data-asks] label.tile").click();
    await page.locator('form[data-send="card"] button.send').click();
    await received(page);
    await lead.goto(address);
    const cards = await textsOf(lead, "article.card > p[lang]");
    assert.deepEqual(cards, ["Ring 070-123 45 67 om nattpatrullen"]);
  });

  it("C5.4 is read in the order question, field, button, and tells what became of the card", async () => {
    const { code } = await openBoard();
    const page = await (await stage.stranger({ viewport: phone })).newPage();
    await page.goto(`/b/${code}`);
    await comeIn(page);
    const order = await page.evaluate(() => {
      const found = ["h1", "textarea#text", 'form[data-send="card"] button.send'].map((one) => document.querySelector(one));
      return found.slice(1).every((one, at) => Boolean(found[at].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING));
    });
    assert.ok(order, "question, field, button");
    assert.equal(await page.locator("label[for=text]").count(), 1);
    assert.equal(await page.locator("[data-received]").getAttribute("role"), "status");
    await write(page, "Tid att prata i gruppen");
    await received(page);
    assert.match(await page.locator("[data-received]").innerText(), /Tid att prata i gruppen/);
    assert.equal(await page.evaluate(() => document.activeElement.id), "text", "the next card can be written at once");
  });

  it("C5.5 shows the facilitator a colour and an animal, no address or device, and no group under five", async () => {
    const { code, lead, address } = await openBoard();
    const context = await stage.stranger({ viewport: phone });
    const page = await context.newPage();
    await page.goto(`/b/${code}`);
    await comeIn(page, "management");
    await write(page, "Lugnare nätter");
    await received(page);
    await lead.goto(address);
    const cards = lead.locator("section[aria-labelledby=cards]");
    assert.match(await cards.innerText(), /Lugnare nätter/);
    assert.doesNotMatch(await cards.innerHTML(), /127\.0\.0\.1|Chrome|Mozilla|Linux|@/);
    assert.doesNotMatch(await lead.content(), /HeadlessChrome|user-agent/i);
    const groups = await textsOf(lead, "ul.figures li span");
    assert.ok(!groups.includes("Ledning"), `one of a level is told apart: ${groups}`);
  });

  it("C2.9 the code of an ended board opens nothing", async () => {
    const { code, lead } = await openBoard();
    const before = await (await stage.stranger({ viewport: phone })).newPage();
    await before.goto(`/b/${code}`);
    assert.equal(await before.locator("input[name=level]").count() > 0, true);
    await lead.locator("form[action$='/close'] button").click();
    await lead.waitForSelector("form[action$='/close']", { state: "detached" });
    const late = await (await stage.stranger({ viewport: phone })).newPage();
    for (const path of [`/b/${code}`, `/b?code=${code}`]) {
      await late.goto(path);
      assert.equal(await late.locator("input[name=level]").count(), 0, path);
    }
    await before.locator("label.tile:has(input[name=level])").first().click();
    await before.locator("label.tile:has(input[name=consent][value=yes])").click();
    await before.locator("form button.send").click();
    await before.waitForLoadState();
    assert.equal(await before.locator("textarea#text").count(), 0, "nobody comes in by a page that was open before");
  });
});
