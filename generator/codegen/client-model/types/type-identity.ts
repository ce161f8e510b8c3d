import type { DocumentNode, DocumentSet } from "../../../../openapi/read/document-set.js";
import { tokensOf } from "../../../../openapi/types/json-pointer.js";
import type { Json } from "../../../../openapi/types/json.js";
import { memberOf } from "../../../../openapi/types/objects.js";
import { isList, isObject, textOf } from "../json.js";
import { memberWord, partWord } from "./member-word.js";
import { relativeFile } from "./relative-file.js";

/** The identity and names of a type, known before it is read. */
export interface TypeIdentity {
  readonly id: string;
  readonly origin: "definition" | "inline";
  /** Words for its name, best first. */
  readonly hints: readonly (readonly string[])[];
  readonly package?: string;
  /** Id of the owner: the definition or operation that contains it. */
  readonly owner?: string;
}

/** An operation, as types inside it use it for their names. */
export interface NamingOperation {
  readonly id: string;
  readonly hints: readonly string[];
  readonly node: DocumentNode;
}

/** The start of the path to a schema. */
export interface Start {
  /** Prefix of the ids of everything below. */
  readonly id: string;
  /** Leading words of the names of everything below, best first. */
  readonly hints: readonly (readonly string[])[];
  readonly package?: string;
  /** Id of the operation that contains it. */
  readonly owner?: string;
  /** How many segments of the pointer it covers. */
  readonly used: number;
}

/** Finds the start of the path to a schema. */
export type StartOf = (
  node: DocumentNode,
  options: {
    readonly documents: DocumentSet;
    /** The segments of the node's pointer. */
    readonly segments: readonly string[];
    /** The node's file relative to the document's main file; `""` for the main file itself. */
    readonly file: string;
    /** The operation at `file#pointer`. */
    readonly operationAt: (key: string) => NamingOperation | undefined;
  },
) => Start;

/**
 * Derives a type's identity from the path to its node, so that it does not depend on the order of reading.
 *
 * @param startOf - finds the start of the path in the dialect
 * @param operationAt - finds the operation at `file#pointer`
 */
export function createIdentify(
  documents: DocumentSet,
  startOf: StartOf,
  operationAt: (key: string) => NamingOperation | undefined,
): (node: DocumentNode) => TypeIdentity {
  return (node) => {
    const segments = tokensOf(node.pointer);
    const file = relativeFile(documents.root.file, node.file);
    const start = startOf(node, { documents, segments, file, operationAt });
    const valueAt = valuesAlong(documents.fileOf(node).value, segments);
    const way = wayInto(segments.slice(start.used), (used) => valueAt(start.used + used));
    const title = isObject(node.value) ? textOf(node.value["title"]) : "";
    const isInline = way.ids.length > 0 || start.owner !== undefined;
    const hints = start.hints.map((hint) => [...hint, ...way.words]);
    // A title counts as a name if it is written like one.
    const titled = isInline && /^\p{Lu}[\p{L}\p{N}_]{1,59}$/u.test(title) ? [[title]] : [];
    const owner = start.owner ?? (way.ids.length > 0 ? start.id : undefined);
    return {
      id: [start.id, ...way.ids].join("/"),
      origin: isInline ? "inline" : "definition",
      hints: [...titled, ...hints],
      ...(start.package === undefined || isInline ? {} : { package: start.package }),
      ...(owner === undefined ? {} : { owner }),
    };
  };
}

/** The values along a path, by the number of segments. Each step is taken once. */
function valuesAlong(root: Json, path: readonly string[]): (used: number) => Json | undefined {
  const values: (Json | undefined)[] = [root];
  return (used) => {
    for (let next = values.length; next <= used; next++) {
      const [above, key = ""] = [values[next - 1], path[next - 1]];
      values.push(above === undefined ? undefined : memberOf(above, key));
    }
    return values[used];
  };
}

/** Keywords whose schemas have names of their own. */
const NAMED = new Set(["$defs", "definitions", "dependentSchemas"]);

/** Keywords whose list holds alternatives or positions. */
const LISTED = new Set(["oneOf", "anyOf", "prefixItems"]);

/** Whether one of the schemas declares the property that a path leads to. */
function isRedeclared(schemas: readonly Json[], [keyword, name = ""]: readonly string[]): boolean {
  return (
    keyword === "properties" &&
    schemas.some((schema) => memberOf(memberOf(schema, "properties") ?? {}, name) !== undefined)
  );
}

/**
 * The path from a type to one inside it, as parts of its id and as words.
 *
 * @param valueOf - gives the value after a number of segments
 */
function wayInto(
  segments: readonly string[],
  valueOf: (used: number) => Json | undefined,
): { readonly ids: readonly string[]; readonly words: readonly string[] } {
  const ids: string[] = [];
  const words: string[] = [];
  for (let i = 0; i < segments.length; i++) {
    const keyword = segments[i] ?? "";
    if (keyword === "properties") {
      const name = segments[++i] ?? "";
      ids.push(name);
      words.push(name);
    } else if (NAMED.has(keyword)) {
      const name = segments[++i] ?? "";
      ids.push(`${keyword}/${name}`);
      words.push(name);
    } else if (LISTED.has(keyword)) {
      const list = valueOf(i + 1);
      const index = Number(segments[++i]);
      const name = keyword === "prefixItems" ? String(index + 1) : memberWord(isList(list) ? list : [], index);
      ids.push(`${keyword === "prefixItems" ? "[]" : "|"}${name}`);
      words.push(name);
    } else if (keyword === "patternProperties") {
      i += 1;
      ids.push(`{${segments[i] ?? ""}}`);
      words.push("value");
    } else if (keyword === "items" || keyword === "itemSchema") {
      ids.push("[]");
      words.push("item");
      const list = valueOf(i + 1);
      if (isList(list) && i + 1 < segments.length) {
        const name = memberWord(list, Number(segments[++i]));
        ids.push(`|${name}`);
        words.push(name);
      }
    } else if (keyword === "additionalProperties") {
      ids.push("{}");
      words.push("value");
    } else if (keyword === "type" && i + 1 < segments.length) {
      // A member of a list of types.
      const name = segments[++i] ?? "";
      ids.push(name);
      words.push(name);
    } else if (keyword === "allOf") {
      const list = valueOf(i + 1);
      const parts = isList(list) ? list : [];
      const index = Number(segments[++i]);
      // A property is that of the whole, unless a later part declares it, too.
      const isOwn = i + 1 === segments.length || isRedeclared(parts.slice(index + 1), segments.slice(i + 1));
      if (!isOwn || index >= parts.length) continue;
      const name = partWord(parts, index);
      ids.push(`&${name}`);
      words.push(name, "part");
    } else if (keyword !== "schema") {
      ids.push(keyword);
      if (!/^\d+$/.test(keyword)) words.push(keyword);
    }
  }
  return { ids, words };
}
