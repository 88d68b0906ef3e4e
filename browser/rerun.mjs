// Holds the five source exchanges again, live, from their records:
//
//   node browser/rerun.mjs [S0 S1 …] [--database postgres://…]
//
// Starts `torg serve` on an empty database, plays facilitator and participants in Chromium, and compares the conclusions
// it ends with with those of the record. What it does in which order: rerun/play.mjs.

import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import { desktop, openChromium, reader, signIn } from "./chromium.mjs";
import { play } from "./rerun/play.mjs";
import { exchanges } from "./rerun/record.mjs";
import { serve } from "./rerun/server.mjs";

const account = { administrator: "administrator", facilitator: "processledare", password: "en lång mening om omsorg" };

/**
 * Holds exchanges again on a server of its own.
 * @param {{ids?: string[], database?: string, tell?: (line: string) => void}} wishes
 * @returns {Promise<Map<string, Awaited<ReturnType<typeof play>>>>} by exchange
 */
export async function rerun({ ids = exchanges, database, tell = () => {} } = {}) {
  const [server, browser] = await Promise.all([serve({ database }), openChromium()]);
  try {
    const stranger = (wishes) => reader(browser, server.address, wishes);
    const context = await stranger({ language: "sv", viewport: desktop });
    await openAccounts(context);
    const page = await context.newPage();
    await page.route("**/assets/**", (asset) => asset.abort()); // forms need no looks, and there are a hundred of them
    const held = new Map();
    for (const id of ids) {
      const began = Date.now();
      const outcome = await play(id, page, stranger);
      held.set(id, outcome);
      tell(`${id}: ${told(outcome)} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
    }
    return held;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The administrator's account on the first morning, and one for the facilitator, who signs in. */
async function openAccounts(context) {
  const page = await context.newPage();
  const { administrator, facilitator, password } = account;
  const send = async (fields, button) => {
    for (const [name, text] of Object.entries(fields)) await page.locator(`main [name='${name}']`).fill(text);
    await page.locator(button).click();
  };
  await page.goto("/first-run");
  const first = { "display-name": "Systemförvaltare", "sign-in-name": administrator, password, "password-again": password };
  await send(first, "form[action='/first-run'] button");
  await page.waitForURL((url) => url.pathname !== "/first-run");
  await page.goto("/administration");
  const second = { "display-name": "Processledare", "sign-in-name": facilitator };
  await send({ ...second, password }, "form[action='/administration/people'] .form-do button");
  await page.waitForURL((url) => url.search !== "");
  await page.close();
  await context.clearCookies({ name: /torg/ });
  await signIn(context, facilitator, password);
}

const isSame = ({ wanted, found }) => isDeepStrictEqual(found, wanted);

function told(outcome) {
  const { participants, cards, votes, wanted } = outcome;
  const what = isSame(outcome) ? `the same ${wanted.length} conclusions as the record` : "OTHER conclusions than the record";
  return `${participants} joined by code, ${cards} cards, ${votes} votes, ${what}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const flag = words.indexOf("--database");
  const [, database] = flag < 0 ? [] : words.splice(flag, 2);
  const held = await rerun({ ids: words.length > 0 ? words : exchanges, database, tell: console.log });
  const others = [...held.values()].filter((outcome) => !isSame(outcome));
  for (const { wanted, found } of others) console.log(JSON.stringify({ wanted, found }, null, 2));
  process.exitCode = others.length === 0 ? 0 : 1;
}
