import type { Document } from "../../../../generator/index.js";
import { toOpenApiV3 } from "../../../../openapi/convert/to-openapi-v3.js";
import type { OpenApiV3Document } from "../../../../openapi/types/openapi-v3-document.js";

type Fields = Readonly<Record<string, unknown>>;

/** A document of Swagger 2.0 with the fields given, which need not be what the standard allows. */
export const documentOf = (fields: Fields): Document =>
  ({ swagger: "2.0", info: { title: "T", version: "1" }, paths: {}, ...fields }) as unknown as Document;

/** A document of one operation, `POST /x`, with what its path says besides. */
export const withOperation = (operation: Fields, item: Fields = {}, fields: Fields = {}): Document =>
  documentOf({
    paths: { "/x": { ...item, post: { responses: { 200: { description: "OK" } }, ...operation } } },
    ...fields,
  });

/** What becomes of a document, as JSON has it: nothing in there is `undefined`, or of a class. */
export const converted = (document: Document): OpenApiV3Document =>
  JSON.parse(JSON.stringify(toOpenApiV3(document))) as OpenApiV3Document;

/** What becomes of the operation of {@link withOperation}. */
export function convertedOperation(...given: Parameters<typeof withOperation>): Fields {
  const operation = converted(withOperation(...given)).paths["/x"]?.post;
  if (operation === undefined) throw new Error("there is no operation any more");
  return operation;
}

/** What becomes of a schema. */
export const convertedSchema = (schema: unknown, definitions: Fields = {}): unknown =>
  converted(documentOf({ definitions: { ...definitions, Given: schema } })).components?.schemas?.["Given"];

/** A copy in which whatever is changed fails. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
