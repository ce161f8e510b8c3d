import type { Fields, OptionSchema } from "./option-schema.js";
import { profileFields } from "./profile-schema.js";
import { crdFields } from "./crd-fields.js";
import { jsonSchemaFields } from "./json-schema-fields.js";
import { clientOptions } from "../codegen/targets/client-options.js";
import type { Registry } from "../codegen/targets/registry.js";
import type { Target } from "../codegen/targets/target.js";
import { DIALECTS } from "../publish/documents/dialects/output-dialect.js";

export type { Fields, OptionSchema } from "./option-schema.js";

type JsonObject = Readonly<Record<string, unknown>>;

type ValueOf<O extends OptionSchema> = O extends { readonly kind: "string"; readonly of: readonly (infer V)[] }
  ? V
  : O extends { readonly kind: "string" }
    ? string
    : O extends { readonly kind: "count" }
      ? number
      : O extends { readonly kind: "boolean" }
        ? boolean
        : O extends { readonly kind: "strings" }
          ? readonly (O extends { readonly of: readonly (infer V)[] } ? V : string)[]
          : O extends { readonly kind: "stringOrStrings" }
            ? string | readonly string[]
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

/** The object that fields describe. All are optional here; required ones are checked when the configuration is read. */
export type ObjectOf<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]> };

const tag = {
  name: { kind: "string", description: "Name of the tag." },
  description: { kind: "string", description: "What the tag's operations have in common." },
} as const satisfies Fields;

const documentFields = {
  title: { kind: "string", description: "Title of the API." },
  version: { kind: "string", description: "Version of the API, for `info.version`." },
  description: { kind: "string", description: "What the API is for." },
  info: { kind: "record", description: "Other fields of `info`: termsOfService, contact, license." },
  host: { kind: "string", description: "Host, with the port if it is not the default one." },
  basePath: { kind: "string", description: "Path that all paths are relative to." },
  schemes: { kind: "strings", description: "Transfer protocols: `https`, `http`, `wss`, `ws`." },
  consumes: { kind: "strings", description: "Default media types of requests." },
  produces: { kind: "strings", description: "Default media types of responses." },
  servers: {
    kind: "records",
    description:
      "Servers of outputs in OpenAPI 3: url, description, variables; default: those of `host`, `basePath` and `schemes`.",
  },
  securityDefinitions: { kind: "record", description: "Security schemes by name, as in Swagger 2.0." },
  securitySchemes: {
    kind: "record",
    description: "Security schemes of outputs in OpenAPI 3, by name; default: those of `securityDefinitions`.",
  },
  security: { kind: "records", description: "Default security requirements of operations." },
  tags: {
    kind: "objects",
    description: "Tags with descriptions, in display order.",
    fields: tag,
    required: ["name"],
  },
  externalDocs: { kind: "record", description: "Link to more documentation: url, description." },
} as const satisfies Fields;

const profile = {
  kind: "stringOrObject",
  description:
    "Rule set: kubernetes (the default), kubernetes-1.5, kubernetes-1.5-extended, kubernetes-1.8, configuration or rest; or one of them with changes.",
  fields: profileFields,
  required: ["extends"],
} as const;

const outputFields = {
  profile,
  dialect: {
    kind: "string",
    of: DIALECTS,
    description: "Dialect of the documents: 2.0 (Swagger, the default), 3.0 or 3.1 (OpenAPI).",
  },
  out: { kind: "string", description: "Folder of the documents; default `spec-output`." },
  merged: {
    kind: "string",
    isFileName: true,
    description:
      "File of the merged document in that folder; default `swagger.json`, or `openapi.json` for the dialects of OpenAPI 3.",
  },
} as const satisfies Fields;

const apiFields = {
  name: { kind: "string", description: "Name of the API in messages." },
  sources: {
    kind: "strings",
    description:
      "Glob patterns of the sources. A pattern that starts with ! excludes files. Default `api-types/**/*.ts`.",
  },
  sourceRoot: {
    kind: "string",
    description:
      "Output paths are relative to this folder; default: the part of the first pattern before any wildcard.",
  },
  tsconfig: {
    kind: "string",
    description: "tsconfig.json for module resolution; default: the one beside the configuration, if there is one.",
  },
  document: { kind: "object", description: "Metadata of the API in the documents.", fields: documentFields },
  crd: {
    kind: "object",
    description: "CustomResourceDefinitions of the API's kinds, among the outputs of `build`.",
    fields: crdFields,
  },
  jsonSchema: {
    kind: "object",
    description: "JSON Schemas of the API's kinds, for editors and checks of files, beside the documents.",
    fields: jsonSchemaFields,
  },
  outputs: {
    kind: "objects",
    description: "Several outputs of one API, under different profiles or in different dialects.",
    fields: outputFields,
  },
  ...outputFields,
} as const satisfies Fields;

const selectionFields = {
  include: {
    kind: "strings",
    description:
      "Patterns of the operations to keep, with the types that they need; default: all. `tag:pets`, `path:/pets/**`, `path:GET /pets`, `operation:list*`.",
  },
  exclude: {
    kind: "strings",
    description: "Patterns of operations to leave out, even if `include` has them.",
  },
  overlays: {
    kind: "strings",
    description:
      "Overlays (OpenAPI Overlay 1.0), files or URLs, that correct the document as it is read, in this order.",
  },
} as const satisfies Fields;

const paginationFields = {
  operations: { kind: "strings", description: "Patterns of the operations, as in `include`." },
  style: {
    kind: "string",
    of: ["cursor", "offset", "page", "link"],
    description:
      "`cursor`: the answer has the position of the next page. `offset`: the position counts items. `page`: it counts pages. `link`: the answer has the URL of the next page, in the header `Link` or at `next`.",
  },
  parameter: { kind: "string", description: "Query parameter with the position; for all styles but `link`." },
  size: { kind: "string", description: "Query parameter with the number of items of a page." },
  items: {
    kind: "string",
    description: "Where the answer has the list: `data.items`, or a JSON pointer. Default: the answer is the list.",
  },
  next: {
    kind: "string",
    description:
      "Where the answer has the next position or URL: `meta.next`, or `data.-1.id` for the id of the last item.",
  },
  more: { kind: "string", description: "Where the answer has a boolean that is false in the last page." },
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
      description: "OpenAPI document, 2.0 to 3.2, a file or a URL; default: the merged document of the first output.",
    },
    out: { kind: "string", description: "Folder of the package; default `clients/<language>`." },
    package: { kind: "string", description: "Name of the package; default: made from the document's title." },
    version: {
      kind: "string",
      description: "Version of the package; default: the document's, if it is one, or 0.1.0.",
    },
    templates: {
      kind: "string",
      description: "Folder with files that replace the generator's templates, each at the path of the original.",
    },
    ...selectionFields,
    pagination: {
      kind: "objects",
      description: "How lists are divided into pages. Each gets a function that returns the items of all pages.",
      fields: paginationFields,
      required: ["operations", "style"],
    },
    ...clientOptions(targets),
  }) as const;

const docsFields = {
  spec: {
    kind: "string",
    description: "OpenAPI document, 2.0 to 3.2, a file or a URL; default: the merged document of the first output.",
  },
  out: { kind: "string", description: "Folder of the site; default `docs-output`." },
  format: {
    kind: "string",
    of: ["html", "markdown"],
    description: "`html` (the default) for a complete site; `markdown` for pages to put into a site generator.",
  },
  url: {
    kind: "string",
    description: "URL of the published site, for its sitemap and canonical links; without it there are none.",
  },
  package: {
    kind: "string",
    description:
      "Package name of the client in code examples; default: that of a configured client of the same document, else made from the document's title.",
  },
  templates: {
    kind: "string",
    description: "Folder with files that replace the generator's templates, each at the path of the original.",
  },
  ...selectionFields,
  title: { kind: "string", description: "Name of the site; default: the title of the API." },
  logo: { kind: "string", description: "Picture beside the name, an SVG or PNG file." },
  colors: {
    kind: "object",
    description: "Colours as `#rrggbb`; two, separated by a space, are for light and dark pages.",
    fields: {
      accent: { kind: "string", description: "Links and buttons." },
      text: { kind: "string", description: "Text." },
      background: { kind: "string", description: "Background of pages." },
      raised: { kind: "string", description: "Background of boxes." },
      line: { kind: "string", description: "Lines between parts." },
    },
  },
  links: {
    kind: "objects",
    description: "Links in the bar at the top.",
    fields: {
      text: { kind: "string", description: "What the link says." },
      href: { kind: "string", description: "Web address, mail address (`mailto:`), or path of the site." },
    },
    required: ["text", "href"],
  },
  pages: {
    kind: "objects",
    description: "Pages of yours, first in the menu.",
    fields: {
      file: { kind: "string", description: "Markdown file; its name is that of the page." },
      title: { kind: "string", description: "Title; default: the first heading of the file." },
    },
    required: ["file"],
  },
  markdown: {
    kind: "boolean",
    description: "Whether each page of a site is also written as Markdown, beside it; default: true.",
  },
  tryIt: {
    kind: "stringOrStrings",
    description:
      "Which servers readers can call from the pages: `off`, `servers` (those of the document), URLs of further ones, or `any`; default: only that of `groupversion serve`, once it serves the site.",
  },
} as const satisfies Fields;

/** The whole configuration: one API, or several under `apis`, and clients in the languages of a registry. */
export const configFields = <const T extends readonly Target[]>(targets: T) =>
  ({
    $schema: { kind: "string", description: "URL of the JSON Schema of this file, for editors." },
    apis: { kind: "objects", description: "Several APIs, each with its own merged document.", fields: apiFields },
    clients: {
      kind: "objects",
      description: "Clients that `groupversion build` generates, from the spec or from any other OpenAPI document.",
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
export type CrdConfig = ObjectOf<typeof crdFields>;
export type JsonSchemaConfig = ObjectOf<typeof jsonSchemaFields>;
export type ClientConfig = ObjectOf<ReturnType<typeof clientFields<Registry>>>;
export type DocsConfig = ObjectOf<typeof docsFields>;
export type ProfileConfig = ObjectOf<typeof profileFields>;

/** The default export of `groupversion.config.ts`, or the content of `groupversion.config.json`. */
export type Config = ObjectOf<ReturnType<typeof configFields<Registry>>>;

/** Types a configuration written in TypeScript, so that editors check and complete it. */
export const defineConfig = (config: Config): Config => config;
