import type { DocumentNode, DocumentSet } from "../../../../openapi/read/document-set.js";
import { tokensOf } from "../../../../openapi/types/json-pointer.js";
import { isObject, textOf } from "../json.js";
import { relativeFile } from "./relative-file.js";

/** What a type is known and called by, before it is read. */
export interface TypeIdentity {
  readonly id: string;
  readonly origin: "definition" | "inline";
  /** Words of its name, best first. */
  readonly hints: readonly (readonly string[])[];
  readonly package?: string;
  /** Id of what the type belongs to: the definition or operation it is part of. */
  readonly owner?: string;
}

/** An operation as the types inside it are named after it. */
export interface NamingOperation {
  readonly id: string;
  readonly hints: readonly string[];
  readonly node: DocumentNode;
}

/** What the way to a schema begins with. */
export interface Start {
  /** What begins the ids of everything below. */
  readonly id: string;
  /** Words of the names of everything below, best first. */
  readonly hints: readonly (readonly string[])[];
  readonly package?: string;
  /** Id of the operation that it is in. */
  readonly owner?: string;
  /** How many segments of the pointer it takes. */
  readonly used: number;
}

/** Where the way to a schema begins. */
export type StartOf = (
  node: DocumentNode,
  options: {
    readonly documents: DocumentSet;
    /** The pointer of the node, taken apart. */
    readonly segments: readonly string[];
    /** The node's file as seen from the document's first one; `""` for that one itself. */
    readonly file: string;
    /** The operation that stands at `file#pointer`. */
    readonly operationAt: (key: string) => NamingOperation | undefined;
  },
) => Start;

/**
 * Says what the type at a node is: read off the way to the node, so that it does not matter who comes across it first.
 *
 * @param startOf - where the way begins in the dialect
 * @param operationAt - the operation that stands at `file#pointer`
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
    const way = wayInto(segments.slice(start.used));
    const title = isObject(node.value) ? textOf(node.value["title"]) : "";
    const isInline = way.ids.length > 0 || start.owner !== undefined;
    const hints = start.hints.map((hint) => [...hint, ...way.words]);
    // A title is a name where it is written as one.
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

/** The way from a type to one inside it, as parts of its id and as words. */
function wayInto(segments: readonly string[]): { readonly ids: readonly string[]; readonly words: readonly string[] } {
  const ids: string[] = [];
  const words: string[] = [];
  for (let i = 0; i < segments.length; i++) {
    const keyword = segments[i] ?? "";
    if (keyword === "properties") {
      const name = segments[++i] ?? "";
      ids.push(name);
      words.push(name);
    } else if (keyword === "items") {
      ids.push("[]");
      words.push("item");
    } else if (keyword === "additionalProperties") {
      ids.push("{}");
      words.push("value");
    } else if (keyword === "allOf") i += 1;
    else if (keyword !== "schema") {
      ids.push(keyword);
      if (!/^\d+$/.test(keyword)) words.push(keyword);
    }
  }
  return { ids, words };
}
