// The record of a source exchange, `data/exchanges/*.toml` (fields: data/README.md), and who says what when it is held again.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";

const data = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data");
const read = (name) => parse(readFileSync(join(data, name), "utf8"));

/** The five exchanges. */
export const exchanges = ["S0", "S1", "S2", "S3", "S4"];

/** The tables of one exchange's record. */
export const record = (id) => read(`exchanges/${id.toLowerCase()}.toml`);

const namesOfOthers = new Map(read("organisations.toml").organisation.map((one) => [one.id, one.name]));

/** An organisation as somebody pastes it: register and code, or the name where the registers do not have it. */
export const pasted = (id) => namesOfOthers.get(id) ?? id;

/**
 * Who speaks. One person's account is one person; of whatever more people said, each card is somebody else's.
 * @returns {{organisation: string, level: string, notes: any[]}[]} in the order in which they speak first
 */
export function voices(told) {
  const people = new Map();
  for (const note of told.note) {
    const who = note.strength === "single-voice" ? `${note.org} ${note.voice_role}` : note.id;
    if (!people.has(who)) people.set(who, { organisation: note.org, level: note.voice_kind, notes: [] });
    people.get(who).notes.push(note);
  }
  return [...people.values()];
}

/**
 * What somebody answers to a card. The records hold no votes; this is what follows from them: whoever
 * stands on one side of a conclusion agrees with that side and not with the other, and takes no stand on the rest.
 * @returns {"agree" | "disagree" | "pass"}
 */
export function stance(told, own, card) {
  if (own.some((note) => note.text === card)) return "agree";
  const said = new Set(own.map((note) => note.id));
  const holds = (side) => side.some((id) => said.has(id));
  const about = told.note.find((note) => note.text === card)?.id;
  for (const { supports, opposes } of told.finding) {
    for (const [mine, theirs] of [[supports, opposes], [opposes, supports]]) {
      if (holds(mine) && mine.includes(about)) return "agree";
      if (holds(mine) && theirs.includes(about)) return "disagree";
    }
  }
  return "pass";
}

/** The conclusions of a record as they are compared: words instead of ids. */
export function concluded(told) {
  const words = (ids) => ids.map((id) => told.note.find((note) => note.id === id).text).sort();
  return told.finding.map((finding) => ({
    kind: finding.kind,
    claim: finding.claim,
    area: told.network.focus_areas.find((area) => area.id === finding.focus)?.name ?? "",
    unit: finding.unit,
    strength: finding.strength,
    source: finding.strength_source,
    supports: words(finding.supports),
    opposes: words(finding.opposes),
  }));
}
