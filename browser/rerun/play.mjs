// One source exchange, held again: the network is made, phones join by code, the cards of the record are written and
// voted on, the board ends, and the conclusions are written at the workbench.

import { phone } from "../chromium.mjs";
import * as facilitator from "./facilitator.mjs";
import * as participant from "./participant.mjs";
import { concluded, record, stance, voices } from "./record.mjs";

/**
 * Holds an exchange again.
 * @param {string} id S0 to S4
 * @param {import("playwright-core").Page} page of the facilitator, signed in
 * @param {(wishes: object) => Promise<import("playwright-core").BrowserContext>} stranger somebody without an account
 * @returns {Promise<{participants: number, cards: number, votes: number, isLateLetIn: boolean, wanted: object[], found: object[]}>}
 *   `wanted` are the conclusions of the record, `found` those the program has now, both in the order of the record
 */
export async function play(id, page, stranger) {
  const told = record(id);
  const network = await facilitator.makeNetwork(page, told);
  const programme = await facilitator.startProgramme(page, network, told);
  const exchange = await facilitator.planExchange(page, network, programme, told);
  const board = await facilitator.openBoard(page, exchange, told);
  const scope = programme ? { kind: "programme", id: programme } : { kind: "exchange", id: exchange };
  const wishes = { language: told.exchange.lang, viewport: phone };

  const room = await Promise.all(
    voices(told).map(async (voice, at) => {
      const context = await stranger(wishes);
      return { ...voice, context, phone: await participant.sitDown(context, board.code, voice, at === 0) };
    }),
  );
  const writes = async ({ phone: own, notes }) => {
    for (const note of notes) await own.write(note, areaOf(told, note.focus));
  };
  await Promise.all(room.map(writes));
  await facilitator.phase(page, board.id, "statements");
  const counts = await Promise.all(room.map((one) => one.phone.vote((card) => stance(told, one.notes, card))));
  await facilitator.phase(page, board.id, "group");
  await facilitator.end(page, board.id);
  const late = await stranger(wishes);
  const isLateLetIn = await participant.comesLate(late, board.code);
  await Promise.all([late, ...room.map((one) => one.context)].map((context) => context.close()));

  const cards = new Map((await facilitator.workbench(page, scope)).cards.map((card) => [card.quote.text, card.quote.note_id]));
  const ids = (notes) => notes.map((note) => cards.get(told.note.find((one) => one.id === note).text));
  for (const finding of told.finding) {
    const sides = { area: areaOf(told, finding.focus), supports: ids(finding.supports), opposes: ids(finding.opposes) };
    if (sides.supports.length > 1) await facilitator.group(page, scope, finding.claim.slice(0, 80), sides.supports);
    await facilitator.conclude(page, scope, finding, sides);
  }
  const votes = counts.reduce((sum, count) => sum + count, 0);
  const found = (await facilitator.workbench(page, scope)).findings.map(inWords);
  return { participants: room.length, cards: cards.size, votes, isLateLetIn, wanted: concluded(told), found };
}

const areaOf = (told, id) => told.network.focus_areas.find((area) => area.id === id).name;

/** A conclusion of the program, as {@link concluded} tells those of a record. */
function inWords(finding) {
  const words = (quotes) => quotes.map((quote) => quote.text).sort();
  return {
    kind: finding.kind,
    claim: finding.claim,
    area: finding.focus_area,
    unit: finding.prevalence.unit,
    strength: finding.prevalence.stated_strength,
    source: finding.prevalence.strength_source,
    supports: words(finding.supports),
    opposes: words(finding.opposes),
  };
}
