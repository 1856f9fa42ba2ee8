// One crop, and then the worker ends.
self.onmessage = async ({ data: { file, box: [x, y, width, height], largest } }) => {
  const image = await createImageBitmap(file);
  let canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d").drawImage(image, x, y, width, height, 0, 0, width, height);
  const scale = Math.min(1, largest / width, largest / height);
  if (scale < 1) {
    const smaller = new OffscreenCanvas(Math.trunc(width * scale), Math.trunc(height * scale));
    smaller.getContext("2d").drawImage(canvas, 0, 0, smaller.width, smaller.height);
    canvas = smaller;
  }
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
  self.postMessage({ buffer: await blob.arrayBuffer(), width, height });
};
