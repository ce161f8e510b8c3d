/**
 * IR 1: what the annotated sources declare, before any profile turns it into operations and names.
 *
 * Plain, readonly, JSON-safe data. Unions are joined on `kind`. `analyze` builds it, `rules` and `spec` read it.
 */

import type { Span } from "../../openapi/diagnostics/span.js";
import type { Verb } from "../../openapi/kubernetes/verbs.js";
import type { Json } from "../../openapi/types/json.js";

/** `<package>.<Type>`, for example `shop/v1beta1.Order`: what a type is known by inside the model. */
export type TypeId = string;

/** One annotation as read: its arguments checked against the table's grammar. */
export interface Marker {
  readonly name: string;
  readonly value: Json;
  /** Words after the leading ones, of annotations that carry prose (`@response 404 No such pet.`). */
  readonly text?: string;
  readonly span: Span;
}

/** What the names say that a type came through: aliases and enums that have no definition of their own. */
export interface Named {
  /** Their annotations, which hold wherever the name is used. */
  readonly markers?: readonly Marker[];
  /** Stands where the type is used without a comment of its own. */
  readonly description?: string;
}

/** What a property, parameter, array item or response body is. */
export type TypeRef = Named & TypeForm;

type TypeForm =
  | {
      readonly kind: "scalar";
      readonly type: "string" | "integer" | "number" | "boolean";
      readonly format?: string;
    }
  | {
      readonly kind: "enum";
      readonly type: "string" | "integer" | "number" | "boolean";
      readonly values: readonly Json[];
      /** What comments say of single values. */
      readonly meanings?: readonly { readonly value: Json; readonly text: string }[];
    }
  | { readonly kind: "array"; readonly items: TypeRef }
  | { readonly kind: "map"; readonly values: TypeRef }
  | { readonly kind: "reference"; readonly id: TypeId }
  | { readonly kind: "object"; readonly properties: readonly Property[]; readonly additional?: TypeRef }
  | { readonly kind: "nullable"; readonly type: TypeRef }
  /** Any JSON value: the schema without constraints. */
  | { readonly kind: "any" }
  /** The content of an uploaded or downloaded file. */
  | { readonly kind: "file" };

export interface Property {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly type: TypeRef;
  readonly markers: readonly Marker[];
  readonly span: Span;
}

/** A type that can be published as a definition. */
export interface TypeDeclaration {
  readonly id: TypeId;
  readonly package: string;
  readonly name: string;
  readonly description: string;
  /** `object` for interfaces and object aliases; anything else for aliases published with `@definition`. */
  readonly type: TypeRef;
  /** Interfaces flattened into this one, nearest first, all the way up. */
  readonly flattened: readonly TypeId[];
  /** Published as `allOf` of this base and the declared properties instead of flattened, where the base has a discriminator. */
  readonly base?: TypeId;
  readonly markers: readonly Marker[];
  readonly span: Span;
}

export interface Subresource {
  readonly name: string;
  readonly verbs: readonly Verb[];
  /** Type of the body and the answer where it is not the parent's. */
  readonly type?: TypeId;
  /** Interface whose fields become query parameters of GET or of the connect methods. */
  readonly options?: TypeId;
  /** Upper-case HTTP methods of a connect subresource. */
  readonly methods: readonly string[];
  /** Whether a connect subresource also answers below itself, at `{path}`. */
  readonly subpath: boolean;
  /** Media types of GET besides the profile's. */
  readonly produces: readonly string[];
  /** Whether GET answers with plain text rather than the type. */
  readonly plainText: boolean;
  readonly span: Span;
}

export interface Resource {
  readonly plural: string;
  readonly kind: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly namespaced: boolean;
  readonly verbs: readonly Verb[];
  readonly type: TypeId;
  readonly list?: TypeId;
  /** Whether GET takes the export options. */
  readonly export: boolean;
  /** Whether DELETE takes the delete options. */
  readonly gracefulDelete: boolean;
  /** Whether the legacy proxy operations exist. */
  readonly redirect: boolean;
  readonly subresources: readonly Subresource[];
  readonly span: Span;
}

export type ParameterPlace = "path" | "query" | "header" | "formData" | "body";

export interface OperationParameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly description: string;
  readonly required: boolean;
  readonly type: TypeRef;
  readonly markers: readonly Marker[];
  readonly span: Span;
}

export interface OperationResponse {
  /** Three digits or `default`. */
  readonly status: string;
  readonly description: string;
  readonly type?: TypeRef;
  readonly headers: readonly Property[];
}

/** One method of an `@operations` interface. */
export interface DeclaredOperation {
  readonly name: string;
  readonly method: string;
  /** May hold `{root}`, replaced for each group or GroupVersion that the interface is repeated for. */
  readonly path: string;
  readonly description: string;
  readonly parameters: readonly OperationParameter[];
  readonly responses: readonly OperationResponse[];
  readonly markers: readonly Marker[];
  readonly span: Span;
}

export interface OperationSet {
  readonly name: string;
  readonly package: string;
  readonly description: string;
  /** `once`, or repeated with `{root}` filled in. */
  readonly each: "once" | "group" | "groupVersion";
  readonly operations: readonly DeclaredOperation[];
  readonly markers: readonly Marker[];
  readonly span: Span;
}

/** A GroupVersion, or a package of models that several share. */
export interface ModelPackage {
  /** `<group>/<version>` as annotated, or the name of a model package. */
  readonly id: string;
  readonly kind: "groupVersion" | "shared";
  readonly group: string;
  readonly version: string;
  /** Where its document goes, without extension, relative to the output folder. */
  readonly outputPath: string;
  readonly description: string;
  readonly resources: readonly Resource[];
  /** Whether it came in with the profile's machinery rather than from the configured sources. */
  readonly machinery: boolean;
  readonly span: Span;
}

export interface ApiModel {
  /** Sorted by id. */
  readonly packages: readonly ModelPackage[];
  readonly operationSets: readonly OperationSet[];
  /** Sorted by id. */
  readonly types: Readonly<Record<TypeId, TypeDeclaration>>;
}
