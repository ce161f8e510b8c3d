import type { Aggregator } from "../../../../server/aggregate/aggregator.js";
import type { Document } from "../../../../generator/index.js";

/** An operation that answers with a definition. */
export const operation = (id: string, definition = "Thing"): object => ({
  operationId: id,
  responses: { "200": { description: "OK", schema: { $ref: `#/definitions/${definition}` } } },
});

/** A document with paths, and definitions that say so much. */
export const swagger = (
  paths: Readonly<Record<string, object>>,
  definitions: Readonly<Record<string, object>> = { Thing: { type: "object" } },
): Document => ({ swagger: "2.0", info: { title: "T", version: "1" }, paths, definitions }) as unknown as Document;

/** A document of OpenAPI 3.0 with one path. */
export const openapi = (path: string, title = "T"): object => ({
  openapi: "3.0.0",
  info: { title, version: "1" },
  paths: { [path]: { get: { responses: { "200": { description: "OK" } } } } },
});

/** The merged document that is served. */
export const served = (aggregator: Aggregator): Document => {
  const documents = aggregator.current();
  if (documents === undefined) throw new Error("nothing is served");
  return documents.v2.document();
};

/** `GET /apis` of every operation that is served. */
export const operations = (document: Document): string[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
