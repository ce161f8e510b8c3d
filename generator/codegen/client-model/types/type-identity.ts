import type { DocumentNode, DocumentSet } from "../../../../openapi/read/document-set.js";
import { tokensOf } from "../../../../openapi/types/json-pointer.js";
import { isObject, textOf } from "../json.js";
import { definitionWords, packageOf } from "./definition-words.js";
import { responseWords } from "./response-words.js";
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

interface Start {
  readonly id: string;
  readonly hints: readonly (readonly string[])[];
  readonly package?: string;
  readonly owner?: string;
  /** How many segments of the pointer it takes. */
  readonly used: number;
}

const schemaKeywords = new Set(["properties", "items", "additionalProperties", "allOf", "schema"]);

/**
 * Says what the type at a node is: read off the way to the node, so that it does not matter who comes across it first.
 *
 * @param operationAt - the operation that stands at `file#pointer`
 */
export function createIdentify(
  documents: DocumentSet,
  operationAt: (key: string) => NamingOperation | undefined,
): (node: DocumentNode) => TypeIdentity {
  const parameterAt = (operation: DocumentNode, index: string): DocumentNode | undefined => {
    const list = documents.child(operation, "parameters");
    return list === undefined ? undefined : documents.child(list, Number(index));
  };

  function startOf(node: DocumentNode, segments: readonly string[], file: string): Start {
    const [section = "", name = "", method = "", part = "", key = ""] = segments;
    if (section === "definitions" && name !== "") {
      const inPackage = packageOf(name);
      const hints = definitionWords(name);
      const qualified = file === "" ? hints : [...hints, [file, name]];
      return {
        id: prefixed(file, name),
        hints: qualified,
        ...(inPackage === undefined ? {} : { package: inPackage }),
        used: 2,
      };
    }
    if (section === "responses" && name !== "") {
      const words = /response$/i.test(name) ? [name] : [name, "Response"];
      return { id: prefixed(file, `responses/${name}`), hints: [words], used: 2 };
    }
    if (section === "parameters" && name !== "")
      return {
        id: prefixed(file, `parameters/${name}`),
        hints: [[name, method === "schema" ? "Body" : "Parameter"]],
        used: 2,
      };
    if ((section === "paths" || section === "x-ms-paths") && method !== "") {
      const operation = operationAt(`${node.file}#${node.pointer.split("/", 4).join("/")}`);
      if (operation !== undefined) return operationStart(operation, part, key);
      const item = `${file}${name}`;
      return { id: `${item}/${method}/${part}`, hints: [[name, method === "parameters" ? "Body" : method]], used: 4 };
    }
    if (section !== "" && !schemaKeywords.has(section)) {
      const words = segments.findLast((segment) => !schemaKeywords.has(segment) && !/^\d+$/.test(segment)) ?? section;
      return segments.length === 1 || schemaKeywords.has(name)
        ? { id: prefixed(file, section), hints: [[section], [file, section]], used: 1 }
        : { id: prefixed(file, segments.join("/")), hints: [[words], segments], used: segments.length };
    }
    const base = file.replace(/^.*\//, "").replace(/\.(json|ya?ml)$/i, "");
    return { id: file, hints: [[base], [file]], used: 0 };
  }

  function operationStart(operation: NamingOperation, part: string, key: string): Start {
    const start = (suffix: string, words: readonly string[], used: number): Start => ({
      id: `${operation.id}${suffix}`,
      hints: operation.hints.map((hint) => [hint, ...words]),
      owner: operation.id,
      used,
    });
    if (part === "responses") return start(`/responses/${key}`, responseWords(operation.node, key), 5);
    const parameter = parameterAt(operation.node, key)?.value;
    const place = isObject(parameter) ? textOf(parameter["in"]) : "";
    if (place === "body") return start("/body", ["Body"], 5);
    const name = isObject(parameter) ? textOf(parameter["name"]) : key;
    return start(`/${place}/${name}`, [name], 5);
  }

  return (node) => {
    const segments = tokensOf(node.pointer);
    const file = relativeFile(documents.root.file, node.file);
    const start = startOf(node, segments, file);
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

const prefixed = (file: string, name: string): string => (file === "" ? name : `${file}#${name}`);

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
