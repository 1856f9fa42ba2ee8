// Nothing moves under a pointer that is pressed: the click would go to what came in its place, or to nothing at all. So what
// comes by itself, and makes room for itself, waits until the pointer is let go.

let pressed = Promise.resolve();

addEventListener(
  "pointerdown",
  ({ target }) => {
    if (target instanceof HTMLSelectElement) return; // it opens at once, and some browsers do not tell when it is let go
    pressed = new Promise((resolve) => {
      const over = new AbortController();
      const letGo = ({ buttons }) => {
        if (buttons) return; // it moves, or another of its buttons was let go
        over.abort();
        setTimeout(resolve); // the click comes first
      };
      for (const kind of ["pointerup", "pointercancel", "pointermove"]) {
        addEventListener(kind, letGo, { capture: true, signal: over.signal });
      }
    });
  },
  { capture: true },
);

/** Wait until no pointer is pressed. */
export const released = () => pressed;
