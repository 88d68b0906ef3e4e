// A participant's part: a phone, a code, no account. A phone is a page in Chromium; most are only what that page sends and
// reads (assets/js/board.js), because a room of fourteen Chromiums tells nothing that one does not.

import { randomBytes } from "node:crypto";

/**
 * Sits down at a board.
 * @param {import("playwright-core").BrowserContext} context of somebody without an account
 * @param {string} code of the board
 * @param {{organisation: string, level: string}} voice whose it is
 * @param {boolean} isPage with a page of its own
 */
export const sitDown = (context, code, voice, isPage) => (isPage ? Page : Wire).sitDown(context, code, voice);

/** The phone as somebody holds it. */
class Page {
  static async sitDown(context, code, { organisation, level }) {
    const page = await context.newPage();
    await page.goto("/b");
    await page.locator("input[name=code]").fill(code);
    await page.locator("form button.send").click();
    await page.waitForURL(new RegExp(`/b/${code}$`, "i"));
    await page.locator(`label.tile:has(input[name=level][value='${level}'])`).click();
    const choice = page.locator(`select[name=organisation] option[value='${organisation}']`);
    if (organisation !== "" && (await choice.count()) > 0) await page.locator("select[name=organisation]").selectOption(organisation);
    await page.locator("label.tile:has(input[name=consent][value=yes])").click();
    await page.locator("form button.send").click();
    await page.waitForSelector("textarea#text");
    return new Page(page);
  }

  constructor(page) {
    this.page = page;
  }

  /** Sends a card and waits until the server has it. */
  async write(note, area) {
    await this.page.locator("textarea#text").fill(note.text);
    const kind = this.page.locator(`label.tile:has(input[name=kind][value='${note.kind}'])`);
    if ((await kind.count()) > 0) await kind.click();
    await this.page.locator("select[name=focus-area]").selectOption({ label: area });
    await this.page.locator('form[data-send="card"] button.send').click();
    await this.page.waitForFunction((text) => document.querySelector("[data-received]:not([hidden])")?.innerText.includes(text), note.text);
  }

  /** Answers one statement after the other until none is left; says how many. */
  async vote(stance) {
    const { page } = this;
    await page.waitForSelector("[data-in=statements]:not([hidden])", { timeout: 60_000 });
    for (let count = 0; ; count += 1) {
      await page.waitForFunction(() => document.querySelector("[data-statement]:not([hidden]) .statement:not(:empty), [data-all-done]:not([hidden])"));
      if (await page.locator("[data-all-done]").isVisible()) break;
      const card = await page.locator("[data-statement] input[name=card]").inputValue();
      const text = (await page.locator("[data-statement] .statement").innerText()).trim();
      await page.locator(`[data-statement] button[value=${stance(text)}]`).click();
      await page.waitForFunction(
        (before) => document.querySelector("[data-statement]").hidden || document.querySelector("[data-statement] input[name=card]").value !== before,
        card,
      );
      this.count = count + 1;
    }
    await page.waitForSelector("[data-outbox]", { state: "hidden" });
    return this.count ?? 0;
  }
}

/** What such a phone sends and reads. */
class Wire {
  static async sitDown(context, code, { organisation, level }) {
    const { request } = context;
    const form = { level, organisation, consent: "yes" };
    const door = await text(await request.get(`/b/${code}`));
    if (!door.includes(`value="${organisation}"`)) form.organisation = "";
    const seat = await text(await request.post(`/b/${code}/join`, { form, headers: own }));
    const areas = /<select[^>]*id="focus-area"[^>]*>(.*?)<\/select>/s.exec(seat)[1];
    const options = [...areas.matchAll(/<option value="([^"]*)">(.*?)<\/option>/g)];
    return new Wire(request, code, new Map(options.map(([, id, name]) => [unescaped(name), id])));
  }

  constructor(request, code, areas) {
    Object.assign(this, { request, code, areas });
  }

  async write(note, area) {
    const card = randomBytes(16).toString("hex"); // as the page makes it: sent again it counts once
    const form = { card, kind: note.kind, "focus-area": this.areas.get(area), text: note.text };
    await this.#send("cards", form);
  }

  async vote(stance) {
    for (let count = 0; ; ) {
      const hand = await (await this.request.get(`/b/${this.code}/next`, { headers: json })).json();
      if (hand.length === 0) return count;
      for (const card of hand) {
        count += 1;
        await this.#send("votes", { card: card.id, stance: stance(card.text), turn: String(count) });
      }
    }
  }

  async #send(path, form) {
    const answer = await this.request.post(`/b/${this.code}/${path}`, { form, headers: { ...own, ...json } });
    if (answer.status() !== 200) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  }
}

/** A form of our own page, and an answer for its script. */
const own = { "Sec-Fetch-Site": "same-origin" };
const json = { Accept: "application/json" };

async function text(answer) {
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()}`);
  return answer.text();
}

const signs = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#34;": '"', "&#38;": "&", "&#39;": "'", "&#60;": "<", "&#62;": ">" };
const unescaped = (html) => html.replace(/&[a-z0-9#]+;/g, (sign) => signs[sign] ?? sign);

/** Is somebody let in who comes too late? */
export async function comesLate(context, code) {
  const page = await text(await context.request.get(`/b?code=${code}`)).catch(() => "");
  return page.includes('name="level"');
}
