// C7.1 and C4.7: what falls due is seen on its page, and whoever it is the task of gets one mail, whatever is started how often.
// The mail goes through a mail server of somebody else's making, and so does an invitation with its calendar file.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { desktop, reader, signIn } from "../chromium.mjs";
import { openPostbox } from "../postbox.mjs";
import { serve } from "../rerun/server.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();
const funding = "/meet/exchanges/EX-next/funding";

/** A day so many days from now, as in UTC. */
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function sent(page, form) {
  await Promise.all([page.waitForNavigation(), form.locator(".form-do button").first().click()]);
}

async function setAddress(page, address) {
  await page.goto("/account");
  await page.locator("#mail-address").fill(address);
  await sent(page, page.locator("form[action='/account/mail']"));
}

async function owe(page, text, due) {
  await page.goto(funding);
  await page.locator("details.more").first().evaluate((one) => (one.open = true));
  const form = page.locator("form[action$='/obligations']").first();
  await form.locator("[name=text]").fill(text);
  await form.locator("[name=due]").fill(due);
  await sent(page, form);
}

/** A study trip that is over since two weeks, with a delegation that has taken nothing home. */
async function travel(lead, developer) {
  await lead.goto("/meet/exchanges/new?network=ex-nara-vard");
  await lead.locator("[name=title]").fill("Studieresa till Ålborg");
  await lead.locator("label.tile:has(input[value='study-trip'])").click();
  await lead.locator("details.more").first().evaluate((one) => (one.open = true));
  await lead.locator("[name=starts-on]").fill(day(-16));
  await lead.locator("[name=ends-on]").fill(day(-14));
  await sent(lead, lead.locator("form[action='/meet/exchanges/new']"));
  const id = new URL(lead.url()).pathname.split("/").at(-1);
  await developer.goto(`/capture/exchanges/${id}/delegations`);
  await developer.locator("[name=ends-on]").fill(day(20));
  await sent(developer, developer.locator("form[action$='/delegations']"));
  return new URL(developer.url()).pathname;
}

/** Waits until so many mails are there, and a while longer for one too many. */
async function arrived(postbox, count) {
  for (let tries = 0; tries < 600 && postbox.mails().length < count; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  return postbox.mails().length;
}

describe("what falls due", () => {
  it("is amber thirty days before, and each person hears of it once", { timeout: 600_000 }, async () => {
    const lead = await (await stage.signedIn("facilitator")).newPage();
    const developer = await (await stage.signedIn("developer")).newPage();
    await setAddress(lead, "processledare@gr.example");
    await setAddress(developer, "utvecklare@molndal.example");
    await lead.goto(funding);
    await lead.locator("main form [name=scheme]").fill("Stimulansmedel");
    await sent(lead, lead.locator(`form[action='${funding}']`));
    await owe(lead, "Delredovisning", day(30));
    await owe(lead, "Slutredovisning", day(31));
    const tag = (text) => lead.locator("li:has(> div > p)").filter({ hasText: text }).locator(".aside .ds-tag");
    assert.equal(await tag("Delredovisning").getAttribute("data-color"), "warning", "C7.1: amber");
    assert.equal(await tag("Slutredovisning").getAttribute("data-color"), "neutral", "a day too early");
    const delegation = await travel(lead, developer);

    await stage.demo.halt();
    const postbox = await openPostbox();
    const settings = `smtp = "${postbox.address}"\nmail-from = "torg@torg.example"\n`;
    const { data, password } = stage.demo;
    try {
      let server = await serve({ data, settings });
      assert.equal(await arrived(postbox, 2), 2, postbox.mails().map((mail) => mail.text).join("\n---\n"));
      const to = (address) => postbox.mails().filter((mail) => mail.to === address).map((mail) => mail.text);
      assert.match(to("processledare@gr.example")[0], /Delredovisning[\s\S]*\/funding/, "C7.1");
      assert.match(to("utvecklare@molndal.example")[0], /två veckor[\s\S]*Vad tar ni med er hem/, "C4.7");
      await server.stop();

      server = await serve({ data, settings });
      assert.equal(await arrived(postbox, 2), 2, "started again, nobody is told twice");
      const pageOf = async (name) => {
        const context = await reader(stage.browser, server.address, { language: "sv", viewport: desktop });
        await signIn(context, name, password);
        return context.newPage();
      };
      const page = await pageOf("developer");
      await page.goto(delegation);
      assert.equal(await page.getByText("Två veckor har gått utan något åtagande").count(), 1, "and it stands on the page once");
      await page.context().close();

      const inviting = await pageOf("facilitator");
      await inviting.goto("/meet/exchanges/EX-next/invitations");
      await inviting.locator("#addresses").fill("Vård <nya@harryda.example>");
      await inviting.locator("form:has(#addresses) button").click();
      await inviting.waitForURL(/done=invite-invited/);
      await arrived(postbox, 3);
      const [invitation] = to("nya@harryda.example");
      assert.match(invitation, /BEGIN:VCALENDAR[\s\S]*METHOD:REQUEST[\s\S]*BEGIN:VEVENT/);
      assert.match(invitation, /\/i\/[A-Za-z0-9_-]+/, "and its own link");
      await inviting.context().close();
      await server.stop();
    } finally {
      await postbox.close();
    }
  });
});
