import type { DocumentSet } from "../../../../openapi/read/document-set.js";
import { isObject, textOf } from "../json.js";
import { responseWords } from "../types/response-words.js";
import { definitionStart, fileStart, inFile } from "../types/start-of-file.js";
import type { NamingOperation, Start, StartOf } from "../types/type-identity.js";
import { SWAGGER2_FACTS } from "./swagger-2-facts.js";

/** Keywords at the start of a pointer into a file that is a single schema. */
const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([...SWAGGER2_FACTS.subschemas, "schema"]);

/** Where the path to a schema starts: a definition, a shared response or parameter, an operation, or another file. */
export const startOf: StartOf = (node, { documents, segments, file, operationAt }) => {
  const [section = "", name = "", method = "", part = "", key = ""] = segments;
  if (section === "definitions" && name !== "") return definitionStart(file, name, 2);
  if (section === "responses" && name !== "") {
    const words = /response$/i.test(name) ? [name] : [name, "Response"];
    return { id: inFile(file, `responses/${name}`), hints: [words], used: 2 };
  }
  if (section === "parameters" && name !== "")
    return {
      id: inFile(file, `parameters/${name}`),
      hints: [[name, method === "schema" ? "Body" : "Parameter"]],
      used: 2,
    };
  if ((section === "paths" || section === "x-ms-paths") && method !== "") {
    const operation = operationAt(`${node.file}#${node.pointer.split("/", 4).join("/")}`);
    if (operation !== undefined) return operationStart(documents, operation, part, key);
    const item = `${file}${name}`;
    return { id: `${item}/${method}/${part}`, hints: [[name, method === "parameters" ? "Body" : method]], used: 4 };
  }
  return fileStart(file, segments, SCHEMA_KEYWORDS);
};

function operationStart(documents: DocumentSet, operation: NamingOperation, part: string, key: string): Start {
  const start = (suffix: string, words: readonly string[], used: number): Start => ({
    id: `${operation.id}${suffix}`,
    hints: operation.hints.map((hint) => [hint, ...words]),
    owner: operation.id,
    used,
  });
  if (part === "responses") return start(`/responses/${key}`, responseWords(operation.node, key), 5);
  const list = documents.child(operation.node, "parameters");
  const parameter = list === undefined ? undefined : documents.child(list, Number(key))?.value;
  const place = isObject(parameter) ? textOf(parameter["in"]) : "";
  if (place === "body") return start("/body", ["Body"], 5);
  const name = isObject(parameter) ? textOf(parameter["name"]) : key;
  return start(`/${place}/${name}`, [name], 5);
}
