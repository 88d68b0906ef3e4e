// Who does what: asking and finding the role, a network's map with its gaps, who has learned from whom, in four languages.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { desktop, languages, phone } from "../chromium.mjs";
import { inspect, judgedOnce } from "../inspection.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
const pages = [
  "/find/organisations?who=samverkan+kring+utskrivning",
  "/find/organisations/SE:0184",
  "/find/organisations/DK:0510",
  "/find/networks",
  "/find/networks/nordvast/map",
  "/find/networks/gr/map",
  "/find/networks/naerhed-i-omsorg/map",
  "/find/networks/bodo-aalborg/map",
  "/find/forums/FO-3",
  "/find/relations",
  "/find/networks/naerhed-i-omsorg/relations",
  "/find/organisations/DK:0510/relations",
  "/share/practices/S4-pr1",
];
const forms = ["/find/organisations/SE:1481/responsibilities/new", "/find/responsibilities/WH-25/edit", "/find/forums/FO-22/edit", "/find/forums/FO-22", "/share/practices/S4-pr1/adopt"];

describe("who does what", () => {
  it("the question in Swedish is answered with the role to ask", async () => {
    const page = await (await stage.stranger({ viewport: phone })).newPage();
    await page.goto("/find/organisations");
    await page.locator("input[name=who]").fill("samverkan kring utskrivning");
    await page.locator("input[name=who]").press("Enter");
    await page.waitForLoadState();
    const answers = await textsOf(page, "section[aria-labelledby=who-does-what] .rows h3");
    assert.ok(answers.includes("Solna"), answers.join(", "));
    assert.match(await page.locator("section[aria-labelledby=who-does-what]").innerText(), /Samordnare för utskrivning/);
  });

  it("the map says who is missing before it shows the table, and is a list on a phone", async () => {
    const wide = await (await stage.stranger({ viewport: desktop })).newPage();
    await wide.goto("/find/networks/nordvast/map");
    const gaps = (await textsOf(wide, ".gap-list > li")).join("\n");
    assert.match(gaps, /Sigtuna sitter inte i något av forumen/);
    assert.match(gaps, /Ingen från hälso- och sjukvården i/);
    assert.match(gaps, /trygg hemgång/);
    assert.match(gaps, /Två forum med samma uppgift/);
    assert.ok(await wide.locator(".forum-table").isVisible());
    const narrow = await (await stage.stranger({ viewport: phone })).newPage();
    await narrow.goto("/find/networks/nordvast/map");
    assert.ok(!(await narrow.locator(".forum-table").isVisible()));
    assert.match(await narrow.locator(".forum-list").innerText(), /Sigtuna/);
  });

  it("the picture and the table of who learned from whom hold the same", async () => {
    const page = await (await stage.stranger()).newPage();
    await page.goto("/find/relations");
    const drawn = await page.locator("svg.chart-flows").first().textContent();
    const rows = await textsOf(page, "section[aria-labelledby=same] tbody th a");
    assert.ok(rows.length >= 4, rows.join(", "));
    for (const name of ["Haderslev", "Bodø"]) {
      assert.ok(drawn.includes(name), `${name} in the picture's words`);
      assert.ok(rows.some((row) => row.includes(name)), `${name} in the table`);
    }
  });

  it("own people say that a role is still right, and that a practice was taken up in part", async () => {
    const page = await (await stage.signedIn("developer")).newPage();
    await page.goto("/find/organisations/SE:1481");
    await page.locator("form[action='/find/responsibilities/WH-25/confirm'] button").click();
    await page.waitForLoadState();
    assert.match(await page.locator("main").innerText(), /Senast bekräftat/);
    await page.goto("/share/practices/S4-pr3/adopt");
    await page.locator("input[name=degree][value=partial]").check();
    await page.locator("main form.form button").click();
    await page.waitForSelector("#errors");
    await page.locator("textarea[name=changed]").fill("Bara de gemensamma genomgångarna");
    await page.locator("textarea[name=reason]").fill("Handläggarna sitter i ett annat hus");
    await page.locator("main form.form button").click();
    await page.waitForURL(/\/share\/practices\/S4-pr3/);
    assert.match(await page.locator("#adoptions").innerText(), /Mölndal/);
  });

  for (const language of languages) {
    it(`is accessible, calm and complete in ${language}`, async () => {
      const wishes = judgedOnce(language);
      const outside = await inspect(await stage.stranger(wishes), stage.demo.address, pages, wishes);
      const inside = await inspect(await stage.signedIn("developer", wishes), stage.demo.address, forms, wishes);
      assert.deepEqual([...outside, ...inside], []);
    });
  }
});
