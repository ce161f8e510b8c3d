// Checks files of kops against the JSON Schema of its kinds: node examples/kops/check.mjs FILE…
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { LineCounter, parseAllDocuments } from "yaml";

const SCHEMA = path.join(import.meta.dirname, "..", "..", "spec-output", "kops", "schemas", "all.json");

const isDateTime = (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text));

const ajv = new Ajv({ allErrors: true, strictTypes: false, formats: { "date-time": isDateTime } });
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

/** Errors that only say that one of several schemas does not fit; others say why. */
const isConsequence = ({ keyword, params, schemaPath }) =>
  ["if", "anyOf", "not", "const"].includes(keyword) || params.type === "null" || schemaPath.includes("/oneOf/");

/** What an error of Ajv says, with the field that it is about. */
function textOf({ instancePath, keyword, params, message }) {
  const place = instancePath || "the document";
  if (keyword === "additionalProperties") return `${instancePath}/${params.additionalProperty} is not known`;
  if (keyword === "enum")
    return `${place} must be ${params.allowedValues.filter((value) => value !== null).join(" or ")}`;
  if (keyword === "type") return `${place} must be of type ${[params.type].flat()[0]}`;
  return keyword === "oneOf" ? `${place} has fields that exclude each other, or none of them` : `${place} ${message}`;
}

/** The mistakes of one document, each in a line. */
function mistakesIn(value) {
  if (validate(value)) return [];
  const causes = validate.errors.filter((error) => !isConsequence(error));
  if (causes.length > 0) return [...new Set(causes.map(textOf))];
  // The deepest place of a rule about several values, such as an even number of members.
  const [{ instancePath }] = validate.errors;
  return [`${instancePath} is not what its description says`];
}

let mistakes = 0;
let documents = 0;
for (const file of process.argv.slice(2)) {
  const lineCounter = new LineCounter();
  for (const document of parseAllDocuments(readFileSync(file, "utf8"), { lineCounter })) {
    if (document.contents === null) continue;
    documents += 1;
    const { line } = lineCounter.linePos(document.contents.range[0]);
    const value = document.toJS();
    const name = `${value?.kind ?? "object"} ${value?.metadata?.name ?? "without a name"}`;
    const found = document.errors.length > 0 ? document.errors.map(({ message }) => message) : mistakesIn(value);
    for (const text of found) console.log(`${file}:${line}: ${name}: ${text}`);
    mistakes += found.length;
  }
}
console.log(`${documents} documents, ${mistakes} mistakes`);
process.exitCode = mistakes === 0 ? 0 : 1;
