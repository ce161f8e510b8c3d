import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Response } from "../client-model.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { childOf, entriesOf, resolve } from "../read-context.js";
import { readFacets } from "../schemas/read-facets.js";
import { readPlainType } from "./read-parameter.js";
import { readType } from "../schemas/read-schema.js";
import type { SchemaScope } from "../schemas/schema-scope.js";

type Status = Response["status"];

/** The status of a key; ranges such as `4XX` are beyond Swagger 2.0 and stand for their first, or for what is not named. */
function statusOf(key: string): { readonly status: Status; readonly isRange: boolean } | undefined {
  if (key === "default") return { status: "default", isRange: false };
  if (/^[1-5]\d\d$/.test(key)) return { status: Number(key), isRange: false };
  if (/^[1-5]xx$/i.test(key)) return { status: key.startsWith("2") ? 200 : "default", isRange: true };
  return undefined;
}

/** Answers that have no content, whatever the document says. */
const isEmpty = (status: Status): boolean => status === 204 || status === 205 || status === 304;

function readResponse(scope: SchemaScope, node: DocumentNode, status: Status, isHead: boolean): Response {
  const { context } = scope;
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const schema = isHead || isEmpty(status) ? undefined : context.documents.child(node, "schema");
  const headers = entriesOf(context, childOf(context, node, "headers")).map(([name, header]) => {
    const facts: JsonObject = isObject(header.value) ? header.value : {};
    return {
      name,
      description: textOf(facts["description"]),
      type: readPlainType(scope, header, facts),
      ...readFacets(facts),
    };
  });
  return {
    status,
    description: textOf(value["description"]),
    ...(schema === undefined ? {} : { type: readType(scope, schema) }),
    headers,
  };
}

/** The answers of an operation, by status. */
export function readResponses(scope: SchemaScope, operation: DocumentNode, isHead: boolean): readonly Response[] {
  const { context } = scope;
  const list = childOf(context, operation, "responses");
  if (list === undefined || !isObject(list.value)) {
    context.report("GV6070", operation);
    return [];
  }
  const responses = new Map<Status, Response>();
  const ranges: (readonly [Status, DocumentNode])[] = [];
  for (const [key, entry] of entriesOf(context, list)) {
    if (key.startsWith("x-")) continue;
    const found = statusOf(key);
    if (found === undefined || found.isRange) context.report("GV6071", entry, { key });
    const node = resolve(context, entry);
    if (found === undefined || node === undefined) continue;
    if (found.isRange) ranges.push([found.status, node]);
    else responses.set(found.status, readResponse(scope, node, found.status, isHead));
  }
  for (const [status, node] of ranges)
    if (!responses.has(status)) responses.set(status, readResponse(scope, node, status, isHead));
  const order = ({ status }: Response): number => (status === "default" ? 1000 : status);
  return [...responses.values()].sort((a, b) => order(a) - order(b));
}
