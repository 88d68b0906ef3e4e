// A mail server on this machine, which takes everything and keeps it: what Torg sends in a test goes nowhere else. It is
// aiosmtpd (Debian: python3-aiosmtpd), so that Torg's mail is read by a program that nobody here has written.

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The system's own, which has Debian's packages. */
const python = process.env.TORG_PYTHON ?? "/usr/bin/python3";

/**
 * Opens at a free port of this machine.
 * @returns {Promise<{address: string, mails: () => {to: string, text: string}[], close: () => Promise<void>}>}
 */
export async function openPostbox() {
  const folder = mkdtempSync(join(tmpdir(), "torg-postbox-"));
  const port = await freePort();
  const box = join(folder, "mail");
  const server = spawn(python, ["-m", "aiosmtpd", "-n", "-l", `127.0.0.1:${port}`, "-c", "aiosmtpd.handlers.Mailbox", box], { stdio: ["ignore", "ignore", "pipe"] });
  const said = [];
  server.stderr.on("data", (chunk) => said.push(chunk));
  await answers(port).catch(() => {
    throw new Error(`${python} -m aiosmtpd did not answer; install python3-aiosmtpd\n${said.join("")}`);
  });
  const mails = () => readdirSync(join(box, "new")).map((name) => opened(readFileSync(join(box, "new", name), "utf8")));
  const close = async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `smtp://127.0.0.1:${port}?tls=none`, mails, close };
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Waits until somebody listens. */
async function answers(port) {
  for (let tries = 0; ; tries += 1) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => { socket.destroy(); resolve(true); });
      socket.once("error", () => resolve(false));
    });
    if (open) return;
    if (tries === 100) throw new Error("nobody listens");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** To whom a mail went, and the words in it, whatever they were wrapped in on the way (RFC 2045, 6.7 and 6.8). */
function opened(mail) {
  const [, to] = /^X-RcptTo: (.*)$/m.exec(mail);
  const parts = mail.split(/(?:^|\r?\n)--[^\n]*\r?\n/).map((part) => {
    const [head, ...rest] = part.split(/\r?\n\r?\n/);
    return decoded(head, rest.join("\n\n"));
  });
  return { to, text: parts.join("\n") };
}

function decoded(head, body) {
  if (/^content-transfer-encoding:\s*base64/im.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/^content-transfer-encoding:\s*quoted-printable/im.test(head)) return body;
  const octets = body.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(octets, "latin1").toString("utf8");
}
