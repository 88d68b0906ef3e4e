// Chromium as a reader uses it: a phone or a desktop, a language, signed in or not, with or without JavaScript.
// For: opening pages and noting what a page did wrong while it was open. Not for: judging it (that is in inspection.mjs).

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Nothing of the browser's own may call home while pages are watched for doing so. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
];

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 900 };
export const languages = ["en", "sv", "da", "nb"];

export async function openChromium() {
  const executablePath = installed.find((path) => existsSync(path));
  if (!executablePath) throw new Error("chromium is missing: apt-get install chromium");
  return chromium.launch({ executablePath, args: flags });
}

/**
 * A reader with cookies of their own.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the server
 * @param {{language?: string, viewport?: {width: number, height: number}, javaScript?: boolean}} wishes
 */
export async function reader(browser, address, { language = "en", viewport = desktop, javaScript = true } = {}) {
  const context = await browser.newContext({ baseURL: address, viewport, javaScriptEnabled: javaScript, locale: language });
  await context.addCookies([{ name: "lang", value: language, url: address }]);
  return context;
}

/** Signs a reader in by the form. */
export async function signIn(context, name, password) {
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator("input[name='sign-in-name']").fill(name);
  await page.locator("input[name='password']").fill(password);
  await page.locator("main form button[type='submit'], main form button:not([type])").first().click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await page.close();
}

/**
 * Notes what goes wrong on a page from now on: errors on its console, requests to other servers, answers that fail.
 * @returns {string[]} grows while the page is used
 */
export function watch(page, address) {
  const faults = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) faults.push(`asked another server: ${url}`);
  });
  page.on("requestfailed", (request) => {
    if (!request.failure()?.errorText.includes("ERR_ABORTED")) faults.push(`failed: ${request.url()}`);
  });
  return faults;
}
