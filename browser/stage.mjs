// A demonstration and a browser for one file of tests, opened before and closed after it.

import { after, before } from "node:test";
import { desktop, openChromium, reader, signIn } from "./chromium.mjs";
import { crawl } from "./crawl.mjs";
import { startDemo } from "./demo.mjs";

/**
 * Call once at the top of a file of tests.
 * @returns {{demo: any, browser: any, stranger: Function, signedIn: Function, site: Function}} filled when the first test runs
 */
export function setStage() {
  const stage = {};
  const open = [];
  before(async () => {
    [stage.demo, stage.browser] = await Promise.all([startDemo(), openChromium()]);
  });
  after(async () => {
    await Promise.all(open.map((context) => context.close().catch(() => {})));
    await stage.browser?.close();
    await stage.demo?.stop();
  });
  /** Somebody without an account. Swedish on a desktop unless said otherwise. */
  stage.stranger = async (wishes = {}) => {
    const context = await reader(stage.browser, stage.demo.address, { language: "sv", viewport: desktop, ...wishes });
    open.push(context);
    return context;
  };
  /** Somebody with one of the demonstration's sign-ins: `facilitator`, `developer`, `administrator` ... */
  stage.signedIn = async (name, wishes = {}) => {
    const context = await stage.stranger(wishes);
    await signIn(context, name, stage.demo.password);
    return context;
  };
  let crawled;
  /** Every page a stranger can reach, looked up once. */
  stage.site = () => (crawled ??= crawl(stage.demo.address));
  return stage;
}

/** The texts of everything a selector finds, trimmed. */
export async function textsOf(page, selector) {
  return (await page.locator(selector).allInnerTexts()).map((text) => text.trim());
}
