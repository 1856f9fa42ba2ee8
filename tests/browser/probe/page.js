// The page of the probe: connects as the real page does, and offers what the tests call.
import { connect } from "../js/python/connect.js";
import { escape } from "./escape.js";

window.boots = [];
window.start = (options = {}) => (window.python = connect({ onBoot: (event) => window.boots.push(event), ...options }));
window.escape = escape;

const place = document.getElementById("drop");
place.addEventListener("dragover", (event) => event.preventDefault());
place.addEventListener("drop", async (event) => {
  event.preventDefault();
  const handle = await event.dataTransfer.items[0].getAsFileSystemHandle();
  const names = [];
  for await (const name of handle.keys()) names.push(name);
  place.dataset.dropped = JSON.stringify(names.sort());
});
