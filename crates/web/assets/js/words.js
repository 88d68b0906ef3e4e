/* The reading aid with a finger and with Escape. Cards open and close without this script too.

   The first tap on an underlined word opens its card, the second one follows the link; Escape closes the card and
   leaves the focus where it is (WCAG 2.2, 1.4.13); a card that would reach past the right edge opens to the left. */
(() => {
  "use strict";
  let isTouch = false;
  document.addEventListener("pointerdown", (event) => { isTouch = event.pointerType !== "mouse"; }, true);
  document.addEventListener("keydown", (event) => {
    isTouch = false;
    if (event.key !== "Escape") return;
    for (const word of document.querySelectorAll(".word:hover, .word:focus-within")) word.dataset.closed = "";
  });
  for (const word of document.querySelectorAll(".word")) {
    const card = word.querySelector(".word-card");
    const open = () => {
      delete word.dataset.closed;
      const at = word.getBoundingClientRect().left + card.offsetWidth;
      if (at > document.documentElement.clientWidth) word.dataset.end = ""; else delete word.dataset.end;
    };
    let isOpen = false;
    let wasOpen = false;
    word.addEventListener("pointerenter", open);
    document.addEventListener("pointerdown", (event) => {
      wasOpen = isOpen && !("closed" in word.dataset);
      isOpen = isOpen && word.contains(event.target);
    });
    word.addEventListener("focusin", open);
    // On the whole of it: the card may open under the finger and take the click.
    word.addEventListener("click", (event) => {
      if (!isTouch || wasOpen) return;
      isOpen = true;
      event.preventDefault();
      word.firstElementChild.focus();
      open();
    });
  }
})();
