// The five source exchanges, held again live from their records, end in the conclusions of those records.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "node:test";
import { rerun } from "../rerun.mjs";
import { exchanges, record } from "../rerun/record.mjs";

/** Makes an empty database on the tests' PostgreSQL, has it used, and removes it. */
async function onPostgres(use) {
  const server = process.env.TORG_TEST_POSTGRES;
  assert.ok(server, "TORG_TEST_POSTGRES names a PostgreSQL for tests, as ./test does");
  const name = `torg_rerun_${process.pid}`;
  const psql = (statement) => execFileSync("psql", [server, "-q", "-v", "ON_ERROR_STOP=1", "-c", statement]);
  psql(`CREATE DATABASE ${name}`);
  try {
    return await use(new URL(`/${name}`, server).href);
  } finally {
    psql(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

function check(id, outcome) {
  const told = record(id);
  assert.deepEqual(outcome.found, outcome.wanted, `${id}: the conclusions`);
  assert.equal(outcome.wanted.length, told.finding.length);
  assert.equal(outcome.cards, told.note.length, `${id}: every card of the record, once`);
  assert.equal(outcome.votes, outcome.participants * outcome.cards, `${id}: everybody saw every statement`);
  assert.equal(outcome.isLateLetIn, false, `${id}: the code of an ended board opens nothing`);
}

describe("the source exchanges, held again", () => {
  it("all five end in the conclusions of their records", async () => {
    const held = await rerun();
    assert.deepEqual([...held.keys()], exchanges);
    for (const [id, outcome] of held) check(id, outcome);
  });

  it("on PostgreSQL too", async () => {
    const held = await onPostgres((database) => rerun({ ids: ["S3"], database }));
    check("S3", held.get("S3"));
  });
});
