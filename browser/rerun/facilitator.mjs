// The facilitator's part, at the pages a facilitator uses: network, programme, exchange, board, workbench.

import { pasted } from "./record.mjs";

const saved = (page) => page.locator(".ds-alert[data-color='danger'], .error-summary").count().then((count) => count === 0);

/** Presses a button and waits for the page after it, which has another address. */
async function go(page, button, address) {
  await button.click();
  try {
    await page.waitForURL(address);
  } catch (error) {
    const said = (await saved(page)) ? "" : await page.locator("main").innerText();
    throw new Error(`${page.url()} went nowhere: ${said.slice(0, 600)}`, { cause: error });
  }
}

const lastPart = (page) => new URL(page.url()).pathname.split("/").pop();
const fold = (page) => page.locator("details.more").evaluateAll((all) => all.forEach((one) => (one.open = true)));

/** Makes a network of pasted codes and names with the focus areas of the record; answers its id. */
export async function makeNetwork(page, { network }) {
  await page.goto("/meet/networks/new");
  await page.locator("input[name=name]").fill(network.name);
  await page.locator("textarea[name=members]").fill(network.members.map(pasted).join("\n"));
  await page.locator("textarea[name=about]").fill(network.about);
  await page.locator("select[name=language]").selectOption(network.lang);
  await page.locator("label.tile:has(input[name='is-public'][value=yes])").click();
  await go(page, page.locator("button[name=step][value=create]"), /\/meet\/networks\/(?!new)/);
  const id = lastPart(page);
  for (const { org, role } of network.roles) await addMember(page, id, org, role);
  return id;
}

async function addMember(page, network, organisation, role) {
  await page.goto(`/meet/networks/${network}`);
  await fold(page);
  const form = page.locator(`form[action='/meet/networks/${network}/members']`);
  await form.locator("textarea[name=members]").fill(pasted(organisation));
  await form.locator("select[name=role]").selectOption(role);
  await go(page, form.locator(".form-do button"), (url) => url.search !== "" || url.hash !== "");
}

/** Adds focus areas to the network, in their order. */
async function addAreas(page, network, areas) {
  for (const area of areas) {
    await page.goto(`/meet/networks/${network}`);
    await fold(page);
    const form = page.locator(`form[action='/meet/networks/${network}/focus-areas']`);
    await form.locator("input[name=name]").fill(area.name);
    await form.locator("select[name=concept]").selectOption(area.concept);
    await go(page, form.locator("button"), (url) => url.search !== "" || url.hash !== "");
  }
}

/**
 * Starts the programme of the record from its template, or does without one where the record has none.
 * @returns {Promise<string>} its id; empty without one
 */
export async function startProgramme(page, network, { programme, network: told }) {
  const areas = [...told.focus_areas];
  let id = "";
  if (programme) {
    await page.goto(`/meet/programmes/new?network=${network}&template=${programme.template}`);
    await page.locator("input[name=title]").fill(programme.title);
    await page.locator("textarea[name=purpose]").fill(programme.purpose);
    const rows = await page.locator("input[name^=area-name-]").count();
    for (let at = 0; at < rows; at += 1) {
      const area = areas.shift() ?? { name: "", concept: "other" };
      await page.locator(`input[name=area-name-${at}]`).fill(area.name);
      await page.locator(`select[name=area-concept-${at}]`).selectOption(area.concept);
    }
    // The record tells of one meeting, which is planned below.
    for (const title of await page.locator("input[name^=meeting-title-]").all()) await title.fill("");
    await go(page, page.locator("main form.form .form-do button"), /\/meet\/programmes\/(?!new)/);
    id = lastPart(page);
  }
  await addAreas(page, network, areas);
  return id;
}

/** Plans the exchange of the record; answers its id. */
export async function planExchange(page, network, programme, { exchange }) {
  await page.goto(`/meet/exchanges/new?network=${network}&programme=${programme}`);
  await page.locator("input[name=title]").fill(exchange.title);
  await page.locator(`label.tile:has(input[name=kind][value='${exchange.kind}'])`).click();
  await fold(page);
  const fields = { "starts-on": exchange.starts_on, "ends-on": exchange.ends_on, "date-note": exchange.date_note, theme: exchange.theme };
  for (const [name, text] of Object.entries(fields)) await page.locator(`input[name=${name}]`).fill(text);
  await page.locator("textarea[name=purpose]").fill(exchange.purpose);
  await page.locator("select[name=language]").selectOption(exchange.lang);
  await go(page, page.locator("main form.form .form-do button"), /\/meet\/exchanges\/(?!new)/);
  return lastPart(page);
}

/** Opens a board for the kinds of card the record has; answers its id and code. */
export async function openBoard(page, id, { exchange, note }) {
  await page.goto(`/capture/exchanges/${id}/boards/new`);
  await page.locator("input[name=prompt]").fill(exchange.theme);
  await page.locator("input[name=title]").fill(exchange.title.slice(0, 80));
  const wanted = new Set(note.map((one) => one.kind));
  for (const kind of await page.locator("input[name=kind]").all()) {
    const is = wanted.has(await kind.getAttribute("value"));
    if (is !== (await kind.isChecked())) await kind.locator("xpath=ancestor::label").click();
  }
  const missing = await page.locator("input[name=kind]").evaluateAll((all) => all.filter((one) => one.checked).length);
  if (missing !== wanted.size) throw new Error(`a board has no cards of some kind: ${[...wanted]}`);
  await go(page, page.locator("main form.form .form-do button"), /\/capture\/boards\//);
  return { id: lastPart(page), code: (await page.locator("b.number").innerText()).trim() };
}

/** Takes the room on to another phase. */
export async function phase(page, board, word) {
  await page.goto(`/capture/boards/${board}`);
  await page.locator(`button[name=phase][value='${word}']`).click();
  await page.waitForSelector(`button[name=phase][value='${word}'][aria-current=step]`);
}

/** Ends the board. */
export async function end(page, board) {
  await page.goto(`/capture/boards/${board}`);
  await page.locator("form[action$='/close'] button").click();
  await page.waitForSelector("form[action$='/close']", { state: "detached" });
}

/** What the workbench holds, as the program serves it. */
export async function workbench(page, scope) {
  const answer = await page.request.get(`/api/v1/${scope.kind}s/${scope.id}/workbench`);
  if (!answer.ok()) throw new Error(`the workbench: ${answer.status()}`);
  return answer.json();
}

/** Puts the cards of a conclusion together under its claim. */
export async function group(page, scope, title, cards) {
  await page.goto(`/conclude/${scope.kind}s/${scope.id}?cards=open`);
  for (const card of cards) await page.locator(`input[name=note][value='${card}']`).check();
  await page.locator("input[name=title]").first().fill(title);
  await go(page, page.locator("button[formaction='/conclude/groups']"), (url) => url.search !== "?cards=open");
}

/** Writes a conclusion down from chosen cards. Strength is the record's own word: nothing is counted that it does not count. */
export async function conclude(page, scope, finding, { area, supports, opposes }) {
  const chosen = [...supports, ...opposes].map((note) => `&note=${note}`).join("");
  await page.goto(`/conclude/findings/new?${scope.kind}=${scope.id}${chosen}`);
  await fold(page);
  for (const [name, word] of [["kind", finding.kind], ["unit", finding.unit], ["strength", "stated"]]) {
    await page.locator(`label.tile:has(input[name=${name}][value='${word}'])`).click();
  }
  await page.locator("textarea[name=claim]").fill(finding.claim);
  await page.locator("select[name=focus-area]").selectOption({ label: area });
  for (const note of opposes) await page.locator(`select[name='q-${note}']`).selectOption("opposes");
  await page.locator("select[name=stated-strength]").selectOption(finding.strength);
  await page.locator("input[name=strength-source]").fill(finding.strength_source);
  await go(page, page.locator("button[name=do][value=save]"), /\/conclude\/findings\/(?!new)/);
}
