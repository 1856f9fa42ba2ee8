// The browser's Back closes what lies over the page, as its own button does, and does not leave the page.

let made = 0;

/**
 * Give something that is opened over the page an entry in the browser's history.
 *
 * @param {HTMLElement} element it is forgotten once this is not in the page any more
 * @param {{shown: () => boolean, open: () => void, close: () => void}} it whether it is open; what opens it again as it was
 *   last, when people go forward; what closes it. They do not touch the history
 * @returns {{opened: () => void, closed: () => void}} to be called when it was opened or closed otherwise
 */
export function backCloses(element, { shown, open, close }) {
  const id = `${performance.timeOrigin}-${++made}`; // after the page was loaded anew nobody knows it
  const here = () => history.state?.over === id;
  let leaving = false; // the browser is on its way back, which takes a moment

  function opened() {
    if (leaving || here()) return;
    // What it takes the place of, in another language, has an entry that will do.
    if (history.state?.over) history.replaceState({ over: id }, "");
    else history.pushState({ over: id }, "");
  }

  function closed() {
    if (leaving || !here()) return;
    leaving = true;
    history.back();
  }

  function arrived() {
    if (leaving) {
      leaving = false;
      if (shown()) opened(); // meanwhile it was opened once more
    } else if (!element.isConnected) {
      removeEventListener("popstate", arrived);
    } else if (here() !== shown()) {
      (here() ? open : close)();
    }
  }

  addEventListener("popstate", arrived);
  return { opened, closed };
}
