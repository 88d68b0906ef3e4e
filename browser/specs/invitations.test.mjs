// Invitations: pasted addresses, a letter to copy where no mail is sent, an answer by the personal link without an account and
// without JavaScript, and the calendar of one's own.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone } from "../chromium.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();
const invitations = "/meet/exchanges/EX-next/invitations";

describe("an invitation", () => {
  it("is answered by its own link, without an account, and the facilitator sees it", async () => {
    const page = await (await stage.signedIn("facilitator")).newPage();
    await page.goto(invitations);
    await page.locator("#addresses").fill("Vård <nya@harryda.example>");
    await page.locator("form:has(#addresses) button").click();
    await page.waitForURL(/done=invite-invited/);
    const row = page.locator("li", { hasText: "nya@harryda.example" });
    await row.locator("summary").click();
    await row.locator("a[href^='/meet/invitations/']").click();
    const letter = await page.locator("#letter").inputValue();
    assert.match(letter, /Klockan i Finland: 14:00/, "Finland is an hour ahead");
    const link = new URL(letter.match(/https?:\S+\/i\/\S+/)[0]);

    const guest = await (await stage.stranger({ viewport: phone, javaScript: false })).newPage();
    await guest.goto(link.pathname + link.search);
    assert.match(await guest.locator("h1").innerText(), /nära vård/);
    await guest.locator("button[value=yes]").click();
    await guest.waitForURL(/received=yes/);
    assert.ok(await guest.locator(".received").isVisible());

    await page.goto(invitations);
    assert.match(await page.locator("li", { hasText: "nya@harryda.example" }).locator(".aside").innerText(), /Kommer/);
  });

  it("is not sent to what is no address, and every word comes back", async () => {
    const page = await (await stage.signedIn("facilitator", { viewport: phone })).newPage();
    await page.goto(invitations);
    await page.locator("#addresses").fill("a@b.example, inte en adress");
    await page.locator("form:has(#addresses) button").click();
    assert.match(await page.locator("#errors").innerText(), /inte/);
    assert.equal(await page.locator("#addresses").inputValue(), "a@b.example, inte en adress");
  });
});

describe("a calendar of one's own", () => {
  it("is subscribed to and closed at once", async () => {
    const context = await stage.signedIn("facilitator");
    const page = await context.newPage();
    await page.goto("/account/calendars");
    const row = page.locator("li", { hasText: "Nära vård tillsammans (exempel)" });
    await row.locator("form button").click();
    await page.waitForURL(/done=feed-made/);
    const address = new URL(await row.locator("input[readonly]").inputValue());
    const file = await context.request.get(address.pathname);
    assert.match(await file.text(), /BEGIN:VEVENT/);
    await row.locator("form[action$='/end'] button").click();
    await page.waitForURL(/done=feed-ended/);
    assert.notEqual((await context.request.get(address.pathname)).status(), 200);
  });
});
