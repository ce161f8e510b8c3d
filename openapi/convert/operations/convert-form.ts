import type { Conversion } from "../conversion.js";
import { convertSimpleSchema } from "../schemas/convert-simple-schema.js";
import type { CollectionStyle } from "../schemas/collection-style.js";
import type { MediaTypeV3, RequestBodyV3, SchemaV3 } from "../../types/openapi-3-0.js";
import { isObject, type UnknownObject } from "../../types/objects.js";

const URL_ENCODED = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

const withoutParameters = (type: string): string => (type.split(";", 1)[0] ?? "").trim().toLowerCase();

export const isFormType = (type: string): boolean => [URL_ENCODED, MULTIPART].includes(withoutParameters(type));

/** The media types of an operation that can carry a form. Files need a multipart one. */
function formTypes(consumes: readonly string[], hasFiles: boolean): readonly string[] {
  const fitting = hasFiles ? [MULTIPART] : [URL_ENCODED, MULTIPART];
  const named = consumes.filter((type) => fitting.includes(withoutParameters(type)));
  return named.length > 0 ? named : [hasFiles ? MULTIPART : URL_ENCODED];
}

/** Keywords of form fields that a property's schema cannot hold. */
const NOT_OF_SCHEMA = new Set(["name", "in", "required", "allowEmptyValue"]);

interface Field {
  readonly name: string;
  readonly schema: SchemaV3;
  readonly style: CollectionStyle;
  readonly required: boolean;
}

function convertField(conversion: Conversion, parameter: UnknownObject): Field {
  const keywords = Object.fromEntries(Object.entries(parameter).filter(([key]) => !NOT_OF_SCHEMA.has(key)));
  return {
    name: String(parameter["name"]),
    ...convertSimpleSchema(conversion, keywords, "formData"),
    required: parameter["required"] === true,
  };
}

/** Converts form parameters to a request body. */
export function convertForm(
  conversion: Conversion,
  parameters: readonly UnknownObject[],
  consumes: readonly string[],
): RequestBodyV3 {
  const fields = parameters.map((parameter) => convertField(conversion, parameter));
  const required = [...new Set(fields.filter((field) => field.required).map(({ name }) => name))];
  const schema: SchemaV3 = {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [field.name, field.schema])),
  };
  const styled = fields.filter(({ style }) => style.style !== undefined);
  const hasFiles = parameters.some((parameter) => parameter["type"] === "file");
  const types = formTypes(consumes, hasFiles);
  conversion.growth.add(types.length - 1, schema);
  const contentOf = (type: string): MediaTypeV3 => ({
    schema,
    // A multipart form sends each item of a list as a part of its own, whatever its style.
    ...(styled.length > 0 &&
      withoutParameters(type) === URL_ENCODED && {
        encoding: Object.fromEntries(styled.map(({ name, style }) => [name, { ...style }])),
      }),
  });
  return {
    content: Object.fromEntries(types.map((type) => [type, contentOf(type)])),
    ...(required.length > 0 && { required: true }),
  };
}

export const isForm = (parameter: unknown): boolean => isObject(parameter) && parameter["in"] === "formData";
