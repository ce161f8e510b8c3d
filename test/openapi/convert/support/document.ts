import type { Document } from "../../../../generator/index.js";
import { toOpenApiV3 } from "../../../../openapi/convert/to-openapi-v3.js";
import type { OpenApiV3Document } from "../../../../openapi/types/openapi-3-0.js";

type Fields = Readonly<Record<string, unknown>>;

/** A Swagger 2.0 document with the given fields, valid or not. */
export const documentOf = (fields: Fields): Document =>
  ({ swagger: "2.0", info: { title: "T", version: "1" }, paths: {}, ...fields }) as unknown as Document;

/** A document with one operation, `POST /x`, and more fields for its path item. */
export const withOperation = (operation: Fields, item: Fields = {}, fields: Fields = {}): Document =>
  documentOf({
    paths: { "/x": { ...item, post: { responses: { 200: { description: "OK" } }, ...operation } } },
    ...fields,
  });

/** A converted document as plain JSON, without `undefined` and class instances. */
export const converted = (document: Document): OpenApiV3Document =>
  JSON.parse(JSON.stringify(toOpenApiV3(document))) as OpenApiV3Document;

/** The converted operation of {@link withOperation}. */
export function convertedOperation(...given: Parameters<typeof withOperation>): Fields {
  const operation = converted(withOperation(...given)).paths["/x"]?.post;
  if (operation === undefined) throw new Error("there is no operation any more");
  return operation;
}

/** A converted schema. */
export const convertedSchema = (schema: unknown, definitions: Fields = {}): unknown =>
  converted(documentOf({ definitions: { ...definitions, Given: schema } })).components?.schemas?.["Given"];

/** A deep-frozen copy: every change throws. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
