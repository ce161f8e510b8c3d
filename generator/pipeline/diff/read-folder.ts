import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { isObject } from "../../../openapi/types/objects.js";
import { INDEX_FILE } from "../../../openapi/types/spec-index.js";
import { readSideFile, type FileOptions, type ReadFile } from "./read-file.js";

/** All JSON and YAML files below a folder, sorted; hidden folders and installed packages are left out. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (entry.isDirectory()) found.push(...(await filesBelow(file)));
    else if (/\.(?:json|ya?ml)$/i.test(entry.name)) found.push(file);
  }
  return found.sort();
}

/** The merged document of a folder that `groupversion spec` wrote, which has everything that its modules have. */
function mergedFile(folder: string): string | undefined {
  try {
    const index = JSON.parse(readFileSync(path.join(folder, INDEX_FILE), "utf8")) as unknown;
    const merged = isObject(index) && Array.isArray(index["documents"]) ? index["merged"] : undefined;
    return typeof merged === "string" && !merged.includes("..") ? path.join(folder, merged) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the documents and CustomResourceDefinitions of a folder. What is neither is reported, unless a document uses it. */
export async function readFolder(folder: string, options: FileOptions): Promise<ReadFile> {
  const merged = mergedFile(folder);
  if (merged !== undefined) return readSideFile(merged, options);
  const files = await filesBelow(folder);
  const read: { readonly file: string; readonly result: ReadFile }[] = [];
  for (const file of files) read.push({ file, result: await readSideFile(file, options) });
  const used = new Set(
    read.flatMap(({ file, result }) =>
      result.side === undefined ? [] : result.inputs.filter((each) => each !== file),
    ),
  );
  const sides = read.flatMap(({ file, result }) => (result.side === undefined || used.has(file) ? [] : [result.side]));
  const shown = (file: string): string => path.relative(options.cwd, file).split(path.sep).join("/") || ".";
  const broken = read.flatMap(({ file, result }) =>
    result.side !== undefined || used.has(file) ? [] : [leftOut(shown(file), result.diagnostics)],
  );
  const side = { documents: sides.flatMap(({ documents }) => documents), crds: sides.flatMap(({ crds }) => crds) };
  if (sides.length === 0)
    return { diagnostics: [...broken, diagnostic("GV6232", undefined, { file: shown(folder) })], inputs: files };
  return { side, diagnostics: broken, inputs: files };
}

/** A file that is no document is left out; one that is a broken document is an error. */
function leftOut(file: string, diagnostics: readonly Diagnostic[]): Diagnostic {
  const [first] = diagnostics;
  const isOther = first === undefined || first.code === "GV6003";
  return isOther
    ? diagnostic("GV6237", undefined, { file, problem: "it is neither a document nor a CustomResourceDefinition" })
    : first;
}
