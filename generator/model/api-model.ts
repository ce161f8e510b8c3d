/**
 * IR 1: what the annotated sources declare, before a profile derives operations and names from it.
 *
 * Plain, readonly, JSON-safe data. Unions are joined on `kind`. `analyze` builds it; `rules` and `publish` read it.
 */

import type { Span } from "../../openapi/diagnostics/span.js";
import type { ScalePaths } from "../../openapi/kubernetes/kind-extensions.js";
import type { Verb } from "../../openapi/kubernetes/verbs.js";
import type { Json } from "../../openapi/types/json.js";

/** `<package>.<Type>`, for example `shop/v1beta1.Order`: identifies a type within the model. */
export type TypeId = string;

/** One annotation, its argument checked against the table's grammar. */
export interface Marker {
  readonly name: string;
  readonly value: Json;
  /** The text after the leading words, for annotations with prose (`@response 404 No such pet.`). */
  readonly text?: string;
  readonly span: Span;
}

/** Comments of the aliases and enums that a type was reached through and that have no definition of their own. */
export interface Named {
  /** Their annotations; they apply wherever the name is used. */
  readonly markers?: readonly Marker[];
  /** Their description; used where the type is used without a comment of its own. */
  readonly description?: string;
}

/** A type as it is written, for messages of the outputs that cannot express it. */
export interface Written {
  readonly text: string;
  readonly span: Span;
  /** What to do about it, if the usual advice does not apply. */
  readonly help?: string;
}

/** The type of a property, parameter, array item or response body. */
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
      /** Comments on single values. */
      readonly meanings?: readonly { readonly value: Json; readonly text: string }[];
    }
  | { readonly kind: "array"; readonly items: TypeRef }
  | { readonly kind: "map"; readonly values: TypeRef }
  | { readonly kind: "reference"; readonly id: TypeId }
  | { readonly kind: "object"; readonly properties: readonly Property[]; readonly additional?: TypeRef }
  | { readonly kind: "nullable"; readonly type: TypeRef }
  /** One of several types, none of which is `null`, `any` or a union. Swagger 2.0 has no form for it. */
  | { readonly kind: "union"; readonly members: readonly TypeRef[]; readonly written: Written }
  /** An array with a type for each position; items after `required` may be missing. Only OpenAPI 3.1 has a form for it. */
  | {
      readonly kind: "tuple";
      readonly items: readonly TypeRef[];
      readonly required: number;
      /** Type of the items that follow. */
      readonly rest?: TypeRef;
      readonly written: Written;
    }
  /** Any JSON value: a schema without constraints. */
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
  /** All interfaces flattened into this one, direct and inherited, nearest first. */
  readonly flattened: readonly TypeId[];
  /** The base, if it has a discriminator: then this type is published as `allOf` of it and the declared properties. */
  readonly base?: TypeId;
  readonly markers: readonly Marker[];
  readonly span: Span;
}

export interface Subresource {
  readonly name: string;
  readonly verbs: readonly Verb[];
  /** Type of the request and response body, if it is not the parent's. */
  readonly type?: TypeId;
  /** Interface whose fields become query parameters of GET or of the connect methods. */
  readonly options?: TypeId;
  /** HTTP methods of a connect subresource, in upper case. */
  readonly methods: readonly string[];
  /** Whether a connect subresource also serves the paths below it, at `{path}`. */
  readonly subpath: boolean;
  /** Media types of GET in addition to the profile's. */
  readonly produces: readonly string[];
  /** Whether GET returns plain text instead of the type. */
  readonly plainText: boolean;
  /** The fields behind a scale subresource. */
  readonly scalePaths?: ScalePaths;
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
  /** Whether GET accepts the export options. */
  readonly export: boolean;
  /** Whether DELETE accepts the delete options. */
  readonly gracefulDelete: boolean;
  /** Whether DELETE returns the deleted object instead of a status. */
  readonly returnsDeleted: boolean;
  /** Whether the legacy proxy operations exist. */
  readonly redirect: boolean;
  readonly subresources: readonly Subresource[];
  /** `false` if CustomResourceDefinitions leave this version of the kind out. */
  readonly crd?: false;
  readonly span: Span;
}

export type ParameterPlace = "path" | "query" | "header" | "cookie" | "formData" | "body";

export interface OperationParameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly description: string;
  readonly required: boolean;
  readonly type: TypeRef;
  /** Media type of this body, if the operation has several; otherwise those of `@consumes`. */
  readonly mediaType?: string;
  /** The style that the author chose. */
  readonly style?: ParameterStyle;
  readonly markers: readonly Marker[];
  readonly span: Span;
}

/** How a parameter with several values is written, in the terms of OpenAPI 3. */
export interface ParameterStyle {
  readonly style: string;
  readonly explode?: boolean;
  /** Of the annotation. */
  readonly span: Span;
}

export interface OperationResponse {
  /** Three digits or `default`. Several responses with one status differ in their media types. */
  readonly status: string;
  /** Media type of this body; otherwise those of `@produces`. */
  readonly mediaType?: string;
  readonly description: string;
  readonly type?: TypeRef;
  readonly headers: readonly Property[];
}

/** What a callback belongs to. */
export interface Callback {
  readonly name: string;
  /** Name of the operation whose request brings the address. */
  readonly of: string;
  /** Of the annotation. */
  readonly span: Span;
}

/** One method of an `@operations` interface. */
export interface DeclaredOperation {
  readonly name: string;
  readonly method: string;
  /** May contain `{root}`, which is filled in for each group or GroupVersion. The name of a webhook, the address of a callback. */
  readonly path: string;
  /** Whether the API calls the reader instead: the operation is a webhook. */
  readonly isWebhook?: boolean;
  /** Set if the API sends the request to an address that another operation of the set was given. */
  readonly callback?: Callback;
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
  /** `once`, or once for each group or GroupVersion with `{root}` filled in. */
  readonly each: "once" | "group" | "groupVersion";
  readonly operations: readonly DeclaredOperation[];
  readonly markers: readonly Marker[];
  readonly span: Span;
}

/** A GroupVersion, or a package of models that GroupVersions share. */
export interface ModelPackage {
  /** `<group>/<version>`, or the name of a model package; as annotated. */
  readonly id: string;
  readonly kind: "groupVersion" | "shared";
  readonly group: string;
  readonly version: string;
  /** Path of its document relative to the output folder, without extension. */
  readonly outputPath: string;
  readonly description: string;
  readonly resources: readonly Resource[];
  /** Whether it comes from the profile's machinery rather than from the configured sources. */
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
