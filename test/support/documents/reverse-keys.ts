import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { CorpusDocument } from "./corpus-documents.js";

/** JSON text of a value with the keys of every map in reverse order, including keys that look like numbers. */
function reversed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(reversed).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).reverse();
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${reversed(inner)}`).join(",")}}`;
}

/**
 * Copies a document with all its files to a folder, and reverses the order of all keys in each. A YAML file keeps its name
 * but becomes JSON, which is valid YAML; a file that cannot be parsed is copied unchanged.
 *
 * @returns absolute path of the document's copy
 */
export function copyReversed(document: CorpusDocument, to: string): string {
  mkdirSync(to, { recursive: true });
  const single = !statSync(document.folder).isDirectory();
  const from = single ? path.dirname(document.file) : document.folder;
  const names = single
    ? [path.basename(document.file)]
    : readdirSync(from, { recursive: true, encoding: "utf8" }).filter((name) => /\.(json|ya?ml)$/.test(name));
  for (const name of names) {
    const copy = path.join(to, name);
    mkdirSync(path.dirname(copy), { recursive: true });
    const text = readFileSync(path.join(from, name), "utf8");
    try {
      writeFileSync(copy, reversed(name.endsWith(".json") ? JSON.parse(text) : parse(text, { merge: true })));
    } catch {
      cpSync(path.join(from, name), copy);
    }
  }
  return path.join(to, path.relative(from, document.file));
}
