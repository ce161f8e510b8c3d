import { clientOptions } from "../codegen/targets/client-options.js";
import type { Registry } from "../codegen/targets/registry.js";
import type { Target } from "../codegen/targets/target.js";

/**
 * Options of the configuration, declared once: types, checks, `config.schema.json` and the reference come from here.
 */
export type OptionSchema =
  | { readonly kind: "string"; readonly description: string; readonly of?: readonly string[] }
  | { readonly kind: "boolean"; readonly description: string }
  | { readonly kind: "strings"; readonly description: string }
  /** Any JSON object: passed into the document, or checked elsewhere. */
  | { readonly kind: "record"; readonly description: string }
  | { readonly kind: "records"; readonly description: string }
  | {
      readonly kind: "object";
      readonly description: string;
      readonly fields: Fields;
      readonly required?: readonly string[];
    }
  | {
      readonly kind: "objects";
      readonly description: string;
      readonly fields: Fields;
      readonly required?: readonly string[];
    }
  | {
      readonly kind: "stringOrObject";
      readonly description: string;
      readonly fields: Fields;
      readonly required?: readonly string[];
    };

export type Fields = Readonly<Record<string, OptionSchema>>;

type JsonObject = Readonly<Record<string, unknown>>;

type ValueOf<O extends OptionSchema> = O extends { readonly kind: "string"; readonly of: readonly (infer V)[] }
  ? V
  : O extends { readonly kind: "string" }
    ? string
    : O extends { readonly kind: "boolean" }
      ? boolean
      : O extends { readonly kind: "strings" }
        ? readonly string[]
        : O extends { readonly kind: "record" }
          ? JsonObject
          : O extends { readonly kind: "records" }
            ? readonly JsonObject[]
            : O extends { readonly kind: "object"; readonly fields: infer F extends Fields }
              ? ObjectOf<F>
              : O extends { readonly kind: "objects"; readonly fields: infer F extends Fields }
                ? readonly ObjectOf<F>[]
                : O extends { readonly kind: "stringOrObject"; readonly fields: infer F extends Fields }
                  ? string | ObjectOf<F>
                  : never;

/** The object that fields describe; every one may be left out here, what is required is checked when it is read. */
export type ObjectOf<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]> };

const tag = {
  name: { kind: "string", description: "Name of the tag." },
  description: { kind: "string", description: "What the tag's operations have in common." },
} as const satisfies Fields;

const documentFields = {
  title: { kind: "string", description: "Title of the API." },
  version: { kind: "string", description: "Version of the API as `info.version` says it." },
  description: { kind: "string", description: "What the API is for." },
  info: { kind: "record", description: "More of `info`: termsOfService, contact, license." },
  host: { kind: "string", description: "Host, and port where it is not the usual one." },
  basePath: { kind: "string", description: "Path that all paths are relative to." },
  schemes: { kind: "strings", description: "`https`, `http`, `wss`, `ws`." },
  consumes: { kind: "strings", description: "Media types of requests where an operation names none." },
  produces: { kind: "strings", description: "Media types of answers where an operation names none." },
  securityDefinitions: { kind: "record", description: "Security schemes by name, as in Swagger 2.0." },
  security: { kind: "records", description: "Security requirements of operations that name none." },
  tags: {
    kind: "objects",
    description: "Tags with descriptions, in the order in which they are shown.",
    fields: tag,
    required: ["name"],
  },
  externalDocs: { kind: "record", description: "Where more documentation is: url, description." },
} as const satisfies Fields;

const roleFields = {
  typeMeta: { kind: "string", description: "What makes an interface that extends it a kind." },
  listOptions: { kind: "string", description: "Query parameters of list and watch." },
  exportOptions: { kind: "string", description: "Query parameters of reading an object." },
  deleteOptions: { kind: "string", description: "Body and query parameters of deleting an object." },
  status: { kind: "string", description: "What deleting answers with." },
  patch: { kind: "string", description: "Body of a patch." },
  watchEvent: { kind: "string", description: "What a watch answers with." },
} as const satisfies Fields;

const profileFields = {
  extends: { kind: "string", description: "Name of the profile to start from." },
  nullable: {
    kind: "string",
    of: ["error", "x-nullable"],
    description: "Whether `T | null` is an error or is published with the x-nullable extension.",
  },
  enums: { kind: "boolean", description: "Whether enums are published, or only their JSON type." },
  definitionNames: {
    kind: "string",
    of: ["type", "short", "qualified"],
    description:
      "`type` is the name alone, `short` puts the version before it, `qualified` the reversed group and the version.",
  },
  coreGroup: { kind: "string", description: "Group that is published without a group name, below /api." },
  roles: {
    kind: "object",
    description: "Types that operations use without a resource mentioning them, as <package>.<Type>.",
    fields: roleFields,
  },
  machinery: { kind: "strings", description: "Modules that declare those types and the discovery operations." },
  commonResponses: { kind: "record", description: "Descriptions of answers that every operation has, by status." },
} as const satisfies Fields;

const profile = {
  kind: "stringOrObject",
  description:
    "Rule set: kubernetes (the default), kubernetes-1.5, kubernetes-1.5-extended, kubernetes-1.8 or rest; or one of them with changes.",
  fields: profileFields,
  required: ["extends"],
} as const;

const outputFields = {
  profile,
  out: { kind: "string", description: "Folder of the documents; `spec-output` unless given." },
  merged: { kind: "string", description: "File of the merged document in that folder; `swagger.json` unless given." },
} as const satisfies Fields;

const apiFields = {
  name: { kind: "string", description: "Name of the API in messages." },
  sources: {
    kind: "strings",
    description:
      "Glob patterns of the sources; one that starts with ! takes files away. `api-types/**/*.ts` unless given.",
  },
  sourceRoot: {
    kind: "string",
    description: "Folder that output paths mirror; the part of the first pattern before any wildcard unless given.",
  },
  tsconfig: {
    kind: "string",
    description:
      "tsconfig.json whose module resolution counts; the one beside the configuration, if there is one, unless given.",
  },
  document: { kind: "object", description: "What the documents say of the API as a whole.", fields: documentFields },
  outputs: {
    kind: "objects",
    description: "Several outputs of one API, under different profiles.",
    fields: outputFields,
  },
  ...outputFields,
} as const satisfies Fields;

/** Fields of a client, in one of the languages of a registry. */
const clientFields = <const T extends readonly Target[]>(targets: T) =>
  ({
    language: {
      kind: "string",
      of: targets.map(({ name }): T[number]["name"] => name),
      description: "Language of the client.",
    },
    spec: {
      kind: "string",
      description:
        "Swagger 2.0 document, a file or a URL; the merged document of the first output unless given, where there are sources.",
    },
    out: { kind: "string", description: "Folder of the package; `clients/<language>` unless given." },
    package: { kind: "string", description: "Name of the package; made from the document's title unless given." },
    templates: {
      kind: "string",
      description:
        "Folder with files to use in place of the generator's own templates, each at the path of the original.",
    },
    ...clientOptions(targets),
  }) as const;

const docsFields = {
  spec: {
    kind: "string",
    description:
      "Swagger 2.0 document, a file or a URL; the merged document of the first output unless given, where there are sources.",
  },
  out: { kind: "string", description: "Folder of the site; `docs-output` unless given." },
  format: {
    kind: "string",
    of: ["html", "markdown"],
    description: "`html` (the default) for a site, or `markdown`: pages that a generator of sites takes.",
  },
  url: {
    kind: "string",
    description: "Where the site will be, for its sitemap; where `groupversion serve` has it unless given.",
  },
  package: {
    kind: "string",
    description:
      "Name of the client whose calls are shown; that of a configured client of the same document, or one made from the document's title, unless given.",
  },
  templates: {
    kind: "string",
    description:
      "Folder with files to use in place of the generator's own templates, each at the path of the original.",
  },
} as const satisfies Fields;

/** The whole configuration: one API, or several under `apis`; and clients in the languages of a registry. */
export const configFields = <const T extends readonly Target[]>(targets: T) =>
  ({
    $schema: { kind: "string", description: "Where the schema of this file is, for editors." },
    apis: { kind: "objects", description: "Several APIs, each with its own merged document.", fields: apiFields },
    clients: {
      kind: "objects",
      description: "Clients that `groupversion build` generates, from the spec or from any other Swagger 2.0 document.",
      fields: clientFields(targets),
      required: ["language"],
    },
    docs: {
      kind: "objects",
      description: "Sites of reference documentation that `groupversion build` generates.",
      fields: docsFields,
    },
    ...apiFields,
  }) as const;

export type ApiConfig = ObjectOf<typeof apiFields>;
export type OutputConfig = ObjectOf<typeof outputFields>;
export type ClientConfig = ObjectOf<ReturnType<typeof clientFields<Registry>>>;
export type DocsConfig = ObjectOf<typeof docsFields>;
export type ProfileConfig = ObjectOf<typeof profileFields>;

/** What `groupversion.config.ts` exports and `groupversion.config.json` holds. */
export type Config = ObjectOf<ReturnType<typeof configFields<Registry>>>;

/** Gives editors the type of a configuration written in TypeScript. */
export const defineConfig = (config: Config): Config => config;

type JsonSchema = Readonly<Record<string, unknown>>;

function jsonSchemaOf(option: OptionSchema): JsonSchema {
  const { description } = option;
  switch (option.kind) {
    case "string":
      return { description, type: "string", ...(option.of !== undefined && { enum: option.of }) };
    case "boolean":
      return { description, type: "boolean" };
    case "strings":
      return { description, type: "array", items: { type: "string" } };
    case "record":
      return { description, type: "object" };
    case "records":
      return { description, type: "array", items: { type: "object" } };
    case "object":
      return { description, ...objectSchema(option.fields, option.required) };
    case "objects":
      return { description, type: "array", items: objectSchema(option.fields, option.required) };
    case "stringOrObject":
      return { description, anyOf: [{ type: "string" }, objectSchema(option.fields, option.required)] };
  }
}

const objectSchema = (fields: Fields, required: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(Object.entries(fields).map(([name, option]) => [name, jsonSchemaOf(option)])),
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});

/** The configuration's JSON Schema, as published in `config.schema.json`. */
export const configJsonSchema = (targets: readonly Target[]): JsonSchema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "groupversion configuration",
  ...objectSchema(configFields(targets)),
});
