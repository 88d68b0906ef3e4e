/* A phone on a visit. Every form works without this script too.

   A note goes into the outbox (outbox.js) with an id of its own and stands on the page at once; what was written in a
   tunnel arrives once, in its order. A number with its unit is offered as a fact to compare once the note has arrived. */
(() => {
  "use strict";
  const root = document.querySelector("[data-visit]");
  if (!root) return;
  const key = `torg-visit:${location.pathname}`;
  const find = (selector, from = root) => from.querySelector(selector);
  const read = () => { try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; } };
  const kept = { outbox: [], ...read() };
  const keep = () => { try { localStorage.setItem(key, JSON.stringify(kept)); } catch { /* full or forbidden */ } };
  const form = find("form[data-send=note]"), text = find("textarea", form);
  const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  const drawn = (one) => {
    const card = find("[data-own] template").content.firstElementChild.cloneNode(true);
    card.dataset.id = one.id;
    find(".kicker", card).textContent = one.heading;
    Object.assign(find("p[data-text]", card), { textContent: one.text, lang: text.lang });
    return card;
  };
  const taken = (one, told) => {
    if (find(`[data-own] [data-id="${one.id}"]`)) return;
    const card = drawn(one), offer = find("[data-fact]", card);
    if (told.fact) { offer.hidden = false; Object.assign(find("a", offer), { href: told.fact, textContent: told.offer }); }
    find("[data-own] template").after(card);
    find("[data-own]").hidden = false;
  };
  const say = (why) => { const place = find("[data-why]"); place.textContent = why; place.hidden = !why; };
  const refused = (one, answer) => {
    say(answer.why);
    if (!text.value) { text.value = one.text; find("[name=note]", form).value = one.id; }
    if (answer.asks) { const asks = find("[data-asks]"); asks.hidden = false; find("input", asks).disabled = false; }
    text.focus();
  };
  const shown = (waits) => {
    find("[data-outbox]").hidden = kept.outbox.length === 0 || !waits;
    find("[data-outbox-notes]").replaceChildren(...kept.outbox.map(drawn));
  };
  const { send, put } = window.torgOutbox({ kept, keep, taken, refused, shown });

  form.addEventListener("submit", (event) => {
    if (!event.submitter?.value || !text.value.trim()) return; // the browser says what is missing
    event.preventDefault();
    const body = [...new FormData(form)].map(([name, value]) => [name, String(value)]).concat([["heading", event.submitter.value]]);
    const one = { path: form.action, id: find("[name=note]", form).value, text: text.value, heading: event.submitter.textContent.trim(), body };
    say("");
    text.value = "";
    find("[name=said-by]", form).value = "";
    find("[name=note]", form).value = newId();
    try { localStorage.removeItem(`torg-draft:${form.dataset.draft}`); } catch { /* nothing was kept */ }
    const asks = find("[data-asks]");
    asks.hidden = true;
    Object.assign(find("input", asks), { checked: false, disabled: true });
    put(one);
  });
  send();
})();
