// C1.5, C1.7: a need in one sentence, and a promise that says who and when before anybody else reads it.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phone } from "../chromium.mjs";
import { setStage } from "../stage.mjs";

const stage = setStage();
const complaints = {
  sv: [/ansvarig roll/, /datum/],
  da: [/ansvarlig rolle/, /dato/],
  nb: [/ansvarlig rolle/, /dato/],
  en: [/role/, /date/],
};

describe("acting on what was heard", () => {
  it("C1.5 a need is one sentence", async () => {
    const page = await (await stage.signedIn("developer", { viewport: phone })).newPage();
    await page.goto("/find?q=kompetens");
    await page.goto("/capture/notes/S3-11");
    await page.locator("a[href^='/capture/hear-more/']").first().click();
    const required = page.locator("main form :is(input, textarea, select)[required]");
    assert.ok((await required.count()) <= 2, "at most two fields are required");
    await page.locator("textarea[name=words]").fill("Hur gjorde ni för att höja kompetensen i hemtjänsten?");
    await page.locator("main form.form button").click();
    await page.waitForLoadState();
    assert.equal(await page.locator("#errors").count(), 0, await page.locator("main").innerText());
  });

  for (const language of Object.keys(complaints)) {
    it(`C1.7 a promise without role and date is not published, and says so in ${language}`, async () => {
      const page = await (await stage.signedIn("developer", { language })).newPage();
      await page.goto("/act/new?finding=S3-f1");
      await page.locator("textarea[name=promise]").fill("Alla nya får handledning under sina första veckor.");
      await page.locator("button[name=then][value=publish]").click();
      await page.waitForSelector("#errors");
      const summary = await page.locator("#errors").innerText();
      for (const word of complaints[language]) assert.match(summary, word);
      assert.match(await page.locator("textarea[name=promise]").inputValue(), /handledning/, "nothing typed is lost");

      await page.locator("input[name=owner-role]").fill("Enhetschef hemtjänst");
      await page.locator("button[name=then][value=publish]").click();
      await page.waitForSelector("#errors");
      const second = await page.locator("#errors").innerText();
      assert.match(second, complaints[language][1]);
      assert.doesNotMatch(second, complaints[language][0]);

      await page.locator("input[name=due-on]").fill("2027-06-30");
      await page.locator("button[name=then][value=publish]").click();
      await page.waitForURL(/\/act\/commitments\//);
    });
  }
});
