/* The facilitator's board and the room's screen: drawn anew by the server when the board has changed, and cards that can
   be dragged. Everything can be done with the menus and by loading the page again, without this script.

   Nothing is redrawn while somebody has a menu open or writes in a field of the board. */
(() => {
  "use strict";
  const place = () => document.querySelector("[data-lead]");
  if (!place()) return;
  let isDue = false, isDrawing = false, dragged = null;
  const isBusy = () => dragged || place().querySelector("details[open], input:focus, select:focus, textarea:focus") !== null;
  const draw = async () => {
    if (!isDue || isDrawing || isBusy()) return;
    isDrawing = true;
    isDue = false;
    try {
      const answer = await fetch(location.pathname + location.search);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("[data-lead]");
      if (!answer.ok || !fresh) { location.reload(); return; }
      const here = document.activeElement?.id || document.activeElement?.value;
      place().replaceWith(fresh);
      const frame = page.getElementById("main"), main = document.getElementById("main");
      if (frame && main) main.className = frame.className;
      if (here) [...fresh.querySelectorAll("button, a, summary")].find((one) => (one.id || one.value) === here)?.focus();
      prepare();
    } catch { isDue = true; /* no network: the next time */ } finally { isDrawing = false; }
  };
  setInterval(draw, 700);
  const source = "EventSource" in window ? new EventSource(place().dataset.lead) : null;
  if (source) source.onmessage = (event) => { isDue = true; place().dataset.mark = JSON.parse(event.data).mark; };
  else setInterval(() => { isDue = true; }, 3000);

  const ahead = Date.parse(place().dataset.now) - Date.now();
  setInterval(() => {
    for (const clock of place().querySelectorAll("[data-timer]")) {
      const ends = Date.parse(clock.dataset.timer), left = Math.max(0, Math.round((ends - Date.now() - ahead) / 1000));
      clock.hidden = !ends;
      if (ends) clock.querySelector("b").textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    }
  }, 500);

  const post = async (path, fields) => {
    await fetch(path, { method: "POST", body: new URLSearchParams(fields) }).catch(() => {});
    isDue = true;
    draw();
  };
  function prepare() {
    const help = place().querySelector("[data-drag-help]");
    if (!help) return;
    help.hidden = false;
    for (const card of place().querySelectorAll("[data-card]")) card.draggable = true;
  }
  document.addEventListener("dragstart", (event) => { dragged = event.target.closest?.("[data-card]") ?? null; });
  document.addEventListener("dragend", () => { dragged = null; });
  document.addEventListener("dragover", (event) => { if (dragged && event.target.closest("[data-card], [data-kind]")) event.preventDefault(); });
  document.addEventListener("drop", (event) => {
    const card = dragged, other = event.target.closest("[data-card]"), column = event.target.closest("[data-kind]");
    if (!card) return;
    event.preventDefault();
    dragged = null;
    if (other && other !== card) return post(`/capture/notes/${card.dataset.card}/merge`, { into: other.dataset.card });
    if (!column || column.contains(card)) return;
    const focus = card.querySelector("[name=focus-area]");
    post(`/capture/notes/${card.dataset.card}/move`, { kind: column.dataset.kind, "focus-area": focus ? focus.value : "" });
  });
  prepare();
})();
