// C1.5, C3.1, C3.2, C3.5, C3.6: one sentence is a need; a full month tells the next one; a call keeps the questions; answers are found.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languages, phone } from "../chromium.mjs";
import { inspect, judgedOnce } from "../inspection.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
/** The demonstration's offer of visits, by Östersund; its sign-in is `host`. */
const offer = "/find/needs/DX-o1";

async function pageOf(name, wishes) {
  return (await stage.signedIn(name, wishes)).newPage();
}

async function choose(page, name, value) {
  await page.locator(`label.tile:has(input[name="${name}"][value="${value}"])`).click();
}

/** The month that the page offers first, as `2027-03`. */
const offeredMonth = (page) => page.locator("select#month option:checked").getAttribute("value");

async function sendVisit(name, words) {
  const page = await pageOf(name);
  await page.goto(`${offer}/ask?form=visit`);
  const month = await offeredMonth(page);
  await page.locator("textarea#words").fill(words);
  await page.locator("textarea#questions").fill("Vem ringer man på natten?\nVad kostade det?");
  await page.locator("main form.form .form-do button").click();
  await page.waitForURL(/\/find\/requests\//);
  return { month, path: new URL(page.url()).pathname };
}

describe("needs and offers", () => {
  it("C1.5 takes one sentence on a phone, and shows what could meet it", async () => {
    const page = await pageOf("developer", { viewport: phone });
    await page.goto("/find/needs/new");
    assert.ok((await page.locator("main [required]").count()) <= 2);
    await page.locator("textarea#topic").fill("Hur går det till att byta till digitala lås i hemtjänsten?");
    await page.locator("main form.form .form-do button").click();
    await page.waitForURL(/\/find\/needs\/(?!new)/);
    const proposals = page.locator("#proposals");
    assert.ok((await proposals.locator("article.card").count()) <= 3);
    assert.ok((await proposals.locator(".why li").count()) > 0, "each with a reason in words");
  });

  it("C3.1 shows the next possible month to a third who asks, before sending", async () => {
    const host = await pageOf("host");
    await host.goto(`${offer}/capacity`);
    await host.locator("input#visits-per-month").fill("2");
    const ticked = await host.locator('input[name="month"]:checked').evaluateAll((all) => all.map((box) => box.value));
    for (const month of ticked) await host.locator(`input[name="month"][value="${month}"]`).uncheck();
    await host.locator("main form.form .form-do button").click();
    await host.waitForURL(new RegExp(`${offer}\\?`));

    const before = await pageOf("coordinator");
    await before.goto(`${offer}/ask?form=visit`);
    const full = await offeredMonth(before);
    // The demonstration's own visitor asked for one; others ask until that month is full.
    for (const name of ["developer", "coordinator"]) {
      const page = await pageOf("funder");
      await page.goto(`${offer}/ask?form=visit`);
      if ((await offeredMonth(page)) !== full) break;
      await sendVisit(name, "Vi vill gärna komma.");
    }
    const third = await pageOf("funder");
    await third.goto(`${offer}/ask?form=visit`);
    const option = third.locator(`select#month option[value="${full}"]`);
    assert.equal(await option.isDisabled(), true, "a full month can not be chosen");
    const next = await offeredMonth(third);
    assert.ok(next > full, `${next} comes after ${full}`);
    assert.match(await third.locator("#next-month").innerText(), /Nästa möjliga månad: \S+ \d{4}/);
  });

  it("C3.2 offers a call instead: the questions follow, and it takes 45 minutes", async () => {
    const sent = await sendVisit("researcher", "Vi vil gerne se det.");
    const host = await pageOf("host");
    await host.goto("/find/requests");
    assert.ok((await textsOf(host, "main .rows h3")).includes("Vi vil gerne se det."), "the words as they were written");
    await host.goto(sent.path);
    assert.equal(await host.locator("#whom").count(), 0, "no contact before a yes");
    await choose(host, "answer", "call");
    await host.locator("#answer-form textarea#words").fill("Vi tar det gärna på nätet först.");
    await host.locator("#answer-form .form-do button").click();
    await host.waitForURL(/done=request-answered/);
    await host.locator('.page-head-do a[href^="/meet/exchanges/"]').click();
    await host.waitForURL(/\/meet\/exchanges\//);
    const plan = await host.locator("main").innerText();
    assert.match(plan, /45/);
    await host.goto(`${new URL(host.url()).pathname}/questions`);
    const questions = await host.locator("main").innerText();
    for (const asked of ["Vem ringer man på natten?", "Vad kostade det?"]) assert.ok(questions.includes(asked), asked);
    const asking = await pageOf("researcher");
    await asking.goto(sent.path);
    assert.equal(await asking.locator("#whom").count(), 1, "both see whom to ask after a yes");
  });

  it("C3.5 finds an answer that stands beside an offer", async () => {
    const page = await (await stage.stranger({ language: "da" })).newPage();
    await page.goto("/find?q=nycklar");
    const link = page.locator('main a[href*="#faq-DX-faq2"]');
    assert.equal(await link.count(), 1);
    await link.click();
    await page.waitForURL(/#faq-DX-faq2/);
    assert.equal(await page.locator("#faq-DX-faq2").isVisible(), true);
  });

  it("C3.6 the host's year opens in a spreadsheet, with its letters whole", async () => {
    const page = await pageOf("host");
    await page.goto("/find/organisations/SE:2380/year");
    const year = new URL(await page.locator('main a[href*="year.csv"]').first().getAttribute("href"), page.url());
    const bytes = await (await page.request.get(year.href)).body();
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], "a spreadsheet reads UTF-8 by its mark");
    assert.ok(!bytes.toString("utf8").includes("\ufffd"));
    assert.match(bytes.toString("utf8"), /[åäöæø]/);
  });

  it("asks for nobody's birth date, diet or passport (C3.7)", async () => {
    const page = await pageOf("developer");
    await page.goto(`${offer}/ask?form=visit`);
    const names = await page.locator("main [name]").evaluateAll((all) => all.map((field) => field.name));
    assert.deepEqual([...new Set(names)].sort(), ["contact", "form", "lang", "month", "own", "people", "questions", "role", "words"].filter((name) => names.includes(name)));
    assert.ok(!/födelse|kost|pass/i.test(names.join(" ")));
  });

  for (const language of languages) {
    it(`is accessible and fits in ${language}`, async () => {
      const context = await stage.signedIn("host", { language });
      const request = await (async () => {
        const page = await context.newPage();
        await page.goto("/find/requests");
        return page.locator("main .rows h3 a").first().getAttribute("href");
      })();
      const paths = ["/find/needs", "/find/needs/new", offer, `${offer}/capacity`, "/find/needs/DX-o2/ask", "/find/requests", request, "/find/organisations/SE:2380", "/find/organisations/SE:2380/year"];
      const wishes = judgedOnce(language);
      assert.deepEqual(await inspect(context, stage.demo.address, paths, wishes), []);
    });
  }
});
