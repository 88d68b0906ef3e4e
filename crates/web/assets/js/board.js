/* A phone at a live board. Every form works without this script too.

   Outbox: what somebody sends is kept in this browser until the server has said that it took it, and sent again after a
   lost network or a server that was started anew. A card carries an id and a vote a rising number, so that it counts once.
   Live: the server tells what changed (server-sent events; where they fail, it is asked every few seconds). */
(() => {
  "use strict";
  const root = document.querySelector("[data-board]");
  if (!root) return;
  const code = root.dataset.board, base = `/b/${code}`, key = `torg-board:${code}`;
  const find = (selector, from = root) => from.querySelector(selector);
  const all = (selector, from = root) => [...from.querySelectorAll(selector)];
  const read = () => { try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; } };
  const write = (kept) => { try { localStorage.setItem(key, JSON.stringify(kept)); } catch { /* full or forbidden */ } };
  const kept = { outbox: [], turn: 0, voted: [], supported: null, ...read() };
  const keep = () => write(kept);
  all("[data-plain]").forEach((element) => { element.hidden = true; });
  const clone = (tag, text, lang) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (lang) element.lang = lang;
    return element;
  };
  const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  // The outbox (outbox.js).
  const showOutbox = (waits) => {
    find("[data-outbox]").hidden = kept.outbox.length === 0 || !waits;
    find("[data-outbox-cards]").replaceChildren(...kept.outbox.filter((one) => one.text).map((one) => {
      const card = document.createElement("div");
      card.className = "note-card";
      card.append(clone("p", one.text));
      return card;
    }));
  };
  const say = (why) => { const place = find("[data-why]"); place.textContent = why; place.hidden = !why; };
  const taken = (one) => {
    if (!one.text) return;
    const place = find("[data-received]");
    find("blockquote", place)?.replaceChildren(clone("p", one.text));
    place.hidden = false;
  };
  const refused = (one, answer) => {
    say(answer.why);
    if (!one.text) {
      kept.supported = kept.supported && kept.supported.filter((id) => id !== one.id);
      keep();
      drawSupport();
      return;
    }
    const form = find("form[data-send=card]"), text = find("textarea", form);
    if (!text.value) { text.value = one.text; find("[name=card]", form).value = one.id; }
    if (answer.asks) { const asks = find("[data-asks]"); asks.hidden = false; find("input", asks).disabled = false; }
  };
  const { send, put } = window.torgOutbox({ kept, keep, taken, refused, shown: showOutbox });
  window.addEventListener("online", () => listen());

  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.dataset.send) return;
    event.preventDefault();
    const body = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    const id = body.find(([name]) => name === "card")[1];
    say("");
    if (form.dataset.send === "card") {
      const text = find("textarea", form);
      const sent = { path: `${base}/cards`, id, text: text.value, body };
      text.value = "";
      find("[name=card]", form).value = newId();
      try { localStorage.removeItem(`torg-draft:${form.dataset.draft}`); } catch { /* nothing was kept */ }
      const asks = find("[data-asks]");
      asks.hidden = true;
      Object.assign(find("input", asks), { checked: false, disabled: true });
      text.focus();
      put(sent);
    } else {
      const stance = event.submitter.value;
      kept.turn = Math.max(kept.turn + 1, Date.now());
      // Into the outbox first: the next statements are asked for without those that wait there, or the last one came again.
      put({ path: `${base}/votes`, id, body: [...body, ["stance", stance], ["turn", String(kept.turn)]] });
      voted(form, id, stance);
      keep();
    }
  });

  // Voting: a hand of statements at once, so that it goes on without a network.
  let cards = [], isFetching = false;
  const statement = find("[data-statement]"), done = find("[data-all-done]");
  // "That was all" is said when the server has said so, not while the first statements are on their way.
  let isAll = root.dataset.phase === "statements" && !done.hidden;
  const showStatement = () => {
    const next = cards[0];
    statement.hidden = !next;
    done.hidden = Boolean(next) || !isAll;
    if (!next) return;
    Object.assign(find(".statement", statement), { textContent: next.text, lang: next.lang });
    find("[name=card]", statement).value = next.id;
  };
  const first = find("[name=card]", statement);
  if (first.value && !kept.voted.includes(first.value)) {
    cards = [{ id: first.value, text: find(".statement", statement).textContent, lang: find(".statement", statement).lang }];
  }
  async function hand() {
    if (isFetching || phase !== "statements") return;
    isFetching = true;
    showStatement();
    try {
      const waiting = kept.outbox.filter((one) => !one.text).map((one) => one.id).concat(cards.map((card) => card.id));
      const answer = await fetch(`${base}/next?after=${waiting.join(",")}`);
      if (answer.ok) {
        const dealt = await answer.json();
        isAll = dealt.length === 0;
        cards.push(...dealt.filter((card) => !cards.some((known) => known.id === card.id)));
      }
    } catch { isAll ||= kept.voted.length > 0; /* no network: the hand is what there is */ } finally { isFetching = false; }
    showStatement();
  }
  const voted = (form, id, stance) => {
    if (form === statement) {
      cards = cards.filter((card) => card.id !== id);
      kept.voted = [...kept.voted, id].slice(-2000);
      showStatement();
      if (cards.length < 2) hand();
      return;
    }
    const supported = new Set(own());
    if (stance === "support") supported.add(id); else supported.delete(id);
    kept.supported = [...supported];
    drawSupport();
  };

  // What the board shows.
  const parts = new Map();
  let phase = root.dataset.phase, mark = "";
  const sorted = () => [...parts].filter(([name]) => name.startsWith("c:")).map(([, card]) => card)
    .sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id));
  const own = () => kept.supported ?? all("[data-support] [aria-pressed]").map((button) => button.form.dataset.id);
  const kindOf = (card) => root.getAttribute(`data-kind-${card.kind}`) || "";
  const drawCards = () => {
    const place = find("[data-cards]");
    if (!place) return;
    const mine = new Set(all("[data-own] [data-id]").map((card) => card.dataset.id));
    const others = sorted().reverse().filter((card) => !mine.has(card.id));
    place.replaceChildren(...others.map((card) => {
      const box = clone("div", "");
      box.className = "note-card";
      box.dataset.id = card.id;
      const foot = clone("div", [kindOf(card), card.focus_area].filter(Boolean).join(" · "));
      foot.className = "foot";
      box.append(clone("p", card.text, card.lang), foot);
      return box;
    }));
    find("[data-none]", place.parentElement).hidden = others.length > 0;
  };
  const drawSupport = () => {
    const place = find("[data-support]"), template = find("[data-in=support] template");
    const supported = new Set(own()), heads = sorted().filter((card) => !card.under);
    if (heads.length === 0) return;
    const left = find("[data-left]");
    left.textContent = left.getAttribute(`data-left-${Math.max(0, 3 - supported.size)}`);
    const focused = document.activeElement?.form?.dataset.id;
    place.replaceChildren(...heads.map((card) => {
      const form = template.content.firstElementChild.cloneNode(true), button = find("button", form);
      const is = supported.has(card.id);
      Object.assign(find("p", form), { textContent: card.text, lang: card.lang });
      find("[name=card]", form).value = form.dataset.id = card.id;
      button.value = is ? "withdrawn" : "support";
      button.textContent = is ? button.dataset.undo : button.dataset.do;
      button.dataset.variant = is ? "primary" : "secondary";
      if (is) button.setAttribute("aria-pressed", "true");
      return form;
    }));
    if (focused) find(`[data-support] [data-id="${focused}"] button`)?.focus();
    find("[data-none]", place.parentElement).hidden = true;
  };
  const drawResults = () => {
    const place = find("[data-results]"), words = place.parentElement.dataset;
    const tally = (card) => parts.get(`t:${card.id}`) || { seen: 0, support: 0 };
    const rank = (card) => { const told = tally(card); return told.support * 1e6 + ((told.agree ?? 0) + 0.5) / (told.seen + 1); };
    const list = clone("ol", "");
    list.className = "results";
    const heads = sorted().filter((card) => !card.under).sort((one, other) => rank(other) - rank(one));
    list.append(...heads.map((card) => {
      const item = clone("li", ""), told = tally(card), text = clone("p", card.text, card.lang);
      text.className = "result-text";
      const lines = [];
      if (told.support) lines.push(`★ ${told.support}`);
      if (told.seen && told.agree === null) lines.push(words.few);
      if (told.seen && told.agree !== null) {
        lines.push(`${told.agree} / ${told.seen} ${words.agree} · ${told.disagree} ${words.disagree} · ${told.pass} ${words.pass}`);
      }
      item.append(text, ...lines.map((line) => Object.assign(clone("p", line), { className: "tally-words" })));
      return item;
    }));
    place.replaceChildren(list);
  };
  const draw = () => {
    const doing = parts.get("board");
    if (!doing) return;
    if (!doing.open) { if (kept.outbox.length === 0) location.assign(`${base}/done`); return; }
    const isNew = doing.phase !== phase;
    phase = root.dataset.phase = doing.phase;
    for (const section of all("[data-in]")) section.hidden = section.dataset.in !== phase;
    find("[data-frozen]").hidden = !doing.frozen;
    find("[data-agreement]").hidden = !doing.agreement;
    find("[data-timer]").dataset.timer = doing.ends || "";
    if (phase === "write") drawCards();
    if (phase === "support") drawSupport();
    if (phase === "group") drawResults();
    if (phase === "statements" && (isNew || cards.length === 0)) hand();
    if (!doing.frozen && kept.outbox.length > 0) send();
  };
  const take = (message) => {
    if (message.all) parts.clear();
    for (const [name, value] of Object.entries(message.set)) {
      if (value === null) parts.delete(name); else parts.set(name, value);
    }
    mark = message.mark;
    root.dataset.mark = mark; // two screens that show the same carry the same mark
    draw();
  };

  // Hearing what changes.
  let source = null, asking = 0;
  const ask = async () => {
    clearTimeout(asking);
    try {
      const answer = await fetch(`${base}/live?after=${mark}`, { headers: { Accept: "application/json" } });
      if (answer.ok) (await answer.json()).forEach(take);
    } catch { /* no network: the next time */ }
    if (!source || source.readyState === 2) asking = setTimeout(ask, 3000);
  };
  function listen() {
    if (!("EventSource" in window)) return ask();
    if (source && source.readyState !== 2) return;
    source = new EventSource(`${base}/live?after=${mark}`);
    source.onmessage = (event) => take(JSON.parse(event.data));
    source.onerror = () => { if (source.readyState === 2) { ask(); setTimeout(listen, 5000 + Math.random() * 5000); } };
  }
  const ahead = Date.parse(root.dataset.now) - Date.now();
  setInterval(() => {
    const place = find("[data-timer]"), ends = Date.parse(place.dataset.timer);
    place.hidden = !ends;
    const left = Math.max(0, Math.round((ends - Date.now() - ahead) / 1000));
    if (ends) find("b", place).textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  }, 500);
  send();
  showStatement();
  listen();
})();
