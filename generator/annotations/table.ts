import { VERBS } from "../../openapi/kubernetes/verbs.js";

/**
 * Where an annotation is allowed. `operations` is an interface with `@operations`, `method` one of its methods, and
 * `index` an index signature (`[key: string]: T`).
 */
export type Place =
  "file" | "interface" | "alias" | "enum" | "enumMember" | "property" | "index" | "operations" | "method";

/** The grammar of an annotation's argument. */
export type Argument =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly optional?: boolean }
  /** One word that matches `pattern`; `called` names it in messages. */
  | { readonly kind: "word"; readonly called: string; readonly pattern: RegExp; readonly optional?: boolean }
  /** A first word, then prose. */
  | { readonly kind: "wordAndText"; readonly called: string; readonly pattern: RegExp }
  /** Words that all match `pattern`, at least `atLeast` of them. */
  | { readonly kind: "words"; readonly called: string; readonly pattern: RegExp; readonly atLeast: number }
  | { readonly kind: "choice"; readonly of: readonly string[]; readonly optional?: boolean }
  | { readonly kind: "number" }
  | { readonly kind: "count" }
  | { readonly kind: "json" }
  /** One or several JSON strings, which are joined. */
  | { readonly kind: "strings" }
  | { readonly kind: "regex" }
  /** A name with an `x-` prefix, then a JSON value. */
  | { readonly kind: "extension" }
  /** A column of `kubectl get`: see {@link parseColumn}. */
  | { readonly kind: "column" }
  /** A CEL rule, then `key=value` pairs: see {@link parseRule}. */
  | { readonly kind: "rule" }
  /** Positional words, then `key=value` pairs. */
  | {
      readonly kind: "pairs";
      /** `more`: how many words may follow the first, if there are no keys. */
      readonly first?: { readonly called: string; readonly pattern: RegExp; readonly more?: number };
      readonly keys: Readonly<Record<string, KeyGrammar>>;
    };

export interface KeyGrammar {
  /** `list` is comma-separated; `flag` takes no value. */
  readonly kind: "word" | "list" | "yesno" | "flag";
  readonly pattern?: RegExp;
  readonly of?: readonly string[];
  readonly meaning: string;
}

/** JSON types that a keyword can apply to. */
export type AppliesTo = "string" | "number" | "boolean" | "array" | "map" | "object" | "reference" | "any";

/**
 * Which outputs read an annotation, if not all do. `crd`: CustomResourceDefinitions alone. `kinds`: they, and the
 * definitions of kinds under profiles for people's own APIs. `values`: CustomResourceDefinitions and JSON Schemas.
 */
export type ReadBy = "crd" | "kinds" | "values";

/** How an annotation appears in a schema, a parameter or an operation. */
export interface Emission {
  readonly keyword: string;
  /** Profiles publish groups of keywords: the exact Kubernetes profiles leave out `defaults`, for example. */
  readonly group: "validation" | "defaults" | "information" | "merge" | "structural";
  /** Schemas that the keyword applies to; absent if the type does not matter. */
  readonly on?: readonly AppliesTo[];
  /** Whether repeated annotations (or several words) become one array. */
  readonly collect?: boolean;
  /** The first dialect that has the keyword; absent: all. */
  readonly since?: "3.0" | "3.1";
}

export interface AnnotationRow {
  readonly name: string;
  readonly places: readonly Place[];
  readonly argument: Argument;
  readonly repeatable?: boolean;
  readonly excludes?: readonly string[];
  readonly meaning: string;
  readonly example: string;
  readonly emits?: Emission;
  readonly readBy?: ReadBy;
}

const NAME = /^[A-Za-z_$][\w$]*$/;
const DEFINITION_NAME = /^[\w$][\w$.-]*$/;
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const TYPE_NAME = /^(?:[\w.-]+(?:\/[\w.-]+)?\.)?[A-Za-z_$][\w$]*$/;
const GROUP_VERSION = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?\/[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const PACKAGE = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(\/[a-z0-9]([-a-z0-9.]*[a-z0-9])?)*$/;
const MEDIA_TYPE = /^[\w.+*-]+\/[\w.+*-]+(;[\w.=+-]+)*$/;
const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"];
const FIELD_PATH = /^\.\S+$/;
const RELEASE = /^\d+(\.\d+)*$/;

const none: Argument = { kind: "none" };

/** Rules about how many of some fields are set. */
const ONE_OF = [
  { name: "exactlyOneOf", meaning: "Of these optional fields, exactly one must be set." },
  { name: "atMostOneOf", meaning: "Of these optional fields, no more than one may be set." },
  { name: "atLeastOneOf", meaning: "Of these optional fields, one or more must be set." },
] as const;

/** Junctions of value validations, for what no other annotation can say. */
const JUNCTIONS = [
  {
    name: "allOf",
    meaning: "Schemas that a value must match, all of them, as JSON. They only restrict what the type says.",
    example: '@allOf [{ "pattern": "^a" }, { "pattern": "z$" }]',
  },
  {
    name: "anyOf",
    meaning: "Schemas of which a value must match one or more, as JSON. They only restrict what the type says.",
    example: '@anyOf [{ "required": ["image"] }, { "required": ["snapshot"] }]',
  },
  {
    name: "oneOf",
    meaning: "Schemas of which a value must match exactly one, as JSON. They only restrict what the type says.",
    example: '@oneOf [{ "required": ["image"] }, { "required": ["snapshot"] }]',
  },
  {
    name: "not",
    meaning: "A schema that a value must not match, as JSON.",
    example: '@not { "enum": [""] }',
  },
] as const;
const validation = (keyword: string, ...on: AppliesTo[]): Emission => ({ keyword, group: "validation", on });
const VALUES: readonly Place[] = ["property", "index", "alias"];
const DESCRIBED: readonly Place[] = [
  "interface",
  "alias",
  "enum",
  "enumMember",
  "property",
  "index",
  "operations",
  "method",
];

/**
 * The complete table of annotations. Checks, the reference page, `groupversion explain` and `tsdoc.json` are made from
 * it. Each row also says which keyword it emits, so a new keyword takes one row and one test case.
 */
export const annotationTable: readonly AnnotationRow[] = [
  // Files
  {
    name: "packageDocumentation",
    places: ["file"],
    argument: none,
    meaning: "Makes the comment at the top of a file the comment of the file.",
    example: "@packageDocumentation",
  },
  {
    name: "groupVersion",
    places: ["file"],
    argument: { kind: "word", called: "<group>/<version>", pattern: GROUP_VERSION },
    excludes: ["modelPackage"],
    meaning: "The GroupVersion that the file's types belong to. Several files may share one.",
    example: "@groupVersion apps/v1beta1",
  },
  {
    name: "modelPackage",
    places: ["file"],
    argument: { kind: "word", called: "<name>", pattern: PACKAGE },
    meaning: "Makes the file a package of models for several GroupVersions. It cannot declare resources.",
    example: "@modelPackage machinery/unversioned",
  },

  // Kinds and resources
  {
    name: "resource",
    places: ["interface"],
    repeatable: true,
    argument: {
      kind: "pairs",
      first: { called: "<plural>", pattern: DNS_LABEL },
      keys: {
        kind: { kind: "word", pattern: NAME, meaning: "Kind; default: the interface's name." },
        singular: { kind: "word", pattern: DNS_LABEL, meaning: "Singular name; default: the kind in lower case." },
        shortNames: { kind: "list", pattern: DNS_LABEL, meaning: "Short names that kubectl accepts." },
        categories: {
          kind: "list",
          pattern: DNS_LABEL,
          meaning: "Categories that it belongs to, such as `all` for `kubectl get all`.",
        },
        scope: { kind: "word", of: ["Namespaced", "Cluster"], meaning: "Default: `Namespaced`." },
        verbs: {
          kind: "list",
          of: ["all", "none", ...VERBS, ...VERBS.map((verb) => `-${verb}`)],
          meaning: "Default: `all`. `all,-watch` means all except watch.",
        },
        list: {
          kind: "word",
          pattern: TYPE_NAME,
          meaning: "List type; default: `<Kind>List` of the same package.",
        },
        export: { kind: "yesno", meaning: "Whether GET accepts the export options; default: yes." },
        delete: {
          kind: "word",
          of: ["graceful", "immediate"],
          meaning: "Whether DELETE accepts delete options (`graceful`, the default) or not (`immediate`).",
        },
        deleted: {
          kind: "word",
          of: ["status", "object"],
          meaning: "What DELETE returns: a status (the default) or the deleted object.",
        },
        redirect: { kind: "flag", meaning: "Adds the legacy proxy operations." },
        crd: { kind: "yesno", meaning: "Whether `groupversion crd` writes this version of the kind; default: yes." },
      },
    },
    meaning: "Serves the interface as a resource, with the profile's operations for its verbs.",
    example: "@resource warehouses scope=Cluster shortNames=wh",
  },
  {
    name: "subresource",
    places: ["interface"],
    repeatable: true,
    argument: {
      kind: "pairs",
      first: { called: "<name>", pattern: DNS_LABEL },
      keys: {
        of: {
          kind: "word",
          pattern: DNS_LABEL,
          meaning: "Plural of the resource it belongs to, if the interface has several; default: all of them.",
        },
        verbs: {
          kind: "list",
          of: ["create", "get", "update", "patch", "delete"],
          meaning: "Default for status, and for scale with paths: `get,update,patch`. Others need verbs or methods.",
        },
        kind: {
          kind: "word",
          pattern: TYPE_NAME,
          meaning: "Type of the request and response body; default: the parent's, and Scale for scale with paths.",
        },
        options: {
          kind: "word",
          pattern: TYPE_NAME,
          meaning: "Interface whose fields become query parameters of GET or of the connect methods.",
        },
        methods: { kind: "list", of: METHODS, meaning: "HTTP methods that open a connection." },
        subpath: { kind: "flag", meaning: "Also serves the paths below it, at `{path}`." },
        produces: { kind: "list", pattern: MEDIA_TYPE, meaning: "Media types of GET in addition to the usual ones." },
        response: { kind: "word", of: ["text"], meaning: "GET returns plain text instead of the type." },
        spec: {
          kind: "word",
          pattern: FIELD_PATH,
          meaning: "For scale: the field with the desired number, such as `.spec.replicas`.",
        },
        status: {
          kind: "word",
          pattern: FIELD_PATH,
          meaning: "For scale: the field with the current number, such as `.status.replicas`.",
        },
        selector: {
          kind: "word",
          pattern: FIELD_PATH,
          meaning: "For scale: the field with a label selector as text, such as `.status.selector`.",
        },
      },
    },
    meaning: "A path below the object, such as status or scale.",
    example: "@subresource refund verbs=get,update,patch kind=payments/v1.Refund",
  },
  {
    name: "kind",
    places: ["interface", "alias"],
    repeatable: true,
    argument: {
      kind: "words",
      called: "<group>/<version>, * or none, and a kind",
      pattern: /^(\*|none|[a-z0-9]([-a-z0-9.]*[a-z0-9])?\/[a-z0-9]+|[A-Za-z]\w*)$/,
      atLeast: 1,
    },
    meaning:
      "GroupVersions that register the type as a kind: `*` for all, `none` for none. Without it, an interface that extends the profile's TypeMeta is a kind of its own GroupVersion.",
    example: "@kind core/v1",
  },

  // Types
  {
    name: "definition",
    places: ["interface", "alias"],
    argument: { kind: "word", called: "<Name>", pattern: DEFINITION_NAME, optional: true },
    meaning: "Publishes an alias as a definition, or an interface under another name.",
    example: "@definition Time",
  },
  {
    name: "inline",
    places: ["alias"],
    argument: none,
    excludes: ["definition", "published", "formerName", "schema"],
    meaning: "Writes an object type out wherever the alias is used, instead of publishing it as a definition.",
    example: "@inline",
  },
  {
    name: "published",
    places: ["interface", "alias"],
    argument: none,
    meaning: "Publishes the definition although no operation refers to it.",
    example: "@published",
  },
  {
    name: "formerName",
    places: ["interface", "alias"],
    repeatable: true,
    argument: { kind: "word", called: "<definition name>", pattern: DEFINITION_NAME },
    meaning: "Also publishes the definition under an earlier name, as a deprecated reference to it.",
    example: "@formerName io.example.shop.v1.Order",
  },
  {
    name: "schema",
    places: ["alias"],
    argument: {
      kind: "pairs",
      first: { called: "<type>", pattern: /^(string|integer|number|boolean|object|any|file)$/, more: 1 },
      keys: {},
    },
    meaning: "The JSON type of the alias, then its format if any. It replaces the TypeScript type.",
    example: "@schema integer int64",
  },
  {
    name: "fallback",
    places: ["property", "index", "alias"],
    argument: {
      kind: "pairs",
      first: { called: "<type>", pattern: /^(string|integer|number|boolean|object|array|any)$/, more: 1 },
      keys: {},
    },
    meaning:
      "The JSON type, then its format if any, that an output publishes if its dialect cannot express the type: a union in Swagger 2.0, or a tuple before OpenAPI 3.1.",
    example: "@fallback object",
  },
  {
    name: "parameterIn",
    places: ["alias"],
    argument: { kind: "choice", of: ["path", "query", "header", "cookie", "formData", "body"] },
    meaning: "Makes a generic alias declare where a parameter goes, as Path, Query and Body of groupversion/types do.",
    example: "@parameterIn query",
  },
  {
    name: "responseOf",
    places: ["interface"],
    argument: none,
    meaning:
      "Makes a generic interface declare the status, body and headers of a response, as Response of groupversion/types does.",
    example: "@responseOf",
  },
  {
    name: "discriminator",
    places: ["interface"],
    argument: { kind: "word", called: "<field>", pattern: /^\S+$/ },
    meaning:
      "The required string field that names the actual type of an object. Interfaces that extend this one are published as allOf.",
    example: "@discriminator petType",
  },
  {
    name: "since",
    places: ["property", "method"],
    argument: { kind: "word", called: "<release>", pattern: RELEASE },
    meaning:
      "Publishes it only under profiles of this release or later. Profiles without a release publish everything.",
    example: "@since 1.8",
  },
  {
    name: "internal",
    places: ["interface", "alias", "enumMember", "property", "index", "operations", "method"],
    argument: none,
    meaning: "Leaves it out of the spec: a declaration, a field, or one value of an enum.",
    example: "@internal",
  },

  // Validation
  {
    name: "format",
    places: VALUES,
    argument: { kind: "word", called: "<format>", pattern: /^[\w.-]+$/ },
    meaning: "Format of the value.",
    example: "@format ipv4",
    emits: validation("format", "string", "number"),
  },
  {
    name: "minimum",
    places: VALUES,
    argument: { kind: "number" },
    meaning: "Minimum value.",
    example: "@minimum 1",
    emits: validation("minimum", "number"),
  },
  {
    name: "maximum",
    places: VALUES,
    argument: { kind: "number" },
    meaning: "Maximum value.",
    example: "@maximum 65535",
    emits: validation("maximum", "number"),
  },
  {
    name: "exclusiveMinimum",
    places: VALUES,
    argument: none,
    meaning: "The value must be greater than the minimum.",
    example: "@exclusiveMinimum",
    emits: validation("exclusiveMinimum", "number"),
  },
  {
    name: "exclusiveMaximum",
    places: VALUES,
    argument: none,
    meaning: "The value must be less than the maximum.",
    example: "@exclusiveMaximum",
    emits: validation("exclusiveMaximum", "number"),
  },
  {
    name: "multipleOf",
    places: VALUES,
    argument: { kind: "number" },
    meaning: "The value must be a multiple of this number, which is greater than 0.",
    example: "@multipleOf 0.5",
    emits: validation("multipleOf", "number"),
  },
  {
    name: "minLength",
    places: VALUES,
    argument: { kind: "count" },
    meaning: "Minimum number of characters.",
    example: "@minLength 1",
    emits: validation("minLength", "string"),
  },
  {
    name: "maxLength",
    places: VALUES,
    argument: { kind: "count" },
    meaning: "Maximum number of characters.",
    example: "@maxLength 253",
    emits: validation("maxLength", "string"),
  },
  {
    name: "pattern",
    places: VALUES,
    argument: { kind: "regex" },
    meaning: "Regular expression that the text must match: ECMA-262 syntax, without slashes.",
    example: "@pattern ^[a-z]+$",
    emits: validation("pattern", "string"),
  },
  {
    name: "minItems",
    places: VALUES,
    argument: { kind: "count" },
    meaning: "Minimum number of items.",
    example: "@minItems 1",
    emits: validation("minItems", "array"),
  },
  {
    name: "maxItems",
    places: VALUES,
    argument: { kind: "count" },
    meaning: "Maximum number of items.",
    example: "@maxItems 10",
    emits: validation("maxItems", "array"),
  },
  {
    name: "uniqueItems",
    places: VALUES,
    argument: none,
    meaning: "No two items are equal.",
    example: "@uniqueItems",
    emits: validation("uniqueItems", "array"),
  },
  {
    name: "minProperties",
    places: ["property", "index", "alias", "interface"],
    argument: { kind: "count" },
    meaning: "Minimum number of entries.",
    example: "@minProperties 1",
    emits: validation("minProperties", "map", "object"),
  },
  {
    name: "maxProperties",
    places: ["property", "index", "alias", "interface"],
    argument: { kind: "count" },
    meaning: "Maximum number of entries.",
    example: "@maxProperties 16",
    emits: validation("maxProperties", "map", "object"),
  },
  {
    name: "readOnly",
    places: ["property"],
    argument: none,
    meaning: "Only the server sets it.",
    example: "@readOnly",
    emits: { keyword: "readOnly", group: "validation" },
  },
  {
    name: "writeOnly",
    places: ["property"],
    excludes: ["readOnly"],
    argument: none,
    meaning: "Only requests have it, such as a password. Outputs in OpenAPI 3 publish it.",
    example: "@writeOnly",
    emits: { keyword: "writeOnly", group: "validation", since: "3.0" },
  },
  {
    name: "default",
    places: [...VALUES, "enum"],
    argument: { kind: "json" },
    meaning: "Value that the server uses if the field is absent, as JSON.",
    example: '@default "Always"',
    emits: { keyword: "default", group: "defaults" },
  },
  {
    name: "collectionFormat",
    places: ["property", "alias"],
    argument: { kind: "choice", of: ["csv", "ssv", "tsv", "pipes", "multi"] },
    meaning: "How a parameter encodes an array. `multi` repeats the parameter; it is the default in queries and forms.",
    example: "@collectionFormat csv",
  },

  // Information
  {
    name: "title",
    places: ["interface", "alias", "enum", "property", "index"],
    argument: { kind: "text" },
    meaning: "A heading for documentation.",
    example: "@title Order number",
    emits: { keyword: "title", group: "information" },
  },
  {
    name: "example",
    places: ["property", "index", "alias", "interface", "enum"],
    argument: { kind: "json" },
    meaning: "An example value, as JSON.",
    example: '@example "web-0"',
    emits: { keyword: "example", group: "information" },
  },
  {
    name: "deprecated",
    places: DESCRIBED,
    argument: { kind: "text", optional: true },
    meaning:
      "Deprecated, and what to use instead. The text is added to the description; operations also get the keyword.",
    example: "@deprecated Use spec.replicas.",
  },
  {
    name: "remarks",
    places: ["file", ...DESCRIBED],
    argument: { kind: "text" },
    meaning: "Another paragraph of the description.",
    example: "@remarks Written by the scheduler.",
  },
  {
    name: "description",
    places: ["file", ...DESCRIBED],
    argument: { kind: "strings" },
    meaning:
      "A paragraph of the description to the letter, as JSON strings, which are joined. Nothing in it is markup.",
    example: '@description "Two  spaces,\\n" "and a line break."',
  },
  {
    name: "privateRemarks",
    places: ["file", ...DESCRIBED],
    argument: { kind: "text" },
    repeatable: true,
    meaning: "A note to the maintainers, left out of the spec.",
    example: "@privateRemarks Drop with v2.",
  },
  {
    name: "see",
    places: ["file", ...DESCRIBED],
    argument: { kind: "text" },
    repeatable: true,
    meaning: "A reference to something related. Added to the description as a paragraph that begins with `See:`.",
    example: "@see RFC 1123",
  },
  {
    name: "externalDocs",
    places: ["interface", "alias", "enum", "property", "index", "method"],
    argument: { kind: "wordAndText", called: "<URL>", pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i },
    meaning: "A page with more documentation: its URL, and a description.",
    example: "@externalDocs https://example.com/soil Kinds of soil",
    emits: { keyword: "externalDocs", group: "information" },
  },
  {
    name: "extension",
    places: ["interface", "alias", "enum", "property", "index", "operations", "method"],
    argument: { kind: "extension" },
    repeatable: true,
    meaning: "A vendor extension with a JSON value.",
    example: '@extension x-owner "team-a"',
  },

  // Merge semantics
  {
    name: "patchStrategy",
    places: ["property", "index"],
    argument: {
      kind: "words",
      called: "merge, retainKeys or replace",
      pattern: /^(merge|retainKeys|replace)$/,
      atLeast: 1,
    },
    meaning: "How a strategic merge patch treats the field.",
    example: "@patchStrategy merge retainKeys",
    emits: { keyword: "x-kubernetes-patch-strategy", group: "merge", on: ["array", "map", "reference", "object"] },
  },
  {
    name: "patchMergeKey",
    places: ["property", "index"],
    argument: { kind: "word", called: "<field>", pattern: /^\S+$/ },
    meaning: "Field that identifies an item in a strategic merge patch.",
    example: "@patchMergeKey name",
    emits: { keyword: "x-kubernetes-patch-merge-key", group: "merge", on: ["array"] },
  },
  {
    name: "listType",
    places: VALUES,
    argument: { kind: "choice", of: ["atomic", "set", "map"] },
    meaning: "Whether server-side apply replaces the list, treats it as a set, or merges items by key.",
    example: "@listType map",
    emits: { keyword: "x-kubernetes-list-type", group: "merge", on: ["array"] },
  },
  {
    name: "listMapKey",
    places: VALUES,
    argument: { kind: "word", called: "<field>", pattern: /^\S+$/ },
    repeatable: true,
    meaning: "Field that identifies an item of a map list; repeat it for a key of several fields.",
    example: "@listMapKey containerPort",
    emits: { keyword: "x-kubernetes-list-map-keys", group: "merge", on: ["array"], collect: true },
  },
  {
    name: "mapType",
    places: [...VALUES, "interface"],
    argument: { kind: "choice", of: ["atomic", "granular"] },
    meaning: "Whether server-side apply replaces the whole map or object, or merges it field by field.",
    example: "@mapType atomic",
    emits: { keyword: "x-kubernetes-map-type", group: "merge", on: ["map", "object", "reference"] },
  },

  // CustomResourceDefinitions
  {
    name: "storageVersion",
    places: ["interface"],
    argument: none,
    readBy: "kinds",
    meaning: "Objects of the kind are stored in this version. A kind with several versions needs it on one of them.",
    example: "@storageVersion",
  },
  {
    name: "served",
    places: ["interface"],
    argument: { kind: "choice", of: ["yes", "no"] },
    readBy: "kinds",
    meaning: "Whether servers serve this version of the kind; default: yes.",
    example: "@served no",
  },
  {
    name: "printColumn",
    places: ["interface"],
    argument: { kind: "column" },
    repeatable: true,
    readBy: "kinds",
    meaning:
      "A column of `kubectl get`: heading, JSONPath, and a description. `type` is integer, number, string, boolean or date; default: that of the field. Columns with a `priority` above 0 are shown by `-o wide` alone. A heading or path with spaces stands in double quotes.",
    example: "@printColumn Ready .status.readyReplicas type=integer How many are ready.",
  },
  {
    name: "selectableField",
    places: ["interface", "property"],
    argument: { kind: "word", called: "<path>", pattern: FIELD_PATH, optional: true },
    repeatable: true,
    readBy: "kinds",
    meaning:
      "A field that field selectors accept: its path, on the interface of the kind, or the bare tag on the field itself.",
    example: "@selectableField .spec.color",
  },
  {
    name: "crdAnnotation",
    places: ["interface"],
    argument: {
      kind: "wordAndText",
      called: "<key>",
      pattern: /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-\w.]*[A-Za-z0-9])?$/,
    },
    repeatable: true,
    readBy: "crd",
    meaning:
      "An annotation of the CustomResourceDefinition. Those that differ by deployment belong in the configuration.",
    example: "@crdAnnotation helm.sh/resource-policy keep",
  },
  {
    name: "validation",
    places: ["property", "index", "alias", "interface"],
    argument: { kind: "rule" },
    repeatable: true,
    meaning:
      'A CEL rule about the value, `self`. Keys may follow: `message="…"`, `messageExpression=<CEL>`, `reason=FieldValueRequired|FieldValueForbidden|FieldValueInvalid|FieldValueDuplicate`, `fieldPath=.field`, `optionalOldSelf=true`. Or a JSON object with these keys and `rule`. The tool checks the types of a rule but not its cost, for which API servers refuse rules about lists, maps and strings without bounds.',
    example: '@validation self.min <= self.max message="min must not exceed max"',
    emits: { keyword: "x-kubernetes-validations", group: "structural", collect: true },
  },
  ...ONE_OF.map(({ name, meaning }): AnnotationRow => ({
    name,
    places: ["interface", "alias"],
    argument: { kind: "words", called: "<field>", pattern: /^[\w$.-]+$/, atLeast: 1 },
    repeatable: true,
    meaning,
    example: `@${name} image snapshot`,
    emits: { keyword: "x-kubernetes-validations", group: "structural", collect: true },
  })),
  {
    name: "immutable",
    places: ["property"],
    argument: none,
    meaning: "The field keeps its first value. An optional field may be set later, and then stays.",
    example: "@immutable",
    emits: { keyword: "x-kubernetes-validations", group: "structural", collect: true },
  },
  {
    name: "preserveUnknownFields",
    places: ["property", "index", "alias", "interface"],
    argument: none,
    meaning: "Keeps fields of the object that the type does not declare, which servers otherwise drop.",
    example: "@preserveUnknownFields",
    emits: {
      keyword: "x-kubernetes-preserve-unknown-fields",
      group: "structural",
      on: ["object", "map", "reference", "any"],
    },
  },
  {
    name: "embeddedResource",
    places: ["property", "index", "alias"],
    argument: none,
    meaning: "The value is a complete object, whose apiVersion, kind and metadata the server checks.",
    example: "@embeddedResource",
    emits: {
      keyword: "x-kubernetes-embedded-resource",
      group: "structural",
      on: ["object", "map", "reference", "any"],
    },
  },
  ...JUNCTIONS.map(({ name, meaning, example }): AnnotationRow => ({
    name,
    places: ["property", "index", "alias", "interface"],
    argument: { kind: "json" },
    readBy: "values",
    meaning: `${meaning} Outputs in OpenAPI 3 publish it, too.`,
    example,
    // Swagger 2.0 has no place for it; its allOf is how a reference gets siblings.
    emits: { keyword: name, group: "validation", since: "3.0" },
  })),

  // Operations
  {
    name: "operations",
    places: ["operations"],
    argument: {
      kind: "pairs",
      keys: {
        each: {
          kind: "word",
          of: ["group", "groupVersion"],
          meaning: "Repeats the operations for every group or GroupVersion, with `{root}` filled in.",
        },
      },
    },
    meaning: "The interface's methods are HTTP operations.",
    example: "@operations",
  },
  {
    name: "route",
    places: ["method"],
    argument: {
      kind: "pairs",
      first: { called: "<METHOD>", pattern: /^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH)$/, more: 1 },
      keys: {},
    },
    meaning: "Method and path of the operation.",
    example: "@route GET /pets/{petId}",
  },
  {
    name: "webhook",
    places: ["method"],
    excludes: ["route"],
    argument: {
      kind: "pairs",
      first: { called: "<METHOD>", pattern: /^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH)$/, more: 1 },
      keys: {},
    },
    meaning:
      "Method and name of a webhook: a request that the API sends to its users, instead of receiving it. Outputs in OpenAPI 3.1 publish it.",
    example: "@webhook POST orderShipped",
  },
  {
    name: "callback",
    places: ["method"],
    excludes: ["route", "webhook"],
    argument: {
      kind: "pairs",
      first: { called: "<METHOD>", pattern: /^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH)$/, more: 2 },
      keys: {
        of: {
          kind: "word",
          pattern: /^[\w$]+$/,
          meaning: "The method of the same interface whose request brings the address; required.",
        },
      },
    },
    meaning:
      "Method, name and address of a callback: a request that the API sends because of another one. The address is a URL with expressions such as `{$request.body#/callbackUrl}`. Outputs in OpenAPI 3 publish it.",
    example: "@callback POST orderShipped {$request.body#/callbackUrl} of=createOrder",
  },
  {
    name: "style",
    places: ["method"],
    argument: {
      kind: "pairs",
      first: { called: "<parameter>", pattern: NAME, more: 1 },
      keys: {
        explode: { kind: "yesno", meaning: "Whether each item or field stands by itself; default: as OpenAPI 3 says." },
      },
    },
    repeatable: true,
    meaning:
      "How a parameter with several values is written: its style in OpenAPI 3. Paths: simple, label, matrix; queries: form, spaceDelimited, pipeDelimited, deepObject; headers: simple; cookies: form. An object with a style is one parameter; without one, each of its fields is.",
    example: "@style filter deepObject",
  },
  {
    name: "server",
    places: ["operations", "method"],
    argument: { kind: "wordAndText", called: "<URL>", pattern: /^(https?:\/\/|\/)[^\s{}]*$/ },
    repeatable: true,
    meaning:
      "A server of the operations, if it is not the API's, and a description. Outputs in OpenAPI 3 publish it. A server with variables goes into `document.servers` of the configuration.",
    example: "@server https://files.example.com Uploads and downloads.",
  },
  {
    name: "operationId",
    places: ["method"],
    argument: { kind: "word", called: "<id>", pattern: /^\S+$/ },
    meaning:
      "Id of the operation, or `none` for one without an id; default: the method's name, as the profile spells it.",
    example: "@operationId listPets",
  },
  {
    name: "summary",
    places: ["method"],
    argument: { kind: "text" },
    meaning: "One line on the operation, for lists.",
    example: "@summary List pets",
  },
  {
    name: "param",
    places: ["method"],
    argument: { kind: "wordAndText", called: "<parameter>", pattern: NAME },
    repeatable: true,
    meaning: "Description of a parameter.",
    example: "@param limit - How many at most.",
  },
  {
    name: "returns",
    places: ["method"],
    argument: { kind: "text" },
    meaning: "Description of the response with status 200.",
    example: "@returns The pets, oldest first.",
  },
  {
    name: "response",
    places: ["method"],
    argument: { kind: "wordAndText", called: "<status>", pattern: /^([1-5](\d\d|XX)|default)$/ },
    repeatable: true,
    meaning: "Description of the response with this status: a number, a range such as `4XX`, or `default`.",
    example: "@response 404 No such pet.",
  },
  {
    name: "tag",
    places: ["operations", "method"],
    argument: { kind: "text" },
    meaning: "Tag of the operations. The interface's description becomes the tag's.",
    example: "@tag pets",
  },
  {
    name: "consumes",
    places: ["operations", "method"],
    argument: { kind: "words", called: "<media type>", pattern: MEDIA_TYPE, atLeast: 1 },
    meaning: "Media types of the request.",
    example: "@consumes application/json",
  },
  {
    name: "produces",
    places: ["operations", "method"],
    argument: { kind: "words", called: "<media type>", pattern: MEDIA_TYPE, atLeast: 1 },
    meaning: "Media types of the responses.",
    example: "@produces application/json text/csv",
  },
  {
    name: "security",
    places: ["operations", "method"],
    argument: { kind: "words", called: "<scheme>, then scopes; or none", pattern: /^\S+$/, atLeast: 1 },
    repeatable: true,
    meaning:
      "A security scheme that suffices, with its scopes, or several joined by `&`; repeat it for alternatives. `none` makes the operation public or, among alternatives, the others optional.",
    example: "@security oauth read:pets",
  },
];

const byName = new Map(annotationTable.map((row) => [row.name, row]));

/** The row of an annotation, by its name without the at sign. */
export const annotation = (name: string): AnnotationRow | undefined => byName.get(name);
