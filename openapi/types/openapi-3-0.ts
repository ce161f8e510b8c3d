import type { OpenAPIV3 } from "openapi-types";
import type { Extensions } from "./extended.js";
import type { Json } from "./json.js";
import type { Entries, Refined, View } from "./library-view.js";

/** A reference. Whatever the schema said beside it is around it, in an `allOf`. */
export type ReferenceV3 = View<OpenAPIV3.ReferenceObject>;

/** The recursive keywords of a schema, and those that we write in one form only. */
interface SchemaKeywords {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: SchemaV3;
  readonly properties?: Entries<SchemaV3>;
  readonly additionalProperties?: SchemaV3 | boolean;
  readonly allOf?: readonly SchemaV3[];
  readonly oneOf?: readonly SchemaV3[];
  readonly anyOf?: readonly SchemaV3[];
  readonly not?: SchemaV3;
  readonly enum?: readonly Json[];
}

/** A schema, or a reference to one. Keywords of other dialects are kept as they are. */
export interface SchemaV3 extends Refined<OpenAPIV3.BaseSchemaObject, SchemaKeywords> {
  readonly [keyword: string]: unknown;
}

export type MediaTypeV3 = Refined<
  OpenAPIV3.MediaTypeObject,
  { readonly schema?: SchemaV3; readonly encoding?: Entries<Entries<unknown>> }
> &
  Extensions;

/** Bodies by media type. */
export type ContentV3 = Entries<MediaTypeV3>;

interface ParameterFields {
  readonly schema?: SchemaV3;
  readonly content?: ContentV3;
}

export type HeaderV3 = Refined<OpenAPIV3.HeaderObject, ParameterFields> & Extensions;

export type ParameterV3 = Refined<OpenAPIV3.ParameterObject, ParameterFields> & Extensions;

export type RequestBodyV3 = Refined<OpenAPIV3.RequestBodyObject, { readonly content: ContentV3 }> & Extensions;

export type ResponseV3 = Refined<
  OpenAPIV3.ResponseObject,
  { readonly headers?: Entries<HeaderV3>; readonly content?: ContentV3 }
> &
  Extensions;

export type ServerV3 = View<OpenAPIV3.ServerObject>;

export type OperationV3 = Refined<
  OpenAPIV3.OperationObject,
  {
    readonly parameters?: readonly (ParameterV3 | ReferenceV3)[];
    readonly requestBody?: RequestBodyV3 | ReferenceV3;
    readonly responses: Entries<ResponseV3 | ReferenceV3>;
    /** As it is, where the 2.0 document has something else than a list of requirements. */
    readonly security?: unknown;
  }
> &
  Extensions;

export type PathItemV3 = Readonly<Partial<Record<`${OpenAPIV3.HttpMethods}`, OperationV3>>> & {
  readonly parameters?: readonly (ParameterV3 | ReferenceV3)[];
  readonly $ref?: string;
} & Extensions;

/** A security scheme, of whatever type. */
export interface SecuritySchemeV3 {
  readonly type: string;
  readonly description?: string;
  readonly [key: string]: unknown;
}

export type ComponentsV3 = Refined<
  OpenAPIV3.ComponentsObject,
  {
    readonly schemas?: Entries<SchemaV3>;
    readonly responses?: Entries<ResponseV3 | ReferenceV3>;
    readonly parameters?: Entries<ParameterV3 | ReferenceV3>;
    readonly requestBodies?: Entries<RequestBodyV3 | ReferenceV3>;
    readonly securitySchemes?: Entries<SecuritySchemeV3>;
  }
> &
  Extensions;

/** An OpenAPI 3.0 document. */
export type OpenApiV3Document = Refined<
  OpenAPIV3.Document,
  {
    readonly openapi: "3.0.0";
    readonly info: Refined<OpenAPIV3.InfoObject, object> & Extensions;
    readonly paths: Entries<PathItemV3>;
    readonly components?: ComponentsV3;
    /** As it is, where the 2.0 document has something else than a list of requirements. */
    readonly security?: unknown;
  }
> &
  Extensions;
