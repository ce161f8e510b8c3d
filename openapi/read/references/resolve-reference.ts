import type { Json } from "../../types/json.js";
import type { DocumentFile } from "../document-file.js";
import type { DocumentFiles } from "../document-files.js";
import type { DocumentNode } from "../document-set.js";
import { pointerOf, tokensOf, type Token } from "../../types/json-pointer.js";
import { memberOf } from "../../types/objects.js";
import { readReference } from "./reference.js";

/** Steps that may be left when a reference leads through another; a reference into itself adds some each time around. */
const MAXIMUM_REST = 100;

/** Where a reference leads, or why nowhere. */
export type Resolution =
  | { readonly kind: "found"; readonly node: DocumentNode }
  /** The file could not be read, or what is there is no object. */
  | { readonly kind: "unusable"; readonly problem: string }
  /** Nothing is at `pointer` of `file`; `last` is the longest part of it that there is. */
  | { readonly kind: "dangling"; readonly file: string; readonly pointer: string; readonly last: DocumentNode }
  | { readonly kind: "circle" };

/** The reference that a value is; `undefined` where it is something itself. */
const referenceIn = (value: Json): string | undefined => {
  const reference = memberOf(value, "$ref");
  return typeof reference === "string" ? reference : undefined;
};

const nameOf = (value: string | number | boolean | null): string =>
  value === null ? "null" : typeof value === "string" ? "a text" : `a ${typeof value}`;

/** The value at a path, or the last one on the way, and how far that is. */
function walkTo(root: Json, path: readonly Token[]): { readonly value: Json; readonly steps: number } {
  let value = root;
  for (const [steps, token] of path.entries()) {
    const member = memberOf(value, token);
    if (member === undefined) return { value, steps };
    value = member;
  }
  return { value, steps: path.length };
}

/** Follows references through all others on their way: those that they end at, and those that they lead through. */
export class ReferenceResolver {
  readonly #files: DocumentFiles;
  readonly #known = new Map<DocumentFile, Map<string, Resolution>>();

  constructor(files: DocumentFiles) {
    this.#files = files;
  }

  /** Where a reference that stands in a file leads; worked out once. */
  resolve(from: DocumentFile, reference: string): Resolution {
    const passed: [DocumentFile, string][] = [];
    const resolution = this.#follow(from, reference, passed);
    // Whatever it led through leads to the same.
    for (const [file, text] of passed) {
      let known = this.#known.get(file);
      if (known === undefined) this.#known.set(file, (known = new Map<string, Resolution>()));
      known.set(text, resolution);
    }
    return resolution;
  }

  #follow(from: DocumentFile, reference: string, passed: [DocumentFile, string][]): Resolution {
    const seen = new Set<string>();
    let file = from;
    let next = reference;
    let rest: readonly Token[] = [];
    for (;;) {
      const known = rest.length === 0 ? this.#known.get(file)?.get(next) : undefined;
      if (known !== undefined) return known;
      if (rest.length === 0) passed.push([file, next]);
      const { file: name, pointer } = readReference(file.value, next);
      const target = this.#files.from(file, name);
      if ("problem" in target) return { kind: "unusable", problem: target.problem };
      file = target;
      const shown = target.shown;
      const node = (path: readonly Token[], value: Json): DocumentNode => ({
        file: shown,
        pointer: pointerOf(path),
        value,
      });
      if (pointer !== "" && !pointer.startsWith("/"))
        return { kind: "dangling", file: shown, pointer, last: node([], file.value) };
      const path = [...tokensOf(pointer), ...rest];
      const key = `${shown}\n${pointerOf(path)}`;
      const { value, steps } = walkTo(file.value, path);
      rest = path.slice(steps);
      if (seen.has(key) || rest.length > MAXIMUM_REST) return { kind: "circle" };
      seen.add(key);
      const further = referenceIn(value);
      if (further === undefined) {
        if (rest.length === 0 && (typeof value !== "object" || value === null))
          return { kind: "unusable", problem: `it is ${nameOf(value)}, not an object` };
        const last = node(path.slice(0, steps), value);
        return rest.length === 0
          ? { kind: "found", node: last }
          : { kind: "dangling", file: shown, pointer: pointerOf(path), last };
      }
      next = further;
    }
  }
}
