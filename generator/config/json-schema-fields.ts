import type { Fields } from "./option-schema.js";

/** Options of JSON Schemas. */
export const jsonSchemaFields = {
  out: { kind: "string", description: "Folder of the schemas; default `schemas`." },
  unknownFields: {
    kind: "string",
    of: ["refused", "allowed"],
    description:
      "Whether a schema refuses fields that a type does not declare (`refused`, the default) or allows them (`allowed`).",
  },
  nulls: {
    kind: "string",
    of: ["refused", "allowed"],
    description:
      "Whether optional fields may be null, which Kubernetes reads as absent (`allowed`), or not (`refused`, the default).",
  },
} as const satisfies Fields;
