// Makes the pictures of README.md and of the guides from a fresh demonstration: node docs/screenshots/make.mjs [path of the program]
// Needs Chromium (/usr/bin/chromium or CHROMIUM) and playwright-core (`npm ci` in browser/).
// Not for: judging pages. That is what browser/ does.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const { chromium } = createRequire(process.env.PLAYWRIGHT_FROM ?? join(root, "browser/package.json"))("playwright-core");
const program = process.argv[2] ?? join(root, "target/release/torg");
/** Larger pictures make the repository heavy. */
const MOST_BYTES = 150_000;
const DESK = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

/** Starts a demonstration in a folder of its own; gives its address and password. */
async function startDemonstration(folder) {
  const server = spawn(program, ["demo", "--yes", "--port", "0", "--data", folder], { stdio: ["ignore", "pipe", "inherit"] });
  const told = {};
  for await (const line of createInterface({ input: server.stdout })) {
    const [, name, value] = /^(Address|Password): (.*)$/.exec(line) ?? [];
    if (name) told[name] = value;
    if (line.startsWith("Stop with")) break;
  }
  if (!told.Address) throw new Error(`${program} did not tell an address`);
  return { server, address: told.Address, password: told.Password };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const folder = mkdtempSync(join(tmpdir(), "torg-pictures-"));
const { server, address, password } = await startDemonstration(folder);

/** A page of a visitor, signed in under a name or not. */
async function visitor(viewport, language, name) {
  const context = await browser.newContext({ baseURL: address, viewport, locale: language, reducedMotion: "reduce" });
  const page = await context.newPage();
  await context.addCookies([{ name: "lang", value: language, url: address }]);
  if (name) {
    await page.goto("/sign-in");
    await page.fill("[name=sign-in-name]", name);
    await page.fill("[name=password]", password);
    await page.click("main form button");
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  }
  return page;
}

async function take(page, name, { path, at } = {}) {
  if (path) {
    const answer = await page.goto(path);
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
  }
  if (at) await page.locator(at).first().evaluate((element) => element.scrollIntoView({ block: "start" }));
  await page.evaluate(() => document.fonts.ready);
  const file = join(here, `${name}.png`);
  await page.screenshot({ path: file });
  const bytes = statSync(file).size;
  console.log(`${name}.png ${Math.round(bytes / 1000)} kB`);
  if (bytes > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES} bytes`);
}

try {
  await takeAll();
} finally {
  await browser.close();
  server.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

async function takeAll() {
  const reader = await visitor(DESK, "en");
  await take(reader, "start", { path: "/" });
  await take(reader, "report", { path: "/conclude/reports/gr-report/v/1" });
  const facilitator = await visitor(DESK, "sv", "facilitator");
  await take(facilitator, "workbench", { path: "/conclude/programmes/EX-programme", at: "main table" });
  await take(facilitator, "finding", { path: "/conclude/findings/EX-N2", at: "h1" });
  await take(facilitator, "thread", { path: "/thread/pilot/EX-p1" });
  await take(facilitator, "curve", { path: "/act/pilots/EX-p1", at: "figure" });
  await takeBoard(facilitator);
  await takeGuides();
}

/** What the guides show, in English as they are. */
async function takeGuides() {
  const facilitator = await visitor(DESK, "en", "facilitator");
  await take(facilitator, "agreement", { path: "/capture/boards/EX-B1/agreement", at: "article.stand[data-stand='tension']" });
  await take(facilitator, "opinion-groups", { path: "/capture/boards/EX-B2/agreement", at: "#map" });
  await take(facilitator, "times", { path: "/meet/exchanges/EX-next/times", at: "main section" });
  await take(facilitator, "invitations", { path: "/meet/exchanges/EX-next/invitations", at: "main section" });
  await take(facilitator, "pilot-report", { path: "/act/pilots/EX-p1/report", at: "#measures" });
  const reader = await visitor(DESK, "en");
  await take(reader, "side-by-side", { path: "/follow-up/beside?one=kolada:N01813&one-place=SE:1481&other=kolada:N20014", at: "main form" });
  const leader = await visitor(DESK, "en", "visitor");
  await take(leader, "draft-after-a-visit", { path: "/capture/delegations/VX-1-b/draft", at: "main h1" });
  await leader.goto("/capture/delegations/VX-1-b");
  const link = new URL(await leader.locator('main a[href*="/v/"]').first().getAttribute("href")).pathname;
  const phone = await visitor(PHONE, "en");
  await phone.goto(link);
  await phone.check("[name=level][value=care-staff]");
  await phone.click("form button.send");
  await phone.waitForSelector(".visit-buttons");
  await phone.fill("textarea#text", "Everybody who works here knows what the residents did for a living.");
  await take(phone, "delegation-on-a-phone");
}

/** Opens a board as facilitator, joins it on a phone in Danish and writes a card. */
async function takeBoard(facilitator) {
  await facilitator.goto("/capture/exchanges/EX-W5/boards/new");
  await facilitator.fill("[name=prompt]", "Vad skulle göra nästa arbetspass bättre?");
  await facilitator.click(".form-do button");
  await facilitator.goto(`${new URL(facilitator.url()).pathname}/projector`);
  await take(facilitator, "board-on-the-wall");
  const [code] = /[2-9BCDFGHJKMNPQRSTVWXZ]{6}/.exec((await facilitator.locator("main").innerText()).replaceAll(" ", "")) ?? [];
  const phone = await visitor(PHONE, "da");
  await phone.goto(`/b/${code}`);
  await phone.check("[name=level][value=care-staff]");
  await phone.check("[name=consent][value=yes]");
  await phone.click("button.send");
  await phone.fill("[name=text]", "At vi er de samme to, der kommer hos borgeren hele ugen.");
  await phone.check("[name=kind] >> nth=0");
  await take(phone, "board-on-a-phone");
}
