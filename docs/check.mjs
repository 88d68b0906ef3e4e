// Compares the documents with the repository: node docs/check.mjs
// For: links that lead nowhere, paths that do not exist, glossary words that are not the locales' words, configuration
// keys that the guide leaves out or invents. Not for: style, spelling, addresses on other servers. Needs Node only.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (path) => readFileSync(join(root, path), "utf8");
const faults = [];
let checked = 0;

function expect(holds, sentence) {
  checked += 1;
  if (!holds) faults.push(sentence);
}

function markdownIn(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
    .map((name) => join(folder, name));
}

const top = ["README.md", "ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md", "CHANGELOG.md"];
const documents = [...top.filter((name) => existsSync(join(root, name))), ...markdownIn("docs")];

/** An address beside a document, without its anchor; nothing for other servers and anchors in the same document. */
function isOwn(address) {
  return !/^[a-z]+:/.test(address) && !address.startsWith("#");
}

function checkLinks(document) {
  for (const [, address] of read(document).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (!isOwn(address)) continue;
    const target = join(root, dirname(document), address.split("#")[0]);
    expect(existsSync(target), `${document}: the link ${address} leads nowhere`);
  }
}

/** Paths in backquotes that begin with a folder of the repository; those with <, {, * or … are patterns. */
function checkPaths(document) {
  for (const [, path] of read(document).matchAll(/`((?:crates|docs|data|locales|stories|testkit|browser|bench)\/[^`\s]*)`/g)) {
    if (/[<{*…]|NNNN/.test(path)) continue;
    expect(existsSync(join(root, path.split("::")[0])), `${document}: there is no ${path}`);
  }
}

function wordsOf(language) {
  const folder = join("locales", language);
  const words = new Map();
  for (const name of readdirSync(join(root, folder))) {
    for (const [, key, text] of read(join(folder, name)).matchAll(/^([a-z][A-Za-z0-9-]*) = (.*)$/gm)) words.set(key, text);
  }
  return words;
}

function checkGlossary() {
  const languages = ["en", "sv", "nb", "da"].map(wordsOf);
  for (const line of read("GLOSSARY.md").split("\n")) {
    const cells = line.split("|").map((cell) => cell.trim());
    const key = /^`([a-z-]+)`$/.exec(cells[7] ?? "")?.[1];
    if (!key) continue;
    languages.forEach((words, place) => {
      const written = cells[place + 1];
      expect(words.get(key) === written, `GLOSSARY.md: ${key} is "${words.get(key)}", not "${written}"`);
    });
  }
}

function checkConfiguration() {
  const guide = read("docs/guide/administrator.md");
  const keys = [...(/const KEYS[^=]*=\s*&\[([^\]]*)\]/.exec(read("crates/cli/src/config.rs"))?.[1] ?? "").matchAll(/"([^"]+)"/g)];
  expect(keys.length > 0, "crates/cli/src/config.rs: no list of keys found");
  const named = [...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, key]) => key);
  for (const [, key] of keys) expect(named.includes(key), `docs/guide/administrator.md: the key ${key} is missing`);
  for (const key of named) expect(keys.some(([, known]) => known === key), `docs/guide/administrator.md: there is no key ${key}`);
}

/** What the facilitator's guide sets in bold is on the screen, word for word. */
function checkScreenWords() {
  const known = new Set(wordsOf("en").values());
  for (const [, text] of read("docs/guide/facilitator.md").matchAll(/\*\*([^*]+)\*\*/g)) {
    if (text.endsWith(":")) continue;
    expect(known.has(text), `docs/guide/facilitator.md: no page says "${text}"`);
  }
}

/** Every table of the schema is spoken of in the data protection page, and no other. */
function checkTables() {
  const folder = "crates/db/migrations";
  const schema = readdirSync(join(root, folder)).map((name) => read(join(folder, name))).join("\n");
  const page = read("docs/data-protection.md");
  for (const [, table] of schema.matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?(\w+)/gm)) {
    expect(page.includes(`\`${table}\``), `docs/data-protection.md: the table ${table} is missing`);
  }
}

for (const document of documents) {
  checkLinks(document);
  checkPaths(document);
}
checkGlossary();
checkConfiguration();
checkScreenWords();
checkTables();
for (const fault of faults) console.error(fault);
console.log(`${checked - faults.length} passed, ${faults.length} failed (${documents.length} documents in ${relative(process.cwd(), root) || "."})`);
process.exitCode = faults.length > 0 ? 1 : 0;
