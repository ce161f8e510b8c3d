import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { CorpusDocument } from "./corpus-documents.js";

/** JSON text of a value with the keys of every map in the opposite order, those that look like numbers included. */
function reversed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(reversed).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).reverse();
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${reversed(inner)}`).join(",")}}`;
}

/**
 * Copies a document with all its files to a folder, and turns the order of all keys round in each. A YAML file becomes
 * JSON, which is YAML too, under its own name; what no parser takes stays as it is.
 *
 * @returns the copy of the document, absolute
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
