// Starts the demonstration on a copy of its data, so that every file of tests has a server and data of its own.
// For: address, password and sign-ins of a running demonstration. Not for: looking at pages.

import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** The program that the tests start. */
export const program = join(process.env.CARGO_TARGET_DIR || join(root, "target"), "debug", "torg");
/** Loading every register in an unoptimised build takes a while. */
const LONGEST_START_MS = 300_000;

/**
 * A demonstration with data of its own. `TORG_DEMO_DATA` names a loaded folder to copy; without it the data is loaded.
 * @returns {Promise<{address: string, password: string, signIns: {role: string, name: string}[], data: string, log: () => Buffer, halt: () => Promise<void>, stop: () => Promise<void>}>}
 *   `data`: the folder of everything it writes, temporary files too; `log`: what it printed so far; `halt`: stops and keeps the data
 */
export async function startDemo() {
  const data = mkdtempSync(join(tmpdir(), "torg-browser-"));
  if (process.env.TORG_DEMO_DATA) cpSync(process.env.TORG_DEMO_DATA, data, { recursive: true });
  const demo = await run(data);
  const stop = async () => {
    await demo.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { ...demo, halt: demo.stop, stop };
}

/** Loads a folder to copy: `node demo.mjs FOLDER`. */
async function load(folder) {
  await (await run(folder)).stop();
}

async function run(data) {
  if (!existsSync(program)) throw new Error(`${program} is missing: run cargo build --workspace`);
  const temporary = join(data, "temporary");
  mkdirSync(temporary, { recursive: true });
  const server = spawn(program, ["demo", "--yes", "--port", "0", "--data", data], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, TMPDIR: temporary, TORG_LOG: "warn,torg=debug" },
  });
  const printed = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => printed.push(chunk));
  const told = await announcement(server);
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
  };
  return { ...told, data, log: () => Buffer.concat(printed), stop };
}

/** Reads what the program prints until it says how to stop it. */
function announcement(server) {
  const told = { address: "", password: "", signIns: [] };
  const complaints = [];
  server.stderr.on("data", (chunk) => complaints.push(chunk));
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`the demonstration did not start\n${complaints.join("")}`)), LONGEST_START_MS);
    server.once("exit", (code) => reject(new Error(`the demonstration ended with ${code}\n${complaints.join("")}`)));
    createInterface({ input: server.stdout }).on("line", (line) => {
      const [, what, value] = /^(Address|Password|Sign in): (.*)$/.exec(line) ?? [];
      if (what === "Address") told.address = value.trim();
      if (what === "Password") told.password = value.trim();
      if (what === "Sign in") {
        const [, role, name] = /^(.*\S)\s+(\S+)$/.exec(value.trim());
        told.signIns.push({ role, name });
      }
      if (line.startsWith("Stop with")) {
        clearTimeout(tooLate);
        resolve(told);
      }
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await load(process.argv[2]);
