// What is on a sheet, drawn over its picture: regions, lines, shapes, each in the colour of its type or class; and relations.

const SVG = "http://www.w3.org/2000/svg";
const TONES = 10; // colours in styles/viewer.css
const BEND = 0.12; // how far a relation's arc leaves the straight way, of its length
const HEAD = "M-9 -4.5L0 0L-9 4.5"; // of an arrow, in pixels of the screen

/** The key of a group: the same on every page. */
export const keyOf = ({ layer, name }) => `${layer}:${name}`;

/** Give an element the colour of a group. */
export function tint(element, { tone, color }) {
  element.classList.add(`tone-${tone % TONES}`);
  if (color && CSS.supports("color", color)) element.style.setProperty("--tone", color);
}

/** Draw a sheet, as the bridge describes it. Returns the SVG, the element of each mark, and that of each relation between two. */
export function draw(sheet) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${sheet.width || 1} ${sheet.height || 1}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true"); // the texts beside say it
  const marks = sheet.marks.map((mark, index) => {
    const group = document.createElementNS(SVG, "g");
    group.dataset.mark = index;
    group.setAttribute("class", `mark of-${sheet.groups[mark.groups[0]].layer}${mark.leftOut ? " left-out" : ""}`);
    if (mark.rings.length) group.append(...twice(mark.rings.map((ring) => path(ring, mark.closed)).join(""), mark.closed ? "area" : "stroke"));
    if (mark.baseline.length) group.append(...twice(path(mark.baseline, false), "baseline"));
    return group;
  });
  const links = arcs(sheet);
  svg.append(...marks, ...links.filter(Boolean));
  return { svg, marks, links };
}

/** The mark of a text; undefined where it has none. */
export const markOfText = (sheet, text) => sheet.marks[sheet.texts[text]?.mark];

/** The relations between two things on the sheet as arcs, several between the same two beside each other; undefined for others. */
function arcs(sheet) {
  const before = new Map(); // how many there are between the same two
  return sheet.links.map(({ source, target, directed, leftOut }) => {
    const [from, to] = [source, target].map(({ text }) => markOfText(sheet, text));
    if (!from?.rings.length || !to?.rings.length || source.text === target.text) return undefined;
    const pair = [source.text, target.text].sort().join();
    const nth = (before.get(pair) ?? 0) + 1;
    before.set(pair, nth);
    const end = nearest(to, nearest(from, middle(to)));
    const start = nearest(from, end);
    const [across, down] = [end.x - start.x, end.y - start.y];
    const bow = { x: (start.x + end.x) / 2 - down * BEND * nth, y: (start.y + end.y) / 2 + across * BEND * nth };
    const group = document.createElementNS(SVG, "g");
    group.setAttribute("class", `link${leftOut ? " left-out" : ""}`);
    group.append(...twice(`M${start.x} ${start.y}Q${bow.x} ${bow.y} ${end.x} ${end.y}`, "arc"));
    if (directed) {
      const head = document.createElementNS(SVG, "g");
      const angle = (Math.atan2(end.y - bow.y, end.x - bow.x) * 180) / Math.PI;
      head.setAttribute("transform", `translate(${end.x} ${end.y}) rotate(${angle})`);
      head.append(...twice(HEAD, "head"));
      group.append(head);
    }
    return group;
  });
}

function middle(mark) {
  const { x, y, width, height } = boxOf(mark);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The point of a mark's outline that is nearest to a point. */
function nearest({ rings, closed }, { x, y }) {
  let best;
  for (const ring of rings) {
    const last = closed ? ring.length : ring.length - 2;
    for (let i = 0; i < Math.max(last, 2); i += 2) {
      const [fromX, fromY, toX, toY] = [0, 1, 2, 3].map((k) => ring[(i + k) % ring.length]);
      const [across, down] = [toX - fromX, toY - fromY];
      const part = ((x - fromX) * across + (y - fromY) * down) / (across ** 2 + down ** 2 || 1);
      const along = Math.min(1, Math.max(0, part));
      const found = { x: fromX + along * across, y: fromY + along * down };
      const far = Math.hypot(found.x - x, found.y - y);
      if (!best || far < best.far) best = { ...found, far };
    }
  }
  return best;
}

/** A path with light around it, so that it is seen on any picture. */
function twice(d, kind) {
  return ["halo", "pen"].map((part) => {
    const element = document.createElementNS(SVG, "path");
    element.setAttribute("d", d);
    element.setAttribute("class", `${kind} ${part}`);
    return element;
  });
}

function path(flat, closed) {
  const points = [];
  for (let i = 0; i < flat.length; i += 2) points.push(`${flat[i]} ${flat[i + 1]}`);
  return `M${points.join("L")}${closed ? "Z" : ""}`;
}

/** How many things on a sheet, marks and relations, the options of an export leave out. */
export const leftOutOf = ({ marks, links }) => [...marks, ...links].filter(({ leftOut }) => leftOut).length;

/** The box around a mark, in pixels of the sheet; undefined for one without a place. */
export function boxOf({ rings, baseline }) {
  const all = [...rings, baseline].flat();
  if (!all.length) return undefined;
  const across = all.filter((_, i) => i % 2 === 0);
  const down = all.filter((_, i) => i % 2);
  const [x, y] = [across, down].map((values) => values.reduce((a, b) => Math.min(a, b)));
  const [right, bottom] = [across, down].map((values) => values.reduce((a, b) => Math.max(a, b)));
  return { x, y, width: right - x, height: bottom - y };
}
