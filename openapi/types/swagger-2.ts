import type { OpenAPIV2 } from "openapi-types";
import type { Extensions } from "./extended.js";
import type { Json } from "./json.js";
import type { Entries, Refined } from "./library-view.js";
import type { Method } from "./methods.js";

/** The recursive keywords of a schema, and those that we write in one form only. */
interface SchemaKeywords {
  readonly type?: string;
  readonly items?: Schema;
  readonly properties?: Entries<Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly Json[];
}

type OtherSchemaKeywords =
  "anyOf" | "oneOf" | "not" | "definitions" | "additionalItems" | "patternProperties" | "dependencies";

/** A schema, or a reference to one. Keywords of other dialects are kept as they are. */
export interface Schema extends Omit<Refined<OpenAPIV2.SchemaObject, SchemaKeywords>, OtherSchemaKeywords> {
  readonly [keyword: string]: unknown;
}

/** A parameter, or a reference to one, which has only a `$ref`. */
export interface Parameter extends Refined<
  OpenAPIV2.ParameterObject,
  { readonly schema?: Schema; readonly type?: string }
> {
  readonly [keyword: string]: unknown;
}

/** A response, or a reference to one, which has only a `$ref`. */
export type Response = Refined<
  OpenAPIV2.ResponseObject,
  { readonly schema?: Schema; readonly headers?: Entries<Schema> }
> &
  Extensions;

export type Operation = Refined<
  OpenAPIV2.OperationObject,
  { readonly parameters?: readonly Parameter[]; readonly responses: Entries<Response> }
> &
  Extensions;

export type PathItem = Readonly<Partial<Record<Method, Operation>>> & {
  readonly parameters?: readonly Parameter[];
  readonly $ref?: string;
} & Extensions;

export type Tag = Refined<OpenAPIV2.TagObject, object> & Extensions;

/** A Swagger 2.0 document. */
export type Document = Refined<
  OpenAPIV2.Document,
  {
    readonly swagger: "2.0";
    readonly info: Refined<OpenAPIV2.InfoObject, object> & Extensions;
    readonly paths: Entries<PathItem>;
    readonly definitions?: Entries<Schema>;
    readonly parameters?: Entries<Parameter>;
    readonly responses?: Entries<Response>;
    readonly tags?: readonly Tag[];
  }
> &
  Extensions;
