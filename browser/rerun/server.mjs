// `torg serve`: on an empty database, as on the first morning of an installation, or on data that are there.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { program } from "../demo.mjs";

/** Loading every register in an unoptimised build takes a while. */
const LONGEST_START_MS = 300_000;

/**
 * Starts a server of our own at a free port of this machine.
 * @param {{database?: string, data?: string, settings?: string}} wishes
 *   `database`: address of an empty PostgreSQL database; `data`: a folder with data; without either SQLite in a folder that is
 *   removed afterwards. `settings`: what stands in torg.toml
 * @returns {Promise<{address: string, stop: () => Promise<void>}>}
 */
export async function serve({ database, data, settings = "" } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "torg-serve-"));
  writeFileSync(join(folder, "torg.toml"), settings);
  const where = database ? ["--database", database] : ["--data", data ?? folder];
  const server = spawn(program, ["serve", "--listen", "127.0.0.1:0", ...where], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const stop = async () => {
    const ended = server.exitCode === null ? new Promise((resolve) => server.once("exit", resolve)) : undefined;
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await announced(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function announced(server) {
  const told = [];
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`the server ${why}\n${told.join("\n")}`));
    const tooLate = setTimeout(() => fail("did not start"), LONGEST_START_MS);
    server.once("exit", (code) => {
      clearTimeout(tooLate);
      fail(`ended with ${code}`);
    });
    createInterface({ input: server.stderr }).on("line", (line) => {
      told.push(line);
      const [, address] = / at (http:\/\/\S+)/.exec(line) ?? [];
      if (!address) return;
      clearTimeout(tooLate);
      resolve(address);
    });
  });
}
