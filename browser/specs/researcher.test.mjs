// C6.5, C6.6: what a researcher takes home, and what stays behind a door that is not theirs.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setStage } from "../stage.mjs";

const stage = setStage();
const files = "/share/research/programmes/EX-programme";
const secret = "Kvällspatrullen ringer grannen zebrafink först.";

describe("a researcher", () => {
  it("C6.5 takes home no words that may not be quoted, with version, time and what was chosen", async () => {
    const lead = await (await stage.signedIn("facilitator")).newPage();
    await lead.goto("/capture/exchanges/EX-W1/notes/new");
    await lead.locator("[name=text]").fill(secret);
    const kind = lead.locator("label.tile:has(input[name=kind])");
    if ((await kind.count()) > 0) await kind.first().click();
    await lead.locator("details.more").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    const closed = lead.locator("[name=not-quotable]");
    if (await closed.isChecked().then((is) => !is)) await lead.locator("label:has([name=not-quotable])").click();
    await lead.locator("main form.form button").first().click();
    await lead.waitForURL((url) => url.search !== "");

    const page = await (await stage.signedIn("researcher")).newPage();
    await page.goto(files);
    const told = await page.locator("#files").innerText();
    assert.match(told, /\d+ lappar/);
    for (const name of ["cards.csv", "findings.csv", "all.json"]) {
      const answer = await page.request.get(`${files}/${name}`);
      assert.equal(answer.status(), 200, name);
      const text = await answer.text();
      assert.ok(!text.includes("zebrafink"), name);
      assert.match(text, /[0-9a-f]{12}/, `${name} states its version`);
      assert.match(text, /\d{4}-\d{2}-\d{2}T|\d{1,2} \p{L}+ \d{4} kl\. \d{2}:\d{2}/u, `${name} states its time`);
      assert.match(text, /Nära vård på vårt sätt/, `${name} states what was chosen`);
      assert.doesNotMatch(text, /Processledare, GR|Utvecklingsledare, Mölndal/, name);
    }
    const all = await (await page.request.get(`${files}/all.json`)).json();
    assert.ok(all.about.withheld >= 1, "counted, though its words are left out");
  });

  it("C6.6 can not open the board of a network that is not theirs, and finds nothing of it", async () => {
    const coordinator = await (await stage.signedIn("coordinator")).newPage();
    await coordinator.goto("/meet/exchanges/new?network=nordvast");
    await coordinator.locator("[name=title]").fill("Ordförandeträff hornuggla");
    await coordinator.locator("label.tile:has(input[name=kind])").first().click();
    await coordinator.locator("details.more").first().evaluate((one) => (one.open = true));
    await coordinator.locator("label.tile:has(input[value='network'])").click();
    await coordinator.locator("form[action='/meet/exchanges/new'] .form-do button").click();
    await coordinator.waitForURL((url) => /\/meet\/exchanges\/(?!new)/.test(url.pathname));
    const id = new URL(coordinator.url()).pathname.split("/")[3];
    await coordinator.goto(`/capture/exchanges/${id}/boards/new`);
    await coordinator.locator("main form.form button").click();
    await coordinator.waitForURL(/\/capture\/boards\//);
    const board = new URL(coordinator.url()).pathname;

    const researcher = await stage.signedIn("researcher");
    const page = await researcher.newPage();
    for (const path of [board, `${board}/projector`, `/api/v1/boards/${board.split("/").at(-1)}`, `/meet/exchanges/${id}`]) {
      const answer = await page.request.get(path);
      assert.ok([403, 404].includes(answer.status()), `${path}: ${answer.status()}`);
      assert.ok(!(await answer.text()).includes("hornuggla"), path);
    }
    assert.equal((await page.request.get(board)).status(), 403);
    const finds = async (who) => (await (await who.request.get("/api/v1/search?q=hornuggla")).text()).includes("Ordförandeträff");
    for (let tries = 0; tries < 50 && !(await finds(coordinator)); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(await finds(coordinator), "whoever made it finds it");
    assert.ok(!(await finds(page)));
    await page.goto("/find?q=hornuggla");
    assert.doesNotMatch(await page.locator("main").innerText(), /Ordförandeträff/);
  });
});
