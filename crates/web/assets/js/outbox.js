/* An outbox for pages on phones: what somebody sends is kept in this browser until the server has said that it took it,
   and sent again, one after the other in its order, after a lost network or a server that was started anew. What is sent
   carries an id or a rising number, so that it counts once.

   torgOutbox({ kept, keep, taken, refused, shown }): `kept.outbox` holds {path, body, ...}, `keep()` stores it; `taken` and
   `refused` hear of each with the server's answer; `shown(waits)` is told whenever what waits has changed. */
(() => {
  "use strict";
  window.torgOutbox = ({ kept, keep, taken, refused, shown }) => {
    let isSending = false, waits = 0, timer = 0;
    const later = () => {
      waits += 1;
      clearTimeout(timer);
      timer = setTimeout(send, Math.min(500 * 2 ** waits, 8000) * (0.5 + Math.random() / 2));
      shown(waits);
    };
    async function send() {
      if (isSending || kept.outbox.length === 0) return;
      isSending = true;
      clearTimeout(timer);
      try {
        let tried = 0; // what is not taken just now waits behind the others
        while (kept.outbox.length > tried) {
          const one = kept.outbox[0];
          const answer = await fetch(one.path, {
            method: "POST", body: new URLSearchParams(one.body), headers: { Accept: "application/json" }, signal: AbortSignal.timeout?.(20000),
          });
          const isRefused = answer.status === 422;
          if (answer.status === 409) { tried += 1; kept.outbox.push(kept.outbox.shift()); continue; }
          if (!answer.ok && !isRefused) return later();
          const told = await answer.json();
          kept.outbox.shift();
          keep();
          waits = 0;
          if (isRefused) refused(one, told); else taken(one, told);
          shown(waits);
        }
        if (kept.outbox.length > 0) later();
      } catch { later(); } finally { isSending = false; }
    }
    window.addEventListener("online", () => { waits = 0; send(); });
    shown(waits);
    return { send, put: (one) => { kept.outbox.push(one); keep(); send(); shown(waits); } };
  };
})();
