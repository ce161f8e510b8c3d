import type { Fields } from "./option-schema.js";

const conversionFields = {
  service: { kind: "record", description: "The webhook's service: namespace, name, and perhaps path and port." },
  url: { kind: "string", description: "The webhook's https URL, instead of a service." },
  caBundle: { kind: "string", description: "CA certificates for the webhook, PEM in base64." },
  reviewVersions: {
    kind: "strings",
    description: "Versions of ConversionReview that the webhook reads; default `v1`.",
  },
} as const satisfies Fields;

const crdKindFields = {
  name: { kind: "string", description: "Name of the definition: `<plural>.<group>`." },
  labels: { kind: "record", description: "Labels of this definition." },
  annotations: { kind: "record", description: "Annotations of this definition." },
  conversion: {
    kind: "object",
    description: "The webhook that converts objects between versions; without it, only apiVersion is changed.",
    fields: conversionFields,
  },
  versions: { kind: "strings", description: "Order of the versions; default: by name." },
  omit: {
    kind: "strings",
    of: ["apiVersion", "kind", "metadata"],
    description: "Fields of the root that the schemas do not declare. Servers know them without that.",
  },
  patch: { kind: "record", description: "JSON merge patch for what no other option can say." },
} as const satisfies Fields;

/** Options of CustomResourceDefinitions. */
export const crdFields = {
  out: { kind: "string", description: "Folder of the manifests; default `crds`." },
  file: {
    kind: "string",
    isFileName: true,
    description: "File in that folder for all manifests; default: one file for each kind.",
  },
  descriptions: {
    kind: "string",
    of: ["whole", "own", "none"],
    description:
      "Whether to write all descriptions (`whole`, the default), only those of your own sources (`own`), without those of types from other packages, or none (`none`).",
  },
  maxDescription: {
    kind: "count",
    description:
      "Largest number of bytes of a description. Longer ones end at a sentence, or at a word and three dots, which do not count.",
  },
  descriptionDepth: {
    kind: "count",
    description:
      "How deep fields have descriptions: with 1 `spec` and its like, with 2 their fields, too. Default: at any depth.",
  },
  lines: {
    kind: "string",
    of: ["joined", "kept"],
    description:
      "Whether the lines of a comment are joined to paragraphs (`joined`, the default), or their line breaks are kept (`kept`).",
  },
  labels: { kind: "record", description: "Labels of all definitions." },
  annotations: { kind: "record", description: "Annotations of all definitions." },
  floats: {
    kind: "string",
    of: ["warn", "allow"],
    description: "Whether plain numbers, which become floating-point numbers, are warned of (the default) or allowed.",
  },
  embeddedMetadata: {
    kind: "boolean",
    description: "Whether metadata of objects within an object has its fields, or is any object (the default).",
  },
  kinds: {
    kind: "objects",
    description: "What differs for single kinds.",
    fields: crdKindFields,
    required: ["name"],
  },
} as const satisfies Fields;
