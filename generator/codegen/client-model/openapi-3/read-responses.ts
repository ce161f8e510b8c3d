import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Link, Response, Status, StatusClass } from "../client-model.js";
import { canonical, isObject, textOf, type JsonObject } from "../json.js";
import { childOf, entriesOf, resolve } from "../read-context.js";
import type { SchemaScope } from "../schemas/schema-scope.js";
import { descriptionOf, readContents } from "./read-content.js";
import { readHeader } from "./read-parameter.js";
import { readServer } from "./read-servers.js";

const CLASSES: readonly StatusClass[] = ["1XX", "2XX", "3XX", "4XX", "5XX"];

function statusOf(key: string): Status | undefined {
  if (key === "default") return key;
  if (/^[1-5]\d\d$/.test(key)) return Number(key);
  return CLASSES.find((name) => name === key.toUpperCase());
}

/** Responses that never have content, whatever the document says. */
const isEmpty = (status: Status): boolean => status === 204 || status === 205 || status === 304;

/** Finds the id of the operation that a link means. */
export type FindOperation = (link: DocumentNode, value: JsonObject) => string | undefined;

function readLink(scope: SchemaScope, name: string, node: DocumentNode, findOperation: FindOperation): Link {
  const { context } = scope;
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const operation = findOperation(node, value);
  const server = context.documents.child(node, "server");
  const found = server && readServer(context, server);
  const body = value["requestBody"];
  return {
    name,
    description: textOf(value["description"]),
    ...(operation === undefined ? {} : { operation }),
    parameters: entriesOf(context, context.documents.child(node, "parameters")).map(([parameter, given]) => ({
      name: parameter,
      value: canonical(given.value),
    })),
    ...(body === undefined ? {} : { body: canonical(body) }),
    ...(found === undefined ? {} : { server: found }),
  };
}

export interface ResponseOptions {
  readonly isHead: boolean;
  readonly findOperation: FindOperation;
}

function readResponse(scope: SchemaScope, node: DocumentNode, status: Status, options: ResponseOptions): Response {
  const { context } = scope;
  return {
    status,
    description: descriptionOf(node),
    contents: options.isHead || isEmpty(status) ? [] : readContents(scope, node),
    headers: entriesOf(context, childOf(context, node, "headers")).flatMap(([name, entry]) => {
      const header = resolve(context, entry);
      return header === undefined || name.toLowerCase() === "content-type" ? [] : [readHeader(scope, name, header)];
    }),
    links: entriesOf(context, childOf(context, node, "links")).flatMap(([name, entry]) => {
      const link = resolve(context, entry);
      return link === undefined ? [] : [readLink(scope, name, link, options.findOperation)];
    }),
  };
}

/** Codes, then classes, then `default`. */
const order = (status: Status): number =>
  typeof status === "number" ? status : status === "default" ? 2000 : 1000 + CLASSES.indexOf(status);

/** The responses of an operation, by status. */
export function readResponses(
  scope: SchemaScope,
  operation: DocumentNode,
  options: ResponseOptions & { readonly isRequired: boolean },
): readonly Response[] {
  const { context } = scope;
  const list = childOf(context, operation, "responses");
  if (list === undefined || !isObject(list.value)) {
    if (options.isRequired || list !== undefined) context.report("GV6070", operation);
    return [];
  }
  const responses = new Map<Status, Response>();
  for (const [key, entry] of entriesOf(context, list)) {
    if (key.startsWith("x-")) continue;
    const status = statusOf(key);
    if (status === undefined) {
      context.report("GV6071", entry, { key });
      continue;
    }
    const node = resolve(context, entry);
    if (node !== undefined) responses.set(status, readResponse(scope, node, status, options));
  }
  return [...responses.values()].sort((a, b) => order(a.status) - order(b.status));
}
