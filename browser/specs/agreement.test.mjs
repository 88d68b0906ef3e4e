// Where the room agrees: the page everybody understands, the map without persons, and a page that moves while people vote.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { desktop, phone } from "../chromium.mjs";
import { inspect } from "../inspection.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();

/** Opens a board and answers with its code and id. */
async function openBoard(page) {
  await page.goto("/capture/exchanges/EX-W1/boards/new");
  await page.locator("main form.form button").click();
  await page.waitForURL(/\/capture\/boards\//);
  return { code: (await page.locator("b.number").innerText()).trim(), id: new URL(page.url()).pathname.split("/").at(-1) };
}

/** Somebody who sits at a board, as a client of its forms. */
async function sitDown(code, level) {
  const { request } = await stage.stranger({ viewport: phone });
  await request.post(`/b/${code}/join`, { form: { level, consent: "yes" } });
  return request;
}

describe("where the room agrees", () => {
  it("says in a sentence that the staff said no where 70 % of the room agree", async () => {
    const context = await stage.signedIn("facilitator");
    const page = await context.newPage();
    await page.goto("/capture/boards/EX-B1/agreement");
    const headings = await page.locator("main h2").allInnerTexts();
    assert.match(headings[0], /Delas av alla grupper/);
    const app = page.locator("article.stand", { hasText: "nya appen" });
    assert.match(await app.locator(".stand-mind").innerText(), /^70.% av rummet håller med \(21 av 30\)\. Men i gruppen Omsorgspersonal säger 6 av 8 nej\.$/);
    assert.equal(await app.getAttribute("data-stand"), "tension");
    for (const seen of await page.locator(".stand-lines .tally-words").allInnerTexts()) {
      const [, of] = seen.match(/^\d+ av (\d+)/);
      assert.ok(Number(of) >= 5, seen);
    }
    await page.getByRole("link", { name: "Roll", exact: true }).click();
    await page.waitForURL(/by=role/);
    assert.ok((await page.locator("main").innerText()).includes("Brukare och anhöriga"));
  });

  it("draws the opinion groups of eighty-four people with a name, a description and the same in words", async () => {
    const context = await stage.signedIn("facilitator");
    const page = await context.newPage();
    await page.goto("/capture/boards/EX-B2/agreement");
    const map = page.locator("#map svg");
    assert.equal(await map.getAttribute("role"), "img");
    assert.match(await map.locator("desc").textContent(), /Grupp A, \d+ personer: Cirklar på kartan\. Grupp B, \d+ personer: Kvadrater på kartan\./);
    assert.equal(await map.locator("ellipse").count(), 2);
    assert.ok((await page.locator(".opinion-groups li").count()) >= 4);
    assert.ok((await page.locator(".opinion-groups").innerText()).includes("av resten"));
    await page.goto("/capture/boards/EX-B1/agreement");
    assert.equal(await page.locator("#map").count(), 0);
    assert.ok((await page.locator("main").innerText()).includes("det behövs minst 50"));
  });

  it("is reached from the thread: finding form, note, votes", async () => {
    const context = await stage.signedIn("facilitator");
    const page = await context.newPage();
    await page.goto("/capture/boards/EX-B1/agreement");
    const stand = page.locator("article.stand", { hasText: "nya appen" });
    await stand.locator('a[href^="/conclude/findings/new"]').click();
    assert.equal(await page.locator('select[name="q-EX-B1-2"]').inputValue(), "supports");
    assert.ok((await page.locator(".note-card", { has: page.locator('select[name="q-EX-B1-2"]') }).innerText()).includes("roller håller med"));
    await page.goto("/conclude/exchanges/EX-B1-exchange?cards=open");
    const votes = page.locator('a[href="/capture/boards/EX-B1/agreement#n-EX-B1-2"]');
    assert.match(await votes.innerText(), /21 av 30 personer håller med, 8 säger nej/);
    await votes.click();
    await page.waitForSelector("#n-EX-B1-2");
    await page.locator("#n-EX-B1-2 a.note-number").click();
    assert.ok((await page.locator("main").innerText()).includes("Så röstade rummet"));
  });

  it("moves while people vote, and is on phones once it is shown", async () => {
    const context = await stage.signedIn("facilitator");
    const page = await context.newPage();
    const { code, id } = await openBoard(page);
    const people = await Promise.all(Array.from({ length: 6 }, () => sitDown(code, "care-staff")));
    const card = "0a9eed00000000000000000000000001";
    await people[0].post(`/b/${code}/cards`, { form: { card, text: "Vi hinner prata med varandra", kind: "obstacle" } });
    await context.request.post(`/capture/boards/${id}/phase`, { form: { phase: "statements" } });
    await page.goto(`/capture/boards/${id}/agreement`);
    assert.ok((await page.locator("main").innerText()).includes("Omröstningen pågår"));
    await Promise.all(people.map((one) => one.post(`/b/${code}/votes`, { form: { card, stance: "agree" } })));
    // While people vote the picture moves in steps of five votes at least.
    await page.waitForFunction(() => /har lämnat [56] röster/.test(document.querySelector("main").innerText), null, { timeout: 30_000 });
    await page.getByRole("button", { name: "Visa för deltagarna" }).click();
    const screen = await (await stage.stranger({ viewport: phone })).newPage();
    await screen.goto(`/b/${code}`);
    await screen.locator('label.tile:has(input[name="level"])').first().click();
    await screen.locator('label.tile:has(input[name="consent"][value="yes"])').click();
    await screen.locator("form button").click();
    await screen.waitForSelector('[data-in="statements"]:not([hidden])');
    assert.equal(await screen.locator("[data-agreement]:visible").count(), 0);
    await context.request.post(`/capture/boards/${id}/phase`, { form: { phase: "group" } });
    await screen.waitForSelector("[data-agreement]:visible", { timeout: 30_000 });
    await screen.locator("[data-agreement] a").click();
    assert.ok((await screen.locator("main").innerText()).includes("Vi hinner prata med varandra"));
  });

  for (const language of ["sv", "da", "nb", "en"]) {
    it(`has no fault that can be found by machine, in ${language}`, async () => {
      const context = await stage.signedIn("facilitator", { language });
      const paths = ["/capture/boards/EX-B1/agreement", "/capture/boards/EX-B2/agreement?by=organisation", "/capture/boards/EX-B2/projector"];
      assert.deepEqual(await inspect(context, stage.demo.address, paths, { language, judged: [phone, desktop] }), []);
    });
  }
});
