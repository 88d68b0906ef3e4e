// C1.1, C1.2, C1.8: a question in one's own language finds what the neighbours learnt, without an account, on a phone too.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { desktop, phone } from "../chromium.mjs";
import { inspect } from "../inspection.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
const fewer = "hur får vi färre olika personal hos brukaren";
const sizes = { phone, desktop };

async function search(context, query) {
  const page = await context.newPage();
  await page.goto("/find");
  await page.locator("main #q").fill(query);
  await page.locator("main form.search button").click();
  await page.waitForURL(/[?&]q=/);
  return page;
}

describe("finding across the languages", () => {
  for (const [size, viewport] of Object.entries(sizes)) {
    it(`C1.1 a Swedish question finds Danish material and shows what else was searched, on a ${size}`, async () => {
      const page = await search(await stage.stranger({ viewport }), fewer);
      const languages = await page.locator(".hits > li h3 a").evaluateAll((links) => links.slice(0, 5).map((link) => link.lang));
      assert.ok(languages.includes("da"), `the first five are in ${languages}`);
      const added = await page.locator(".search-added a[data-concept] span[lang]").evaluateAll((words) => words.map((word) => word.lang));
      assert.ok(added.filter((lang) => lang !== "sv").length >= 2, `added in ${added}`);
      assert.ok((await page.locator(".hits mark").count()) > 0, "what matched is marked");
      const before = await textsOf(page, ".hits h3");
      const concepts = await page.locator(".search-added a[data-concept]").count();
      await page.locator(".search-added a[data-concept]").first().click();
      await page.waitForURL(/without=/);
      assert.equal(await page.locator(".search-added a[data-concept]").count(), concepts - 1);
      assert.notDeepEqual(await textsOf(page, ".hits h3"), before, "the list changes");
      assert.equal(await page.locator(".search-left-out").count(), 1, "it can be added again");
    });
  }

  it("the page of an answer is accessible and fits the screen", async () => {
    const queries = [fewer, "biståndsbedömning", "xqzwvq"];
    const paths = queries.map((query) => `/find?q=${encodeURIComponent(query)}`);
    assert.deepEqual(await inspect(await stage.stranger(), stage.demo.address, paths, { language: "sv" }), []);
  });

  it("C1.2 a false friend is answered by its card, and no study visit stands above it", async () => {
    const page = await search(await stage.stranger(), "dansk visitasjon forklart");
    const first = page.locator("main :is(.card[data-concept], .hits > li)").first();
    assert.equal(await first.getAttribute("data-concept"), "adm.needs-assessment");
  });

  it("a question about a word is answered by the word in that language", async () => {
    const page = await search(await stage.stranger(), "vad heter biståndsbedömning på danska");
    const word = page.locator(".card[data-concept] h3 a").first();
    assert.equal((await word.innerText()).trim(), "visitation");
    assert.equal(await word.getAttribute("lang"), "da");
  });

  it("C1.8 a slip of the finger still finds self-managing teams", async () => {
    const page = await search(await stage.stranger(), "självstyrnde grupper");
    const found = (await textsOf(page, ".hits > li")).slice(0, 3).join("\n");
    assert.match(found, /selvstyrende|självstyrande/i);
  });

  it("an empty answer says how to go on, and the need is filled in", async () => {
    const page = await search(await stage.signedIn("developer"), "xqzwvq");
    assert.equal(await page.locator(".hits").count(), 0);
    await page.locator(".empty a.ds-button").click();
    await page.waitForURL(/\/find\/needs\/new/);
    assert.equal(await page.locator("[name=topic]").inputValue(), "xqzwvq");
  });

  it("a filter is a link that narrows and can be taken away, without JavaScript too", async () => {
    const page = await search(await stage.stranger({ javaScript: false }), "kompetens");
    await page.locator(".search-filters summary").click();
    const link = page.locator(".search-filters a[href*='language=']").first();
    const count = Number(await link.locator(".count").innerText());
    await link.click();
    await page.waitForURL(/language=/);
    assert.equal(Number((await page.locator("#hits").innerText()).match(/\d+/)[0]), count);
    await page.locator(".search-chosen a").click();
    assert.equal(await page.locator(".search-chosen").count(), 0);
  });

  it("suggestions come while typing, are reached with the arrow keys and closed with Escape", async () => {
    const page = await (await stage.stranger({ viewport: desktop })).newPage();
    await page.goto("/find");
    await page.locator("main #q").pressSequentially("hemtj");
    await page.locator(".suggestions a").first().waitFor();
    assert.match(await page.locator(".suggestions a").first().innerText(), /hemtj/i);
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.evaluate(() => document.activeElement.closest(".suggestions") !== null), true);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".suggestions a").count(), 0);
  });
});
