import type { SchemaForms } from "./schema-forms.js";

/** Swagger 2.0. Whether null and values of enums are published is up to the profile. */
export const SWAGGER_2: SchemaForms = {
  dialect: "2.0",
  definitions: "#/definitions/",
  refSiblings: "profile",
  hasMeanings: false,
  scalar: (type, format) => ({ type, ...(format !== undefined && { format }) }),
  enumeration: ({ type, values }) => ({ type, enum: values }),
  nullable: (inner) =>
    inner.$ref === undefined ? { ...inner, "x-nullable": true } : { allOf: [inner], "x-nullable": true },
  nothing: () => ({ "x-nullable": true }),
  file: () => ({ type: "file" }),
  union: () => undefined,
  tuple: () => undefined,
  discriminator: (property) => property,
  keywords: (keywords) => ({ ...keywords }),
};
