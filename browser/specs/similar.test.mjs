// C1.3, C6.3: peers by name with year and source, a ready group that lacks a member says so, and a choice of one's own
// that can be passed on.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languages } from "../chromium.mjs";
import { inspect, judgedOnce } from "../inspection.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
const solnasPeers = ["Botkyrka", "Haninge", "Järfälla", "Nacka", "Sollentuna", "Södertälje", "Upplands Väsby"];
const lacking = {
  sv: /7 av era 8 medlemmar i .*\(Sollentuna saknas\)/,
  da: /7 af jeres 8 medlemmer i .*\(Sollentuna mangler\)/,
  nb: /7 av de 8 medlemmene i .*\(Sollentuna mangler\)/,
  en: /7 of your 8 members in .*\(Sollentuna missing\)/,
};

describe("municipalities like one's own", () => {
  it("C1.3 Solna has seven named peers, with the year of the grouping and a link to the source", async () => {
    const page = await (await stage.stranger()).newPage();
    await page.goto("/find");
    await page.locator("a[href='/find/similar']").click();
    await page.locator("#place").fill("Solna");
    await page.locator("main form.search button").click();
    await page.waitForSelector("#published");
    assert.deepEqual((await textsOf(page, ".peer-names a")).sort(), [...solnasPeers].sort());
    const source = page.locator("section[aria-labelledby=published] .source");
    assert.match(await source.innerText(), /Källa: Kolada · grupperad 2024/);
    assert.match(await source.locator("a").getAttribute("href"), /^https:\/\/api\.kolada\.se\/v3\/municipality_groups\/G176678$/);
  });

  for (const language of languages) {
    it(`C6.3 the ready-made group says that Sollentuna is missing, in ${language}`, async () => {
      const page = await (await stage.stranger({ language })).newPage();
      await page.goto("/find/similar?place=SE:0184");
      const alert = await page.locator("section[aria-labelledby=published] .ds-alert").first().innerText();
      assert.match(alert, lacking[language]);
      assert.match(alert, /Upplands-Bro/, "the members stand there by name");
    });
  }

  it("a choice of weights becomes an address that shows the same again, with reasons and strips", async () => {
    const page = await (await stage.stranger()).newPage();
    await page.goto("/find/similar?place=Solna");
    await page.locator("summary", { hasText: "Välj vad som ska räknas" }).click();
    await page.selectOption("[id='w-kolada.N01813']", "0");
    await page.locator("form.form-wide summary", { hasText: "Äldreomsorg" }).click();
    await page.selectOption("[id='w-kolada.N20896']", "2");
    await page.locator("form.form-wide button").click();
    await page.waitForURL(/weights=/);
    const first = await textsOf(page, ".peers h3");
    assert.equal(first.length, 7);
    for (const peer of await page.locator(".peers > li").all()) {
      assert.equal(await peer.locator("dd").count(), 4, "three alike and one that differs");
    }
    assert.equal(await page.locator(".strips figure svg[role=img]").count(), 4);
    const other = await (await stage.stranger({ language: "da" })).newPage();
    await other.goto(page.url());
    assert.deepEqual(await textsOf(other, ".peers h3"), first);
  });

  it("shows the reader's own municipality, finds an old code and asks where a name is not known", async () => {
    const developer = await (await stage.signedIn("developer")).newPage();
    await developer.goto("/find/similar");
    assert.equal(await developer.locator(".peers > li").count(), 7);
    const page = await (await stage.stranger()).newPage();
    await page.goto("/find/similar?place=FI:099");
    assert.match(await page.locator("h1").innerText(), /Kankaanpää/);
    await page.goto("/find/similar?place=Atlantis");
    assert.match(await page.locator("main .empty").innerText(), /Atlantis/);
  });

  for (const language of languages) {
    it(`is accessible and calm in ${language}`, async () => {
      const wishes = judgedOnce(language);
      const pages = [
        "/find/similar",
        "/find/similar?place=SE:0184",
        "/find/similar?place=DK:0851&q=ald",
        "/find/similar?place=NO:1804",
        "/find/similar?place=Atlantis",
      ];
      assert.deepEqual(await inspect(await stage.stranger(wishes), stage.demo.address, pages, wishes), []);
    });
  }
});
