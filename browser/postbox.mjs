// A mail server of our own that takes everything and keeps it: what Torg sends in a test goes nowhere else.

import { createServer } from "node:net";

/**
 * Opens at a free port of this machine.
 * @returns {Promise<{address: string, mails: {to: string, text: string}[], close: () => Promise<void>}>}
 */
export async function openPostbox() {
  const mails = [];
  const server = createServer((socket) => converse(socket, mails));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => new Promise((resolve) => server.close(resolve));
  return { address: `smtp://127.0.0.1:${server.address().port}?tls=none`, mails, close };
}

/** The few commands of RFC 5321 that a client needs to hand over a mail. */
function converse(socket, mails) {
  let [heard, to, isText] = ["", "", false];
  const say = (line) => socket.write(`${line}\r\n`);
  socket.on("error", () => {});
  say("220 here");
  socket.on("data", (bytes) => {
    heard += bytes.toString("utf8");
    for (;;) {
      const end = heard.indexOf(isText ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const line = heard.slice(0, end);
      heard = heard.slice(end + (isText ? 5 : 2));
      if (isText) {
        mails.push({ to, text: decoded(line) });
        isText = false;
        say("250 taken");
      } else if (/^RCPT TO:/i.test(line)) {
        to = /<([^>]*)>/.exec(line)[1];
        say("250 yes");
      } else if (/^DATA/i.test(line)) {
        isText = true;
        say("354 go on");
      } else if (/^QUIT/i.test(line)) {
        say("221 bye");
        socket.end();
      } else say("250 yes");
    }
  });
}

/** A mail's words, whatever they were wrapped in on the way (RFC 2045, 6.7 and 6.8). */
function decoded(text) {
  const [head, ...rest] = text.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/^content-transfer-encoding:\s*base64/im.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/^content-transfer-encoding:\s*quoted-printable/im.test(head)) return body;
  const octets = body.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(octets, "latin1").toString("utf8");
}
