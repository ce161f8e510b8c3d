import type { Aggregator } from "../../../../server/aggregate/aggregator.js";
import type { Document } from "../../../../generator/index.js";

/** An operation that returns a definition. */
export const operation = (id: string, definition = "Thing"): object => ({
  operationId: id,
  responses: { "200": { description: "OK", schema: { $ref: `#/definitions/${definition}` } } },
});

/** A document with the given paths, and the given or one plain definition. */
export const swagger = (
  paths: Readonly<Record<string, object>>,
  definitions: Readonly<Record<string, object>> = { Thing: { type: "object" } },
): Document => ({ swagger: "2.0", info: { title: "T", version: "1" }, paths, definitions }) as unknown as Document;

/** An OpenAPI 3.0 document with one path. */
export const openapi = (path: string, title = "T"): object => ({
  openapi: "3.0.0",
  info: { title, version: "1" },
  paths: { [path]: { get: { responses: { "200": { description: "OK" } } } } },
});

/** The served merged document. */
export const served = (aggregator: Aggregator): Document => {
  const documents = aggregator.current();
  if (documents?.v2 === undefined) throw new Error("nothing is served");
  return documents.v2.document();
};

/** Every served operation, as `GET /apis`. */
export const operations = (document: Document): string[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
