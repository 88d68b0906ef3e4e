// C1.4 and C8.5: a neighbour's words explain themselves by keyboard, mouse and finger, and without JavaScript.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { desktop, languages, phone } from "../chromium.mjs";
import { inspect, judgedOnce } from "../inspection.mjs";
import { tabTo } from "../keyboard.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
/** Danish, about visitation. */
const practice = "/share/practices/S4-pr3";
/** Swedish, about undersköterskor. */
const note = "/capture/notes/S3-13";

async function open(path, wishes) {
  const page = await (await stage.stranger(wishes)).newPage();
  await page.goto(path);
  return page;
}

const word = (page, text) => page.locator(".word", { hasText: text }).first();

describe("the reading aid", () => {
  it("C1.4 says by keyboard that undersköterska is two levels in Denmark", async () => {
    for (const [language, said] of [["sv", "Två nivåer i Danmark"], ["da", "To niveauer i Danmark"], ["nb", "To nivåer i Danmark"], ["en", "Two levels in Denmark"]]) {
      const page = await open(note, { language });
      const card = word(page, "undersköterskor").locator(".word-card");
      assert.equal(await card.isVisible(), false);
      const link = word(page, "undersköterskor").locator("> a");
      await tabTo(page, link);
      assert.ok((await card.innerText()).includes(said), language);
      const described = await link.getAttribute("aria-describedby");
      assert.ok((await page.locator(`#${described}`).textContent()).includes(said), "it is read aloud too");
      await page.keyboard.press("Escape");
      assert.equal(await card.isVisible(), false, "Escape closes it");
      await page.close();
    }
  });

  it("C1.4 says the same by hover, and the pointer may rest on the card", async () => {
    const page = await open(note, { language: "da" });
    await word(page, "undersköterskor").locator("> a").hover();
    const card = word(page, "undersköterskor").locator(".word-card");
    assert.ok((await card.innerText()).includes("To niveauer i Danmark"));
    await card.hover();
    assert.ok(await card.isVisible());
  });

  it("warns a Swede of visitation and gives her own word for it", async () => {
    const page = await open(practice, { language: "sv" });
    await word(page, /visitation/i).locator("> a").focus();
    const said = await word(page, /visitation/i).locator(".word-card").innerText();
    assert.ok(said.includes("biståndsbedömning") && said.includes("inget besök"), said);
  });

  it("opens with the first tap of a finger and follows with the second", async () => {
    const context = await stage.browser.newContext({ baseURL: stage.demo.address, viewport: phone, hasTouch: true, isMobile: true, locale: "sv" });
    const page = await context.newPage();
    await page.goto(practice);
    const link = word(page, /visitation/i).locator("> a");
    await link.tap();
    assert.ok(page.url().endsWith(practice), "the first tap stays");
    assert.ok(await word(page, /visitation/i).locator(".word-card").isVisible());
    await page.waitForTimeout(700); // two taps, not a double tap
    await link.tap();
    await page.waitForURL(/\/glossary\/adm\.needs-assessment/);
    await context.close();
  });

  it("lists the words under the text without JavaScript, and each word leads to the glossary", async () => {
    const page = await open(practice, { language: "sv", javaScript: false });
    await page.locator("#words-here > summary").click();
    const listed = (await textsOf(page, ".words-here li")).join("\n");
    assert.ok(listed.includes("biståndsbedömning"), listed);
    await word(page, /visitation/i).locator("> a").click();
    assert.match(page.url(), /\/glossary\/adm\.needs-assessment/);
    assert.ok((await page.locator("h1").innerText()).includes("biståndsbedömning"));
  });

  for (const language of languages) {
    it(`is accessible and calm in ${language}`, async () => {
      const pages = [practice, note, "/glossary", "/glossary?area=adm", "/glossary/adm.needs-assessment", "/glossary/proposals"];
      assert.deepEqual(await inspect(await stage.stranger({ language }), stage.demo.address, pages, judgedOnce(language)), []);
    });
    for (const viewport of [phone, desktop]) {
      it(`stays within ${viewport.width} px in ${language} while a card is open`, async () => {
        const page = await open(practice, { language: language === "da" ? "nb" : language, viewport });
        for (const link of await page.locator(".word > a").all()) {
          await link.focus();
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= viewport.width, `${await link.innerText()}: ${width}`);
        }
      });
    }
  }
});

describe("the glossary", () => {
  it("is changed by a network and somebody else", async () => {
    const proposer = await (await stage.signedIn("facilitator")).newPage();
    await proposer.goto("/glossary/org.coffee-first/propose");
    await proposer.locator("#terms-sv").fill("kaffe först\nfika först");
    await proposer.locator("form.form button.ds-button").click();
    assert.equal(await proposer.locator("#errors").count(), 1, "it asks why");
    assert.ok((await proposer.locator("#terms-sv").inputValue()).includes("fika först"), "what was typed is still there");
    await proposer.locator("#why").fill("Så säger vi hos oss");
    await proposer.locator("form.form button.ds-button").click();
    await proposer.waitForURL(/\/glossary\/proposals\//);
    const path = new URL(proposer.url()).pathname;
    assert.equal(await proposer.locator("form[action$='/accept']").count(), 0, "nobody decides on their own");
    const other = await (await stage.signedIn("administrator")).newPage();
    await other.goto(path);
    assert.ok((await other.locator("table.facts").innerText()).includes("fika först"));
    await other.locator("form[action$='/accept'] button").click();
    await other.waitForURL(/\/glossary\/org\.coffee-first/);
    assert.ok((await other.locator("main").innerText()).includes("fika först"));
    assert.ok((await other.locator("ol.timeline li").count()) >= 2, "what stood there is kept");
  });

  it("is found by a word in any language", async () => {
    const page = await open("/glossary?q=visitation", { language: "sv" });
    assert.ok((await page.locator("main").innerText()).includes("biståndsbedömning"));
  });
});
