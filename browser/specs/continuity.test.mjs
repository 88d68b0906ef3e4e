// Staff continuity from a log of visits: worked out in memory, told on one page, and nothing of it left behind.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { faultsOf } from "../inspection.mjs";
import { desktop, phone } from "../chromium.mjs";
import { setStage, textsOf } from "../stage.mjs";

const stage = setStage();
const clients = 12;
const days = 28;
/** Two digits, as in a date. */
const two = (number) => String(number).padStart(2, "0");
const client = (number) => `brukare-7f3a-${two(number)}`;
const carer = (number) => `Gunhild-Ekvall-${number}`;

/** Team Norr changes between three carers, Söder between thirteen. */
function log() {
  const lines = ["client_key,carer_key,start,end,kind,performed,age65,team"];
  for (let who = 0; who < clients; who += 1) {
    for (let day = 0; day < days; day += 1) {
      for (const hour of [8, 18]) {
        const [team, staff] = who < clients / 2 ? ["Norr", 3] : ["Söder", 13];
        const at = (minute) => `2026-03-${two(day + 1)}T${two(hour)}:${minute}`;
        lines.push([client(who), carer((day * 2 + hour) % staff), at("00"), at("30"), "care", 1, 1, team].join(","));
      }
    }
  }
  return Buffer.from(`${lines.join("\n")}\n`);
}

/** Every file under a folder. */
function files(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe("C11.1 staff continuity without personal data", () => {
  for (const viewport of [phone, desktop]) {
    it(`a log gives both teams' numbers and leaves no identifier behind, at ${viewport.width} px`, async () => {
      const page = await (await stage.signedIn("developer", { language: "sv", viewport })).newPage();
      await page.goto("/follow-up/continuity");
      await page.setInputFiles("#visits", { name: "logg.csv", mimeType: "text/csv", buffer: log() });
      await page.locator("main form.form button").click();
      const result = page.locator("#result");
      await result.waitFor();
      const rows = await textsOf(page, "#result tbody th");
      assert.ok(rows.some((row) => row.includes("Norr")) && rows.some((row) => row.includes("Söder")), rows.join("; "));
      const north = await page.locator("#result tbody tr", { hasText: "Norr" }).locator("td").allInnerTexts();
      const south = await page.locator("#result tbody tr", { hasText: "Söder" }).locator("td").allInnerTexts();
      assert.deepEqual([north[0], north[1]], ["6", "3,0"]);
      assert.deepEqual([south[0], south[1]], ["6", "13,0"]);
      const text = await page.locator("main").innerText();
      assert.ok(!text.includes("Gunhild") && !text.includes("7f3a"));
      assert.deepEqual(await faultsOf(page, { language: "sv", viewport }), []);

      const left = [...files(stage.demo.data).map((file) => [file, readFileSync(file)]), ["the log", stage.demo.log()]];
      assert.ok(left.some(([file]) => file.endsWith(".db")), "the database was among what was searched");
      for (const [file, bytes] of left) {
        for (const identifier of ["7f3a", "Gunhild-Ekvall"]) {
          for (const encoding of ["utf8", "utf16le"]) {
            assert.equal(bytes.indexOf(Buffer.from(identifier, encoding)), -1, `${identifier} in ${file}`);
          }
        }
      }
    });
  }

  it("a log with a bad line is refused by its number, and the fields stay filled in", async () => {
    const page = await (await stage.signedIn("developer", { language: "sv" })).newPage();
    await page.goto("/follow-up/continuity");
    const broken = `${log().toString().split("\n").slice(0, 4).join("\n")}\nbrukare,vem,i går,2026-03-01T08:30,care,1,1,Norr\n`;
    await page.setInputFiles("#visits", { name: "logg.csv", mimeType: "text/csv", buffer: Buffer.from(broken) });
    await page.fill("#from", "2026-03-01");
    await page.locator("main form.form button").click();
    assert.match(await page.locator("#errors").innerText(), /Rad 5: .*start/);
    assert.equal(await page.locator("#from").inputValue(), "2026-03-01");
    assert.equal(await page.locator("#result").count(), 0);
  });

  it("a log with other names is answered with its own headings to choose from, and never with its rows", async () => {
    const page = await (await stage.signedIn("developer", { language: "sv" })).newPage();
    await page.goto("/follow-up/continuity");
    const rows = log().toString().split("\n").slice(1).join("\n");
    const theirs = ["Brukare", "Personal", "Börjar", "Slutar", "Insats", "Utförd", "Ålder", "Grupp"];
    const send = async (text) => {
      await page.setInputFiles("#visits", { name: "logg.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
      await page.locator("main form.form button").click();
    };
    await send(`${theirs.join(",")}\n${rows}`);
    assert.match(await page.locator("#errors").innerText(), /client_key saknas[^]*bland filens egna namn/);
    assert.ok(!(await page.locator("main").innerText()).includes("Gunhild"));
    const ours = ["client_key", "carer_key", "start", "end", "kind", "performed", "age65", "team"];
    for (const [at, name] of ours.entries()) await page.selectOption(`#column-${name}`, theirs[at]);
    await send(`${theirs.join(",")}\n${rows}`);
    await page.locator("#result").waitFor();
    assert.match(await page.inputValue("#columns"), /client_key=Brukare, carer_key=Personal/);

    // Somebody's row in place of names: nothing of it is shown.
    await page.goto("/follow-up/continuity");
    await send(rows);
    assert.match(await page.locator("#errors").innerText(), /i rutan ”Vad era kolumner heter”/);
    assert.equal(await page.locator("#picks").count(), 0);
    assert.ok(!(await page.locator("main").innerHTML()).includes("Gunhild"));
  });
});
