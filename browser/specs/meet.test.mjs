// C2.2: eight names pasted, eight municipalities with the right codes; what is not known is asked about.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone } from "../chromium.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
const pasted = "Ekerö, Järfälla, Sigtuna, Sollentuna, Solna, Sundbyberg, Upplands-Bro, Upplands Väsby";
const codes = ["0114", "0123", "0125", "0139", "0163", "0183", "0184", "0191"];

async function newNetwork(names, wishes) {
  const page = await (await stage.signedIn("facilitator", wishes)).newPage();
  await page.goto("/meet/networks/new");
  await page.locator("input[name=name]").fill("Nordväst på prov");
  await page.locator("textarea[name=members]").fill(names);
  return page;
}

describe("a new network", () => {
  it("C2.2 takes pasted names as eight organisations with codes of four signs", async () => {
    const page = await newNetwork(pasted);
    await page.locator("button[name=step][value=look]").click();
    assert.deepEqual((await textsOf(page, "ul.people .number")).sort(), codes);
    assert.equal(await page.locator("fieldset.field").count(), 0, "nothing is left to ask");
    assert.equal(await page.locator("input[name=name]").inputValue(), "Nordväst på prov", "what was typed is still there");
    await page.locator("button[name=step][value=create]").click();
    await page.waitForURL(/\/meet\/networks\/(?!new)/);
    for (const name of pasted.split(", ")) assert.ok((await page.locator("main").innerText()).includes(name), name);
  });

  it("C2.2 asks about a name it does not know, on a phone too", async () => {
    const page = await newNetwork("Solna, Atlantis", { viewport: phone });
    await page.locator("button[name=step][value=create]").click();
    await page.waitForLoadState();
    assert.match(page.url(), /\/meet\/networks\/new/, "nothing was created");
    assert.ok((await page.locator("fieldset.field legend").innerText()).includes("Atlantis"));
    await page.locator('fieldset.field label:has(input[value="leave-out"])').click();
    await page.locator("button[name=step][value=create]").click();
    await page.waitForURL(/\/meet\/networks\/(?!new)/);
  });
});
