import type { DocumentNode, DocumentSet } from "../../../../openapi/read/document-set.js";
import { pointerOf } from "../../../../openapi/types/json-pointer.js";
import type { Json } from "../../../../openapi/types/json.js";
import { memberAt } from "../../../../openapi/types/objects.js";
import { isObject, textOf } from "../json.js";
import { compareMediaTypes } from "../model/compare-media-types.js";
import { responseWords } from "../types/response-words.js";
import { definitionStart, fileName, fileStart, inFile, pathStart } from "../types/start-of-file.js";
import type { NamingOperation, Start, StartOf } from "../types/type-identity.js";
import { OPENAPI_3_2_FACTS } from "./openapi-3-facts.js";

/** Keywords at the start of a pointer into a file that is a single schema. */
const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([...OPENAPI_3_2_FACTS.subschemas, "schema"]);

/** What the names of types in a section of `components` end with. */
const SECTION_WORDS: Readonly<Record<string, string>> = {
  responses: "Response",
  requestBodies: "Body",
  parameters: "Parameter",
  headers: "Header",
  mediaTypes: "Content",
};

const word = (mediaType: string): string => mediaType.split(";", 1)[0]?.split("/").at(-1) ?? mediaType;

/**
 * Where a schema in `content` starts. The preferred media type does without a name; each other one adds its own. The order
 * in the document does not matter.
 */
function inContent(start: Omit<Start, "used">, content: Json | undefined, rest: readonly string[]): Start {
  const [keyword, mediaType = ""] = rest;
  if (keyword !== "content") return { ...start, used: 0 };
  const [preferred] = isObject(content) ? Object.keys(content).sort(compareMediaTypes) : [];
  if (mediaType === preferred) return { ...start, used: 2 };
  return {
    ...start,
    id: `${start.id}/${mediaType}`,
    hints: start.hints.map((hint) => [...hint, word(mediaType)]),
    used: 2,
  };
}

/** The start in a file that is no document but a response or a request body, or a map of them. */
function contentStart(
  node: DocumentNode,
  documents: DocumentSet,
  file: string,
  path: readonly string[],
): Start | undefined {
  const at = path[0] === "content" ? 0 : 1;
  const [name = ""] = path;
  const isContent = path[at] === "content" && path[at + 1]?.includes("/") === true;
  if (!isContent || (at === 1 && SCHEMA_KEYWORDS.has(name))) return undefined;
  const own = at === 0 ? fileName(file) : name;
  const hints = [[own], [own, "Content"], at === 0 ? [file] : [file, name]];
  const content = memberAt(documents.fileOf(node).value, path.slice(0, at + 1));
  const found = inContent({ id: at === 0 ? file : inFile(file, name), hints }, content, path.slice(at));
  return { ...found, used: at + found.used };
}

/** The node at the end of a path, if there is one without references on the way. */
const descend = (documents: DocumentSet, from: DocumentNode, path: readonly string[]): DocumentNode | undefined =>
  path.reduce<DocumentNode | undefined>((node, key) => node && documents.child(node, key), from);

function operationStart(
  documents: DocumentSet,
  operation: NamingOperation,
  depth: number,
  rest: readonly string[],
): Start {
  const [part = "", key = "", below = "", name = ""] = rest;
  const start = (suffix: string, words: readonly string[]): Omit<Start, "used"> => ({
    id: `${operation.id}${suffix}`,
    hints: operation.hints.map((hint) => [hint, ...words]),
    owner: operation.id,
  });
  const content = (at: readonly string[], suffix: string, words: readonly string[]): Start => {
    const holder = descend(documents, operation.node, [...at, "content"]);
    const found = inContent(start(suffix, words), holder?.value, rest.slice(at.length));
    return { ...found, used: depth + at.length + found.used };
  };
  if (part === "requestBody") return content([part], "/body", ["Body"]);
  if (part === "responses" && below === "headers")
    return {
      ...start(`/responses/${key}/headers/${name}`, [...responseWords(operation.node, key), name]),
      used: depth + 4,
    };
  if (part === "responses") return content([part, key], `/responses/${key}`, responseWords(operation.node, key));
  if (part === "parameters") {
    const parameter = descend(documents, operation.node, [part, key])?.value;
    const place = isObject(parameter) ? textOf(parameter["in"]) : "";
    const words = isObject(parameter) ? textOf(parameter["name"]) : key;
    return { ...start(`/${place}/${words}`, [words]), used: depth + (below === "content" ? 4 : 2) };
  }
  return { ...start(`/${rest.slice(0, 2).join("/")}`, rest.slice(0, 2)), used: depth + 2 };
}

/** Where the path to a schema starts: a component, an operation, or another file. */
export const startOf: StartOf = (node, { documents, segments, file, operationAt }) => {
  // The innermost operation: a callback's operation is inside another one.
  for (let depth = segments.length; depth >= 0; depth--) {
    const operation = operationAt(`${node.file}#${pointerOf(segments.slice(0, depth))}`);
    if (operation !== undefined) return operationStart(documents, operation, depth, segments.slice(depth));
  }
  const [root = "", section = "", name = "", ...rest] = segments;
  if (root === "components" && section === "schemas" && name !== "") return definitionStart(file, name, 3);
  // A file of definitions, which documents of every dialect refer to.
  if ((root === "definitions" || root === "$defs") && section !== "") return definitionStart(file, section, 2);
  if (root === "components" && name !== "") {
    const ending = SECTION_WORDS[section] ?? section;
    const words = name.toLowerCase().endsWith(ending.toLowerCase()) ? [name] : [name, ending];
    const holder = memberAt(documents.fileOf(node).value, [root, section, name, "content"]);
    const start = { id: inFile(file, `${section}/${name}`), hints: [words] };
    const found = inContent(start, holder, rest);
    return { ...found, used: 3 + found.used };
  }
  return root === "paths" || root === "webhooks"
    ? pathStart(file, segments, SCHEMA_KEYWORDS)
    : (contentStart(node, documents, file, segments) ?? fileStart(file, segments, SCHEMA_KEYWORDS));
};
