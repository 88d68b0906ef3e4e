// Makes the pictures of README.md from a fresh demonstration: node docs/screenshots/make.mjs [path of the program]
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
const DESK = { width: 1280, height: 860 };
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
}
