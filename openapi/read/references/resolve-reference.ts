import type { Json } from "../../types/json.js";
import type { DocumentFile } from "../document-file.js";
import type { DocumentFiles } from "../document-files.js";
import type { DocumentNode } from "../document-set.js";
import { pointerOf, tokensOf, type Token } from "../../types/json-pointer.js";
import { memberOf } from "../../types/objects.js";
import { dialectOf, isJsonSchema, type Dialect } from "../dialect.js";

/** Longest remaining path after a reference was followed. A reference into itself makes it grow each time. */
const MAXIMUM_REST = 100;

/** The target of a reference, or why there is none. */
export type Resolution =
  | { readonly kind: "found"; readonly node: DocumentNode }
  /** The file could not be read. */
  | { readonly kind: "unreadable"; readonly problem: string; readonly blame: Blame }
  /** The target is not an object. */
  | { readonly kind: "unusable"; readonly problem: string; readonly blame: Blame }
  /** `file` has nothing at `pointer`; `last` is the longest existing prefix. */
  | {
      readonly kind: "dangling";
      readonly file: string;
      readonly pointer: string;
      readonly last: DocumentNode;
      readonly blame: Blame;
    }
  | { readonly kind: "circle" };

/** The reference that leads nowhere: the given one, or another one that it leads to. */
interface Blame {
  readonly from: DocumentFile;
  readonly reference: string;
}

/** The reference that a value is; `undefined` if it is not one. */
const referenceIn = (value: Json): string | undefined => {
  const reference = memberOf(value, "$ref");
  return typeof reference === "string" ? reference : undefined;
};

/** Whether a reference without a target is a name, as in Swagger 1, and no file. A word without a dot is rarely a file. */
export const isBareName = (reference: string): boolean => /^[^./\\:#]+$/.test(reference);

/** Whether a value is a whole document, which can stand in no place of another one. */
const isDocument = (value: Json): boolean => dialectOf(value) !== undefined;

const nameOf = (value: string | number | boolean | null): string =>
  value === null ? "null" : typeof value === "string" ? "a text" : `a ${typeof value}`;

/** Keywords that change the type of a schema beside a `$ref`. */
const TYPE_KEYWORDS = [
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "enum",
  "items",
  "not",
  "nullable",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
  "required",
  "type",
];

/** Whether a schema that refers to another one changes its type: in OpenAPI 3.0 by `nullable` alone. */
function addsToReference(value: Json, dialect: Dialect): boolean {
  if (dialect === "2.0") return false;
  const keywords = isJsonSchema(dialect) ? TYPE_KEYWORDS : ["nullable"];
  return keywords.some((keyword) => {
    const stated = memberOf(value, keyword);
    // A parameter's `required` is a flag.
    return keyword === "nullable" ? stated === true : stated !== undefined && typeof stated !== "boolean";
  });
}

/** The value at a path, or the last existing one on the way, and its depth. */
function walkTo(root: Json, path: readonly Token[]): { readonly value: Json; readonly steps: number } {
  let value = root;
  for (const [steps, token] of path.entries()) {
    const member = memberOf(value, token);
    if (member === undefined) return { value, steps };
    value = member;
  }
  return { value, steps: path.length };
}

/** Follows references, through others if needed, to their targets. */
export class ReferenceResolver {
  readonly #files: DocumentFiles;
  readonly #known = new Map<DocumentFile, Map<string, Resolution>>();

  constructor(files: DocumentFiles) {
    this.#files = files;
  }

  /** The target of a reference in a file; computed once. */
  resolve(from: DocumentFile, reference: string): Resolution {
    const passed: [DocumentFile, string][] = [];
    const resolution = this.#follow(from, reference, passed);
    // All references on the way have the same target.
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
    let blame: Blame = { from, reference };
    let rest: readonly Token[] = [];
    for (;;) {
      const known = rest.length === 0 ? this.#known.get(file)?.get(next) : undefined;
      if (known !== undefined) return known;
      if (rest.length === 0) {
        passed.push([file, next]);
        blame = { from: file, reference: next };
      }
      if (next === "") return { kind: "unusable", problem: "it is empty", blame };
      const { file: name, pointer: fragment } = file.read(next);
      const target = this.#files.from(file, name);
      if ("problem" in target) {
        // Only a file that is missing for the moment would change the result from run to run.
        const kind = isBareName(next) ? "unusable" : "unreadable";
        return { kind, problem: target.problem, blame };
      }
      // A page in place of the file: a proxy asks for a login, or a server reports an error with status 200.
      if (name !== "" && (typeof target.value !== "object" || target.value === null))
        return { kind: "unreadable", problem: `it is ${nameOf(target.value)}, not an object`, blame };
      file = target;
      const pointer = target.pointerOf(fragment);
      const shown = target.shown;
      const node = (path: readonly Token[], value: Json): DocumentNode => ({
        file: shown,
        pointer: pointerOf(path),
        value,
      });
      if (pointer !== "" && !pointer.startsWith("/"))
        return { kind: "dangling", file: shown, pointer, last: node([], file.value), blame };
      const path = [...tokensOf(pointer), ...rest];
      const key = `${shown}\n${pointerOf(path)}`;
      const { value, steps } = walkTo(file.value, path);
      rest = path.slice(steps);
      if (seen.has(key) || rest.length > MAXIMUM_REST) return { kind: "circle" };
      seen.add(key);
      const further = referenceIn(value);
      const dialect = this.#files.dialectOf(file);
      if (further === undefined || (rest.length === 0 && addsToReference(value, dialect))) {
        const isSchema = typeof value === "boolean" && isJsonSchema(dialect);
        if (rest.length === 0 && !isSchema && (typeof value !== "object" || value === null))
          return { kind: "unusable", problem: `it is ${nameOf(value)}, not an object`, blame };
        if (rest.length === 0 && isDocument(value))
          return { kind: "unusable", problem: "it leads to a whole document, not to a part of one", blame };
        const last = node(path.slice(0, steps), value);
        return rest.length === 0
          ? { kind: "found", node: last }
          : { kind: "dangling", file: shown, pointer: pointerOf(path), last, blame };
      }
      next = further;
    }
  }
}
