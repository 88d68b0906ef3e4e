// C2.8 for a whole network: the facilitator sees the best pairs with their reasons, decides by hand, accepts, and the
// outcome has its place. Without JavaScript too, in four languages, narrow and wide.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone } from "../chromium.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
const pairing = "/find/networks/ex-nara-vard/pairing";

/** A need of the example network that one offer there answers, and one that nobody answers. */
const answered = "Hur ni får i gång egenvård hemma hos dem som vill";
const unanswered = "Stöd till anhöriga på kvällar och helger";

/** Presses a button of a form and waits for the page that comes back. */
const press = (page, button) => Promise.all([page.waitForNavigation(), button.click()]);

const rows = (page) => page.locator("ol.pairs > li.pair");

describe("pairing a whole network", () => {
  it("is reached from the network's page by those who lead it, and by nobody else", async () => {
    const leader = await (await stage.signedIn("facilitator")).newPage();
    await leader.goto("/meet/networks/ex-nara-vard");
    await leader.locator(`a[href="${pairing}"]`).click();
    assert.ok((await leader.locator("h1").innerText()).length > 0);
    const developer = await (await stage.signedIn("developer")).newPage();
    await developer.goto("/meet/networks/ex-nara-vard");
    assert.equal(await developer.locator(`a[href="${pairing}"]`).count(), 0);
    assert.equal((await developer.goto(pairing)).status(), 403);
  });

  it("C2.8 shows pairs with reasons, is adjusted by hand without JavaScript, and is accepted", async () => {
    const context = await stage.signedIn("facilitator", { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pairing);
    const mine = rows(page).filter({ hasText: answered });
    assert.equal(await mine.count(), 1);
    assert.ok((await mine.locator("ul.reasons > li").count()) >= 2, "a pair says why");

    const offer = await mine.locator(".pair-sides > div").last().locator("a").innerText();
    await press(page, mine.locator('button[name="choice"][value="forbidden"]'));
    assert.equal(await page.locator(".pair-sides").filter({ hasText: answered }).filter({ hasText: offer }).count(), 0);
    assert.equal(await page.locator("#forbidden li").count(), 1);
    await press(page, page.locator('#forbidden button[value="free"]'));
    const again = rows(page).filter({ hasText: answered });
    await press(page, again.locator('button[name="choice"][value="fixed"]'));
    assert.equal(await page.locator('.pair button[value="free"]').count(), 1);

    const count = await rows(page).count();
    await page.locator("form.pair-accept button").click();
    await page.waitForURL(/\/find\/pairings\//);
    assert.equal(await rows(page).count(), count);
    await press(page, rows(page).filter({ hasText: answered }).locator('a[href$="#pairings"]').first());
    assert.match(page.url(), /\/find\/needs\//);
    assert.equal(await page.locator('form[action$="/outcome"]').count(), 1);
  });

  it("says why somebody is left without, and leads on", async () => {
    const page = await (await stage.signedIn("facilitator")).newPage();
    await page.goto(pairing);
    const left = page.locator("#left > ul > li").filter({ hasText: unanswered });
    assert.equal(await left.locator('a[href*="direction=offer"]').count(), 1);
  });

  it("fits a phone in four languages", async () => {
    const page = await (await stage.signedIn("facilitator", { viewport: phone })).newPage();
    const titles = new Set();
    for (const lang of ["sv", "da", "nb", "en"]) {
      await page.goto(`/language/${lang}?back=${pairing}`);
      titles.add((await textsOf(page, "h1"))[0]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0, `${lang}: ${overflow} px too wide`);
      assert.ok(!(await page.locator("main").innerText()).includes("⟦"), `${lang}: a word is missing`);
    }
    assert.equal(titles.size, 4);
  });
});
