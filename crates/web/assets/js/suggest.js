/* Suggestions under a search box while somebody types: for forms with data-suggest="<address>". They are plain links below
   the field, reached with the arrow keys or Tab and closed with Escape; the form works the same without this script. */
(() => {
  "use strict";
  const PAUSE = 120; // milliseconds without a key before the server is asked
  for (const form of document.querySelectorAll("form[data-suggest]")) {
    const field = form.querySelector("input[type=search]");
    const list = document.createElement("div");
    list.className = "suggestions";
    list.hidden = true;
    list.lang = document.documentElement.lang;
    form.append(list);
    let waiting = 0, asked = null;
    const close = () => { list.hidden = true; list.replaceChildren(); };
    const ask = async () => {
      const typed = field.value.trim();
      if (asked) asked.abort();
      if (typed.length < 2) return close();
      asked = new AbortController();
      try {
        const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
        if (!answer.ok || field.value.trim() !== typed) return;
        // Our own page piece, drawn and escaped by the server.
        list.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.children);
        list.hidden = list.children.length === 0 || !form.contains(document.activeElement);
      } catch { /* left for a newer question, or no network: the form still works */ }
    };
    field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, PAUSE); });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !list.hidden) { close(); field.focus(); event.preventDefault(); }
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const stops = [field, ...list.querySelectorAll("a")];
      const at = stops.indexOf(document.activeElement);
      if (at < 0 || stops.length < 2) return;
      stops[(at + (event.key === "ArrowDown" ? 1 : stops.length - 1)) % stops.length].focus();
      event.preventDefault();
    });
    form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) close(); });
  }
})();
