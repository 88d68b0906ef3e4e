// C9.1 to C9.6: users and relatives answer three questions, somebody writes down what was said by phone, and all are told.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languages, phone } from "../chromium.mjs";
import { faultsOf, inspect, judgedOnce } from "../inspection.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
/** The demonstration's page about a trial at night. */
const lead = "/capture/voices/VO-1";

async function link() {
  const page = await (await stage.signedIn("administrator")).newPage();
  await page.goto(lead);
  const address = await page.locator('main a[href*="/u/"]').first().getAttribute("href");
  await page.context().close();
  return new URL(address).pathname;
}

describe("users and relatives", () => {
  it("C9.1 one page, accessible and in plain words", async () => {
    const page = await (await stage.stranger({ language: "sv", viewport: phone })).newPage();
    await page.goto(await link());
    assert.deepEqual(await faultsOf(page, { language: "sv", viewport: phone }), []);
    // LIX, the usual measure of Swedish readability: under 30 is very easy, as in children's books.
    const said = (await textsOf(page, ".voices-page section p, .voices-questions label")).join(". ");
    const words = said.match(/\p{L}+/gu), sentences = said.split(/[.!?:]+\s/).filter((one) => one.trim());
    const lix = words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
    assert.ok(lix < 35, `LIX ${lix.toFixed(0)}`);
  });

  it("C9.5 asks nothing about health, and asks gently about what looks like an identity number", async () => {
    const page = await (await stage.stranger({ language: "sv" })).newPage();
    await page.goto(await link());
    const names = await page.locator("main form.voices-questions [name]").evaluateAll((all) => [...new Set(all.map((field) => field.name))]);
    assert.deepEqual(names, ["level", "answer-1", "answer-2", "answer-3", "may-quote"]);
    await page.locator('label.tile:has(input[value="user"])').click();
    await page.locator("textarea#answer-1").fill("Jag är född 19121212-1212.");
    await page.locator("form.voices-questions button").click();
    await page.waitForSelector("#errors");
    assert.equal(await page.locator("textarea#answer-1").inputValue(), "Jag är född 19121212-1212.");
    await page.locator("textarea#answer-1").fill("Jag sover bättre.");
    await page.locator("form.voices-questions button").click();
    await page.waitForSelector(".received");
  });

  it("C9.2 an answer by phone keeps how it came and the role of who wrote it down", async () => {
    const page = await (await stage.signedIn("host")).newPage();
    await page.goto(lead);
    await page.locator('label.tile:has(input[name="channel"][value="phone"])').click();
    await page.locator('#enter label.tile:has(input[name="level"][value="relative"])').click();
    await page.locator("#enter textarea#answer-2").fill("Mamma vet inte vem som kommer på natten.");
    await page.locator("input#entered-by").fill("anhörigkonsulent");
    await page.locator("#enter .form-do button").click();
    await page.waitForURL(/done=voices-entered/);
    const card = page.locator("figure.quote", { hasText: "Mamma vet inte vem som kommer" });
    assert.match(await card.innerText(), /per telefon[\s\S]*anhörigkonsulent/);
  });

  it("C9.3 the workbench shows users and relatives alone, and tells nobody apart under five", async () => {
    const page = await (await stage.signedIn("administrator")).newPage();
    await page.goto("/conclude/exchanges/VX-2");
    const bench = page.url().split("?")[0];
    await page.goto(`${bench}?voices=user-side`);
    const marks = await page.locator(".note-card").count();
    const marked = await page.locator(".note-card .ds-tag[data-color='brand1']").count();
    const few = await page.locator("main .ds-alert[role='status']").count();
    if (few > 0) assert.equal(marks, 0, "under five nobody is shown apart");
    else assert.ok(marks > 0 && marked === marks, "every card is a user's or a relative's");
  });

  it("C9.4 nothing is told while one of the top five has no reply", async () => {
    const page = await (await stage.signedIn("administrator")).newPage();
    await page.goto(lead);
    await page.locator("textarea#reply-5").fill("");
    const said = await page.locator("input#said-5").inputValue();
    if (!said) await page.locator("input#said-5").fill("Vi vill veta vem som kommer.");
    await page.locator('#points button[value="tell"]').click();
    await page.waitForSelector("#errors");
    assert.match(await page.locator("#errors").innerText(), /fem första punkterna/);
    for (let number = 1; number <= 5; number += 1) {
      if (!(await page.locator(`input#said-${number}`).inputValue())) await page.locator(`input#said-${number}`).fill(`Punkt ${number}`);
      await page.locator(`label.tile:has(input[name="outcome-${number}"][value="did"])`).click();
      await page.locator(`textarea#reply-${number}`).fill("Ja, från och med mars.");
    }
    const address = await link();
    await page.locator('#points button[value="tell"]').click();
    await page.waitForURL(/done=voices-told/);
    const reader = await (await stage.stranger({ language: "sv" })).newPage();
    await reader.goto(address);
    assert.equal(await reader.locator(".voices-said li").count(), 5);
    assert.equal(await reader.locator("form.voices-questions").count(), 0, "no more answers");
  });

  for (const language of languages) {
    it(`is accessible and fits in ${language}`, async () => {
      const context = await stage.signedIn("administrator", { language });
      assert.deepEqual(await inspect(context, stage.demo.address, [lead, "/capture/exchanges/VX-2/voices", await link()], judgedOnce(language)), []);
    });
  }
});

describe("on paper", () => {
  it("C9.6 prints to two A4 pages at 16 pt", async () => {
    const page = await (await stage.signedIn("administrator")).newPage();
    await page.goto("/capture/voices/VO-2");
    const address = await page.locator('main a[href*="/u/"]').first().getAttribute("href");
    const paper = await (await stage.stranger({ language: "sv" })).newPage();
    await paper.goto(new URL(address).pathname);
    await paper.emulateMedia({ media: "print" });
    const size = await paper.locator(".voices-page section p").first().evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
    assert.ok(size >= 21.3, `${size} px are 16 pt or more`);
    const pdf = await paper.pdf({ format: "A4", preferCSSPageSize: true });
    assert.equal((pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, 2);
  });
});
