import type { Fields } from "./option-schema.js";

const roleFields = {
  typeMeta: { kind: "string", description: "Interfaces that extend it are kinds." },
  commonOptions: { kind: "string", description: "Query parameters of every request except connections." },
  listOptions: { kind: "string", description: "Query parameters of list and watch requests." },
  exportOptions: { kind: "string", description: "Query parameters of get requests." },
  deleteOptions: { kind: "string", description: "Body and query parameters of delete requests." },
  status: { kind: "string", description: "Response of delete requests." },
  patch: { kind: "string", description: "Body of patch requests." },
  watchEvent: { kind: "string", description: "Response of watch requests." },
} as const satisfies Fields;

const actionFields = {
  description: {
    kind: "string",
    description: "Text of the operation. `{kind}`, `{subresource}` and `{method}` are filled in.",
  },
  consumes: { kind: "strings", description: "Media types of the request." },
  produces: { kind: "strings", description: "Media types of the responses." },
  query: {
    kind: "strings",
    description: "Interfaces whose fields are the query parameters, as <package>.<Type>.",
  },
  responses: { kind: "record", description: "Descriptions of responses with the content of 200, by status." },
  methods: { kind: "strings", description: "HTTP methods in upper case, for proxy." },
  body: {
    kind: "string",
    of: ["required", "optional", "none"],
    description:
      "Whether requests need a body; for delete and deletecollection, whether they send the delete options in one, too.",
  },
} as const satisfies Fields;

const action = (description: string) => ({ kind: "object", description, fields: actionFields }) as const;

const actionsFields = {
  list: action("Lists of a namespace, and of all namespaces."),
  post: action("Creation."),
  deletecollection: action("Deletion of all objects of a list."),
  get: action("Reading one object."),
  put: action("Replacing an object."),
  patch: action("Patching an object."),
  delete: action("Deletion of one object."),
  watchlist: action("The deprecated paths that watch a list."),
  watch: action("The deprecated paths that watch one object."),
  proxy: action("The legacy proxy operations."),
  connect: action("Connections: exec, proxy and the like."),
} as const satisfies Fields;

const pathParameterFields = {
  namespace: { kind: "string", description: "Description of `namespace`." },
  name: { kind: "string", description: "Description of `name`. `{kind}` is filled in." },
  path: { kind: "string", description: "Description of `path`, the path below a proxied object." },
} as const satisfies Fields;

/** Changes to a built-in profile. */
export const profileFields = {
  extends: { kind: "string", description: "Name of the profile to start from." },
  nullable: {
    kind: "string",
    of: ["error", "x-nullable"],
    description: "Whether `T | null` is an error, or published with the extension x-nullable.",
  },
  enums: { kind: "boolean", description: "Whether to publish the values of enums, or only their JSON type." },
  defaults: { kind: "boolean", description: "Whether to publish defaults." },
  definitionNames: {
    kind: "string",
    of: ["type", "short", "qualified"],
    description:
      "Form of definition names. `type`: the type's name. `short`: version and name. `qualified`: reversed group, version and name.",
  },
  definitionPrefixes: {
    kind: "record",
    description:
      "What definition names begin with, by package. `*` stands for all other GroupVersions; `{group}` (up to its first dot) and `{version}` are filled in.",
  },
  objectType: { kind: "boolean", description: "Whether definitions of objects have `type: object`." },
  actions: {
    kind: "object",
    description: "What the operations of resources look like, by action.",
    fields: actionsFields,
  },
  pathParameters: {
    kind: "object",
    description: "Descriptions of the path parameters of resources.",
    fields: pathParameterFields,
  },
  sharedParameters: {
    kind: "object",
    description: "Publishes each parameter once, in the document's `parameters`, as Kubernetes does since 1.28.",
    fields: { except: { kind: "strings", description: "Names of parameters that stay at their operations." } },
  },
  allKinds: {
    kind: "boolean",
    description:
      "Whether documents in OpenAPI 3 list all kinds of a shared definition; by default, those of their own GroupVersion and of core v1.",
  },
  coreGroup: { kind: "string", description: "Group that is served below /api, without a group name." },
  roles: {
    kind: "object",
    description: "Types that operations use implicitly, as <package>.<Type>.",
    fields: roleFields,
  },
  machinery: {
    kind: "strings",
    description: "Modules that declare the types of `roles` and the discovery operations.",
  },
  commonResponses: { kind: "record", description: "Descriptions of responses that every operation has, by status." },
} as const satisfies Fields;
