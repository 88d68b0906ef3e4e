// The peer on Express 5: the page of one exchange from the same SQLite file, with the same statements, the same
// check of session and visibility, and the same words. Two processes, one for each core.
//   node server.mjs PORT DATABASE LOCALES PAGE.SQL
import cluster from "node:cluster";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import Database from "better-sqlite3";
import express from "express";

const [port, file, locales, texts] = process.argv.slice(2);

if (cluster.isPrimary) {
  cluster.fork();
  cluster.fork();
} else {
  serve();
}

function words() {
  const known = {};
  for (const name of readdirSync(locales)) {
    for (const line of readFileSync(`${locales}/${name}`, "utf8").split("\n")) {
      const found = /^([a-z][a-z0-9-]*) = (.+)$/.exec(line);
      if (found) known[found[1]] = found[2];
    }
  }
  return (key) => known[key] ?? `[${key}]`;
}

function statements(database) {
  const parts = readFileSync(texts, "utf8").split(/^-- name: /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end).trim(), database.prepare(part.slice(end + 1))];
    }),
  );
}

const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
  "november", "december"];
const day = (iso) => (iso ? `${+iso.slice(8)} ${MONTHS[iso.slice(5, 7) - 1]} ${iso.slice(0, 4)}` : "");
const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

function withClocks(rows) {
  let at = null;
  return rows.map((row) => {
    const starts = row.starts ? +row.starts.slice(0, 2) * 60 + +row.starts.slice(3) : at;
    at = starts === null ? null : starts + row.minutes;
    return { ...row, from: starts === null ? null : clock(starts), to: at === null ? null : clock(at) };
  });
}

function serve() {
  const database = new Database(file, { readonly: true });
  const sql = statements(database);
  const t = words();
  const app = express();
  app.set("view engine", "ejs");
  app.set("view cache", true);
  app.set("views", import.meta.dirname);
  app.set("etag", false);
  app.disable("x-powered-by");

  const actorOf = (request) => {
    const secret = /(?:^|; *)torg=([^;]+)/.exec(request.headers.cookie ?? "")?.[1];
    if (!secret) return { roles: [] };
    const hash = createHash("sha256").update(secret).digest("hex");
    const person = sql.actor.get(hash, new Date().toISOString());
    return person ? { ...person, roles: sql.roles.all(person.id) } : { roles: [] };
  };
  const maySee = (actor, exchange) =>
    exchange.visibility === "public" ||
    actor.is_administrator ||
    actor.roles.some((role) => role.network_id === exchange.network_id && role.role !== "funder");
  const lines = (actor, links) =>
    links.map((link) => sql.line.get(link.id)).filter((line) => line && maySee(actor, line));

  const plan = database.transaction((actor, id) => {
    const exchange = sql.exchange.get(id);
    if (!exchange || !maySee(actor, exchange)) return null;
    const before = lines(actor, sql.earlier.all("exchange", id, "continues"));
    const after = lines(actor, sql.later.all("exchange", id, "continues"));
    const last = before.map((line) => {
      const questions = sql.questions.all(line.id).filter((one) => !["raised", "merged"].includes(one.state));
      for (const one of questions) one.from = sql.earlier.all("question", one.id, "continues")[0]?.id;
      return { exchange: line, questions, became: sql.became?.all(line.id, actor.is_administrator ?? 0, actor.id ?? "") ?? [] };
    });
    return { exchange, before, after, last, agenda: withClocks(sql.agenda.all(id)) };
  });

  app.get("/meet/exchanges/:id", (request, response) => {
    const actor = actorOf(request);
    const view = plan(actor, request.params.id);
    if (!view) return response.status(404).send("");
    response.set({
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cache-control": "private, no-store",
      vary: "Cookie, Accept-Language",
    });
    response.render("page", { t, day, actor, path: request.path, ...view });
  });
  app.listen(+port, "127.0.0.1");
}
