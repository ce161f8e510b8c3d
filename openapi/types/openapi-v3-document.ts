import type { Json } from "./json.js";

/** A reference; whatever else a schema said beside it stands around it, in an `allOf`. */
export interface ReferenceV3 {
  readonly $ref: string;
}

/** A schema of OpenAPI 3.0. */
export interface SchemaV3 {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly nullable?: boolean;
  readonly items?: SchemaV3;
  readonly properties?: Readonly<Record<string, SchemaV3>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaV3 | boolean;
  readonly allOf?: readonly SchemaV3[];
  readonly oneOf?: readonly SchemaV3[];
  readonly anyOf?: readonly SchemaV3[];
  readonly not?: SchemaV3;
  readonly enum?: readonly Json[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> };
  readonly [keyword: string]: unknown;
}

export interface MediaTypeV3 {
  readonly schema?: SchemaV3;
  readonly example?: unknown;
  readonly encoding?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Bodies by media type. */
export type ContentV3 = Readonly<Record<string, MediaTypeV3>>;

export interface HeaderV3 {
  readonly description?: string;
  readonly schema?: SchemaV3;
  readonly [key: string]: unknown;
}

export interface ParameterV3 {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: SchemaV3;
  readonly [key: string]: unknown;
}

export interface RequestBodyV3 {
  readonly description?: string;
  readonly content: ContentV3;
  readonly required?: boolean;
  readonly [key: string]: unknown;
}

export interface ResponseV3 {
  readonly description: string;
  readonly headers?: Readonly<Record<string, HeaderV3>>;
  readonly content?: ContentV3;
  readonly [key: string]: unknown;
}

export interface ServerV3 {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

export interface OperationV3 {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (ParameterV3 | ReferenceV3)[];
  readonly requestBody?: RequestBodyV3 | ReferenceV3;
  readonly responses: Readonly<Record<string, ResponseV3 | ReferenceV3>>;
  readonly servers?: readonly ServerV3[];
  readonly [key: string]: unknown;
}

export type PathItemV3 = Readonly<
  Partial<Record<"get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace", OperationV3>>
> & {
  readonly parameters?: readonly (ParameterV3 | ReferenceV3)[];
  readonly $ref?: string;
};

export interface SecuritySchemeV3 {
  readonly type: string;
  readonly description?: string;
  readonly [key: string]: unknown;
}

export interface ComponentsV3 {
  readonly schemas?: Readonly<Record<string, SchemaV3>>;
  readonly responses?: Readonly<Record<string, ResponseV3 | ReferenceV3>>;
  readonly parameters?: Readonly<Record<string, ParameterV3 | ReferenceV3>>;
  readonly requestBodies?: Readonly<Record<string, RequestBodyV3 | ReferenceV3>>;
  readonly securitySchemes?: Readonly<Record<string, SecuritySchemeV3>>;
  readonly [key: string]: unknown;
}

/** An OpenAPI 3.0 document. */
export interface OpenApiV3Document {
  readonly openapi: "3.0.0";
  readonly info: { readonly title: string; readonly version: string; readonly [key: string]: unknown };
  readonly servers?: readonly ServerV3[];
  readonly paths: Readonly<Record<string, PathItemV3>>;
  readonly components?: ComponentsV3;
  readonly [key: string]: unknown;
}
