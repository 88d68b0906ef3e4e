/* Keeps what somebody types in a form until it is sent, in this browser only: a closed window or a lost network loses
   nothing. For forms with data-draft="<key>"; every form works without this script too.

   What is kept carries what the server had when typing began. If the server has something newer, it wins.
   An element with data-draft-clears="<key>" says that the text arrived and can be forgotten. */
(() => {
  "use strict";
  const prefix = "torg-draft:";
  const fieldsOf = (form) => [...form.querySelectorAll("textarea, input[type=text]")];
  const valuesOf = (form) => fieldsOf(form).map((field) => field.value);
  const read = (key) => {
    try { return JSON.parse(localStorage.getItem(prefix + key)); } catch { return null; }
  };
  const write = (key, kept) => {
    try { localStorage.setItem(prefix + key, JSON.stringify(kept)); } catch { /* full or forbidden: the form still works */ }
  };
  const forget = (key) => {
    try { localStorage.removeItem(prefix + key); } catch { /* nothing to forget */ }
  };

  for (const element of document.querySelectorAll("[data-draft-clears]")) forget(element.dataset.draftClears);

  for (const form of document.querySelectorAll("form[data-draft]")) {
    const key = form.dataset.draft;
    const status = form.querySelector("[data-draft-status]");
    const asServed = form.querySelector("[aria-invalid=true]") || document.getElementById("errors")
      ? null : JSON.stringify(valuesOf(form));
    const kept = read(key);
    if (kept && asServed !== null) {
      if (kept.asServed === asServed && Array.isArray(kept.values)) {
        let isChanged = false;
        fieldsOf(form).forEach((field, at) => {
          const value = kept.values[at];
          if (typeof value === "string" && value !== field.value) { field.value = value; isChanged = true; }
        });
        if (isChanged && status) status.textContent = status.dataset.restored;
      } else {
        forget(key);
      }
    }
    form.addEventListener("input", () => {
      const base = asServed ?? (read(key) || {}).asServed ?? JSON.stringify(valuesOf(form));
      write(key, { asServed: base, values: valuesOf(form) });
      if (status) status.textContent = status.dataset.kept;
    });
  }
})();
