// A spreadsheet with snippets made in the way IMMARKUS 1.2.6 makes one: for each annotation the whole image is decoded
// again, in a worker of its own, two at a time; the crop goes through a canvas into a JPEG of quality 0.9; everything is
// kept until ExcelJS writes the workbook. Only the way of working is IMMARKUS's: there is no code of it in here.

const LARGEST = 800;
const AT_ONCE = 2;
const HEADERS = [
  "Snippet", "Image Filename", "Folder Name", "IIIF Manifest Name", "IIIF ToC Path", "Annotation ID", "Created",
  "Entity Class", "name", "number", "size",
];

const place = document.getElementById("drop");
place.addEventListener("dragover", (event) => event.preventDefault());
place.addEventListener("drop", async (event) => {
  event.preventDefault();
  window.folder = await event.dataTransfer.items[0].getAsFileSystemHandle();
  place.dataset.dropped = "yes";
});

async function* imagesOf(directory, path) {
  for await (const [name, handle] of directory.entries()) {
    if (handle.kind === "directory") yield* imagesOf(handle, `${path}/${name}`);
    else if (name.endsWith(".jpg")) yield { name, handle, directory, path };
  }
}

/** Crop in a new worker. */
function crop(file, box) {
  return new Promise((resolve, reject) => {
    const worker = new Worker("crop.js");
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = reject;
    worker.postMessage({ file, box, largest: LARGEST });
  });
}

/** Run it all on the first images of the dropped folder; tells milliseconds, the size of the workbook, and what is in it. */
window.run = async (most) => {
  const started = performance.now();
  const model = JSON.parse(await (await (await folder.getFileHandle("_immarkus.model.json")).getFile()).text());
  const wanted = [];
  let images = 0;
  for await (const { name, handle, directory, path } of imagesOf(folder, folder.name)) {
    if (images++ === most) break;
    const sidecar = await directory.getFileHandle(name.replace(/\.jpg$/, ".json"));
    const annotations = JSON.parse(await (await sidecar.getFile()).text());
    for (const annotation of annotations) wanted.push({ annotation, name, handle, path });
  }
  const queue = [...wanted.keys()];
  const crops = [];
  const loop = async () => {
    for (let number; (number = queue.shift()) !== undefined; ) {
      const { annotation, handle } = wanted[number];
      const box = annotation.target.selector.value.split(":")[1].split(",").map(Number);
      crops[number] = await crop(await handle.getFile(), box);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, loop));
  const cropped = performance.now();

  const workbook = new ExcelJS.Workbook();
  for (const { id, label } of model.entityTypes) {
    const sheet = workbook.addWorksheet(label);
    sheet.columns = HEADERS.map((header, i) => ({ header, key: String(i), width: 30 }));
    wanted.forEach(({ annotation, name, path }, number) => {
      const body = annotation.body.find(({ source }) => source === id);
      if (!body) return;
      const { properties } = body;
      const values = [
        "", name, path, "", "", annotation.id, annotation.created, id,
        properties.name, properties.number, JSON.stringify(properties.size),
      ];
      const row = sheet.addRow(Object.fromEntries(values.map((value, i) => [String(i), value])));
      row.height = 100;
      const { buffer, width, height } = crops[number];
      const scale = Math.min(300 / width, 100 / height);
      const image = workbook.addImage({ buffer, extension: "jpeg" });
      const tl = { col: 0, row: row.number - 1 };
      sheet.addImage(image, { tl, ext: { width: width * scale, height: height * scale }, editAs: "oneCell" });
    });
  }
  const blob = new Blob([await workbook.xlsx.writeBuffer()]);
  const ended = performance.now();
  return { crops: cropped - started, workbook: ended - cropped, size: blob.size, annotations: wanted.length };
};
