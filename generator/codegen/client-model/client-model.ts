import type { Json } from "../../../openapi/types/json.js";

/**
 * IR 2: what a Swagger 2.0 document offers to its callers, in no language in particular.
 *
 * Plain, readonly, JSON-safe data; unions are joined on `kind`. References are resolved, inheritance of parameters,
 * media types and security is done, and every list is in an order that does not depend on the order of the document's
 * maps. Names are hints: a target turns them into identifiers of its language.
 */
export interface ClientModel {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly server: Server;
  /** By name. */
  readonly securitySchemes: readonly SecurityScheme[];
  /** By id. Definitions, and the inline objects of definitions and operations that deserve a name. */
  readonly types: readonly NamedType[];
  /** By id. Every operation stands in exactly one group. */
  readonly groups: readonly OperationGroup[];
}

/** Where the document says that the API is. */
export interface Server {
  /** Sorted; empty where the document names none. */
  readonly schemes: readonly string[];
  readonly host?: string;
  /** Begins with `/` unless empty; never ends with it. */
  readonly basePath: string;
}

export interface GroupVersion {
  /** As a folder is called: `core` for the group without a name, `apps`, `rbac.authorization.k8s.io`. */
  readonly group: string;
  readonly version: string;
}

/** A Kubernetes kind, with the group as the API spells it (`""` for core). */
export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** Operations that belong together: those of a GroupVersion, or of a tag. */
export interface OperationGroup {
  /** The tag's name; `""` for operations without one; `apps/v1` where those of a GroupVersion have no tag of their own. */
  readonly id: string;
  readonly description: string;
  /** In Kubernetes-style documents, for the operations below a GroupVersion's path. */
  readonly groupVersion?: GroupVersion;
  /** By path, then method. */
  readonly operations: readonly Operation[];
}

/** What a value may be. */
export type Type =
  /** Any JSON value. */
  | { readonly kind: "any" }
  | {
      readonly kind: "scalar";
      readonly scalar: "string" | "integer" | "number" | "boolean";
      /** As the document says it, also one that nobody knows. */
      readonly format?: string;
    }
  /** An integer or a string, as Kubernetes' IntOrString. */
  | { readonly kind: "intOrString" }
  /** Bytes: an uploaded file, or a response that is no JSON. */
  | { readonly kind: "file" }
  /** Values as the document lists them, repetitions taken out; of any JSON type. */
  | { readonly kind: "enum"; readonly values: readonly Json[] }
  | {
      readonly kind: "array";
      readonly items: Type;
      /** Of an array inside a parameter's array; the outer one's stands at the parameter. csv unless given. */
      readonly collectionFormat?: CollectionFormat;
    }
  | { readonly kind: "map"; readonly values: Type }
  /** A {@link NamedType} by its id. */
  | { readonly kind: "reference"; readonly id: string }
  | { readonly kind: "nullable"; readonly type: Type }
  | ObjectType
  /** All parts at once. A part is a reference or an object. */
  | { readonly kind: "allOf"; readonly parts: readonly Type[] };

export interface ObjectType {
  readonly kind: "object";
  /** By name. */
  readonly properties: readonly Property[];
  /** What further properties are; absent where the document says nothing of them, or forbids them. */
  readonly additional?: Type;
}

/** What a schema says besides its type; for documentation and checks. */
export interface Facets {
  readonly default?: Json;
  readonly example?: Json;
  /** Validation keywords as written: minimum, maxLength, pattern, uniqueItems, … */
  readonly constraints?: Readonly<Record<string, Json>>;
  /** Vendor extensions as written, names with their `x-`. */
  readonly extensions?: Readonly<Record<string, Json>>;
}

export interface Property extends Facets {
  /** As in the JSON. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly deprecated: boolean;
  readonly type: Type;
}

export interface NamedType extends Facets {
  /**
   * Identity, the same as long as the document keeps the thing: the definition's name (`v1.Pod`), with the file before
   * it where it stands in another one (`common.json#ErrorResponse`), or the owner's id and the way into it
   * (`v1.Pod/spec`, `POST /pets/body`).
   */
  readonly id: string;
  readonly origin: "definition" | "inline";
  /**
   * Words to build a name from, raw: parts are not cleaned. Of a definition with a package before its name, the name
   * (`["Pod"]` for `v1.Pod`); inline types begin with their owner's words.
   */
  readonly nameHint: readonly string[];
  /** Longer alternatives, to be used by all parties of a collision, shortest first: `[["v1", "Pod"]]`. */
  readonly qualifiedHints: readonly (readonly string[])[];
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
  /** The property that says which variant a value is, and the variants by its values, this type included if it is one. */
  readonly discriminator?: {
    readonly property: string;
    /** By value. */
    readonly variants: readonly { readonly value: string; readonly id: string }[];
  };
  /** What stands before the last part of a definition's dotted name: `unversioned`, `io.k8s.apimachinery.pkg.runtime`. */
  readonly package?: string;
  /** The GroupVersion whose module the type lives in, in Kubernetes-style documents. */
  readonly groupVersion?: GroupVersion;
  /** Kinds that the type is. */
  readonly kinds: readonly GroupVersionKind[];
}

export type ParameterPlace = "path" | "query" | "header" | "formData";

/** How a list becomes one or more strings. `multi` repeats the parameter. */
export type CollectionFormat = "csv" | "ssv" | "tsv" | "pipes" | "multi";

export interface Parameter extends Facets {
  /** As on the wire. */
  readonly name: string;
  readonly in: ParameterPlace;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** For arrays; those inside arrays follow the schema's own formats, csv unless said. */
  readonly collectionFormat?: CollectionFormat;
  /** `allowEmptyValue` of query and form parameters. */
  readonly allowEmpty: boolean;
  readonly type: Type;
}

export interface Body extends Facets {
  /** The parameter's name in the document; callers see `body`. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly type: Type;
}

export interface Response {
  readonly status: number | "default";
  readonly description: string;
  /** Absent where the answer has no content. */
  readonly type?: Type;
  /** By name. */
  readonly headers: readonly ({
    readonly name: string;
    readonly description: string;
    readonly type: Type;
  } & Facets)[];
}

/** What an operation is to Kubernetes, read from its extensions, or from its path, method and operation id. */
export interface KubernetesOperation {
  readonly groupVersion: GroupVersion;
  readonly action:
    "get" | "list" | "watch" | "watchlist" | "post" | "put" | "patch" | "delete" | "deletecollection" | "connect";
  /** Plural name in the path: `pods`. */
  readonly resource: string;
  /** `status`, `log`, `exec`, …; with what follows a proxy's path left out. */
  readonly subresource?: string;
  readonly namespaced: boolean;
  /** The kind of the resource (not of a subresource's body), where it is known. */
  readonly kind?: GroupVersionKind;
  /** The id of the type that the resource's objects have, where it is known: a delete may answer with one. */
  readonly object?: string;
}

export interface Operation {
  /** Identity: `GET /pets/{petId}`. */
  readonly id: string;
  /** As in the document. */
  readonly operationId?: string;
  /** What to call it, in camelCase words that are not yet safe identifiers: `readNamespacedPod`, `getPetsByPetId`. */
  readonly nameHint: string;
  /** Alternatives, to be used by all parties of a collision, best first; the last one is made of method and path. */
  readonly qualifiedHints: readonly string[];
  readonly method: "get" | "put" | "post" | "delete" | "options" | "head" | "patch";
  /** Below the base path, with `{wireName}` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Those of the path in its order, then query, header and form by name. */
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** Media types of the request, in the document's order; empty where there is none. */
  readonly consumes: readonly string[];
  /** Media types of the answer, in the document's order. */
  readonly produces: readonly string[];
  /** Media types as the document states them, also where no request or answer has a content; for documentation. */
  readonly stated: { readonly consumes: readonly string[]; readonly produces: readonly string[] };
  /** By status, `default` last. */
  readonly responses: readonly Response[];
  /**
   * Alternatives, each a set of schemes that have to be met together. Empty: nothing is asked for. A set that is empty:
   * it may be left out.
   */
  readonly security: readonly (readonly { readonly scheme: string; readonly scopes: readonly string[] }[])[];
  readonly kubernetes?: KubernetesOperation;
}

export type SecurityScheme =
  | { readonly kind: "basic"; readonly name: string; readonly description: string }
  | {
      readonly kind: "apiKey";
      readonly name: string;
      readonly description: string;
      readonly in: "header" | "query";
      /** Of the header or query parameter. */
      readonly parameter: string;
    }
  | {
      readonly kind: "oauth2";
      readonly name: string;
      readonly description: string;
      readonly flow: "implicit" | "password" | "application" | "accessCode";
      readonly authorizationUrl?: string;
      readonly tokenUrl?: string;
      /** By name. */
      readonly scopes: readonly { readonly name: string; readonly description: string }[];
    };
