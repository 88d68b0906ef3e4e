import { chromium } from "playwright-core";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const pages = { home: "/find", fewer: "/find?q=" + encodeURIComponent("hur får vi färre olika personal hos brukaren"), term: "/find?q=" + encodeURIComponent("vad heter biståndsbedömning på danska"), none: "/find?q=xqzwvq" };
for (const [w, h] of [[360, 740], [1280, 900]]) {
  const c = await b.newContext({ viewport: { width: w, height: h }, locale: "sv-SE" });
  for (const [n, p] of Object.entries(pages)) {
    const page = await c.newPage(); await page.goto("http://127.0.0.1:18099" + p, { timeout: 90000 });
    console.log(w, n, await page.evaluate(() => document.documentElement.scrollWidth));
    await page.screenshot({ path: `/tmp/shot-${n}-${w}.png`, clip: { x: 0, y: 0, width: w, height: w === 360 ? 1900 : 1300 }, fullPage: true }); await page.close();
  }
}
await b.close();
