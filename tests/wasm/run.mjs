// Runs pytest inside the built runtime under Node.
// Usage: node run.mjs '{"runtime", "stdlib", "wheels", "tree", "shared", "out", "arguments"}'
// The folders tree, shared and out are mounted as /tree/florilegium, /tree/shared and /out.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const given = JSON.parse(process.argv[2]);
try {
  const lock = JSON.parse(readFileSync(join(given.runtime, "pyodide-lock.json"), "utf8"));
  const core = join(given.runtime, lock.core);
  const { loadPyodide } = await import(pathToFileURL(join(core, "pyodide.mjs")).href);
  const pyodide = await loadPyodide({
    indexURL: core,
    lockFileContents: lock,
    packageBaseUrl: given.runtime,
    packageCacheDir: given.runtime,
  });
  const strict = { messageCallback() {}, errorCallback(message) { throw new Error(message); } };
  await pyodide.loadPackage(["lxml", "openpyxl", "pillow", "packaging"], strict);
  const bytes = (path) => new Uint8Array(readFileSync(path)); // Pyodide does not know Node's Buffer
  for (const name of readdirSync(given.wheels)) {
    const extractDir = "/lib/python3.14/site-packages";
    pyodide.unpackArchive(bytes(join(given.wheels, name)), "wheel", { extractDir });
  }
  pyodide.FS.writeFile("/lib/whole_stdlib.zip", bytes(given.stdlib));
  const places = { "/tree/florilegium": given.tree, "/tree/shared": given.shared, "/out": given.out };
  for (const [place, root] of Object.entries(places)) {
    if (!root) continue;
    pyodide.FS.mkdirTree(place);
    pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root }, place);
  }
  pyodide.globals.set("arguments", pyodide.toPy(given.arguments));
  const status = pyodide.runPython(`
import importlib, os, sys
sys.path.append("/lib/whole_stdlib.zip")
importlib.invalidate_caches()
sys.dont_write_bytecode = True
os.chdir("/tree/florilegium")
sys.path.insert(0, os.getcwd())
import pytest
import tests.wasm.loop
int(pytest.main(arguments))
`);
  process.exit(status);
} catch (error) {
  // Node would print the line it happened on, which in Pyodide is a megabyte long.
  console.error(String(error?.message ?? error).slice(-3000));
  process.exit(9);
}
