// C2.4 to C2.7: what the workshops said, counted or as the source states it; the report and the words behind it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();

/** The frozen report of the Göteborg region's workshops: its first version. */
async function openReport(context) {
  const page = await context.newPage();
  await page.goto("/conclude/reports/gr-report/v/1");
  return page;
}

async function fetched(page, ending) {
  const answer = await page.request.get(`/conclude/reports/gr-report/v/1.${ending}?lang=sv`);
  assert.equal(answer.status(), 200);
  return answer.body();
}

/** Hands a file in a folder of its own to another program. */
function withFile(bytes, name, use) {
  const folder = mkdtempSync(join(tmpdir(), "torg-report-"));
  try {
    writeFileSync(join(folder, name), bytes);
    return use(join(folder, name), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = (program, ...options) => execFileSync(program, options, { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] });

/** A document as LibreOffice understands it, written out as HTML. */
function throughLibreOffice(file, folder) {
  run("soffice", `-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "html:HTML (StarWriter)", "--outdir", folder, file);
  return readFileSync(file.replace(/docx$/, "html"), "utf8");
}

describe("conclusions of the workshop series", () => {
  it("C2.4 say once in all workshops, twice most, and set S3-12 against S3-13", async () => {
    const page = await (await stage.signedIn("facilitator")).newPage();
    await page.goto("/conclude/programmes/S3-programme?tab=findings");
    const strengths = (await textsOf(page, ".finding .prevalence")).map((text) => text.toLowerCase());
    assert.equal(strengths.filter((word) => word.startsWith("i alla workshoppar")).length, 1, strengths.join(" | "));
    assert.equal(strengths.filter((word) => word.startsWith("de flesta")).length, 2, strengths.join(" | "));
    for (const word of strengths) assert.match(word, /källans egna ord|\d+ av \d+|ej angivet/, "a strength is counted, or said to be the source's");
    const tension = page.locator(".finding:has(.two-sides)").filter({ hasText: "Används den kompetens som finns" });
    const sides = tension.locator(".two-sides > section");
    assert.equal(await sides.count(), 2);
    assert.match(await sides.nth(0).innerText(), /S3-12/);
    assert.match(await sides.nth(1).innerText(), /S3-13/);
  });

  it("C2.5 lead to the underlying cards, and an earlier version of the report stays as it was", async () => {
    const context = await stage.signedIn("facilitator");
    const page = await openReport(context);
    const before = await page.locator("article.report").innerText();
    const number = page.locator("article.report a[href*='/capture/notes/']").first();
    const note = await number.getAttribute("href");
    await page.goto(note);
    assert.match(await page.locator("main").innerText(), /S3-\d+/, "the card itself");
    assert.ok((await page.locator("main a[href^='/capture/exchanges/'], main a[href^='/meet/exchanges/']").count()) > 0, "and its session");

    await page.goto("/conclude/reports/gr-report");
    await page.locator("main a[href^='/conclude/reports/new']").click();
    await page.locator("input[name=title]").fill("Omställningen, andra versionen");
    await page.locator("input[name=reason]").fill("Rättad rubrik");
    await page.locator("section.finding-draft form button").click();
    await page.waitForURL(/\/v\/2/);
    assert.match(await page.locator("h1").innerText(), /andra versionen/);
    await page.goto("/conclude/reports/gr-report/v/1");
    assert.equal(await page.locator("article.report").innerText(), before);
    assert.ok((await page.locator("main a[href$='/v/2']").count()) > 0, "it says that there is a newer one");
  });

  it("C2.6 leave as a tagged PDF and as a document with real headings", async () => {
    const page = await openReport(await stage.stranger());
    const pdf = await fetched(page, "pdf");
    withFile(pdf, "report.pdf", (file) => {
      assert.match(run("pdfinfo", file), /Tagged:\s+yes/);
      assert.match(run("pdftotext", file, "-"), /Kompetensutveckling/);
    });
    const html = withFile(await fetched(page, "docx"), "report.docx", throughLibreOffice);
    assert.match(html, /<h1/i);
    assert.match(html, /<h2/i);
    assert.match(html, /Kompetensutveckling/);
    assert.match(html, /<th|<thead/i, "tables have header rows");
  });

  it("C2.7 say where a focus area has no conclusions", async () => {
    const page = await openReport(await stage.stranger({ language: "en" }));
    const report = await page.locator("article.report").innerText();
    for (const area of ["Egenvård", "Samverkan"]) {
      const after = report.slice(report.lastIndexOf(`\n${area}`));
      assert.match(after.slice(0, 400), /no (findings|conclusions)/i, `${area}: ${after.slice(0, 200)}`);
    }
  });
});
