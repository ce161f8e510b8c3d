import { memberOf } from "../types/objects.js";
import { choice, isReference, listOf, mapOf, object, type FieldEntry, type MessageTable } from "./message-table.js";

/** Facets of a value, from `format` or `items` on; their numbers follow each other, in different messages from others. */
const FACETS = [
  ["default", "any"],
  ["maximum", "double"],
  ["exclusiveMaximum", "boolean"],
  ["minimum", "double"],
  ["exclusiveMinimum", "boolean"],
  ["maxLength", "integer"],
  ["minLength", "integer"],
  ["pattern", "text"],
  ["maxItems", "integer"],
  ["minItems", "integer"],
  ["uniqueItems", "boolean"],
  ["enum", "any[]"],
  ["multipleOf", "double"],
] as const;

/** Type, format, items and facets, as parameters, headers and items have them; the number is that of `type`. */
const typed = (first: number): Record<string, FieldEntry> => ({
  type: [first, "text"],
  format: [first + 1, "text"],
  items: [first + 2, "PrimitivesItems"],
  collectionFormat: [first + 3, "text"],
  ...Object.fromEntries(FACETS.map(([key, type], i) => [key, [first + 4 + i, type]] as const)),
});

const OF_PARAMETER: Readonly<Record<string, FieldEntry>> = {
  required: [1, "boolean"],
  in: [2, "text"],
  description: [3, "text"],
  name: [4, "text"],
};

const WITH_EMPTY_VALUE = object({ ...OF_PARAMETER, allowEmptyValue: [5, "boolean"], ...typed(6) }, 23);

const WITHOUT_EMPTY_VALUE = object({ ...OF_PARAMETER, ...typed(5) }, 22);

const PLACES: Readonly<Record<string, FieldEntry>> = {
  header: [1, "HeaderParameterSubSchema"],
  formData: [2, "FormDataParameterSubSchema"],
  query: [3, "QueryParameterSubSchema"],
  path: [4, "PathParameterSubSchema"],
};

const FLOWS: Readonly<Record<string, FieldEntry>> = {
  implicit: [3, "Oauth2ImplicitSecurity"],
  password: [4, "Oauth2PasswordSecurity"],
  application: [5, "Oauth2ApplicationSecurity"],
  accessCode: [6, "Oauth2AccessCodeSecurity"],
};

const entryOf = (entries: Readonly<Record<string, FieldEntry>>, key: unknown): FieldEntry | undefined =>
  typeof key === "string" && Object.hasOwn(entries, key) ? entries[key] : undefined;

const OF_FLOW: Readonly<Record<string, FieldEntry>> = {
  type: [1, "text"],
  flow: [2, "text"],
  scopes: [3, "Oauth2Scopes"],
};

const WITH_TOKEN = object({ ...OF_FLOW, tokenUrl: [4, "text"], description: [5, "text"] }, 6);

/** Messages of gnostic's `openapi.v2`, by their names there: the numbers of their fields, and what these are. */
export const OPENAPI_V2_MESSAGES: MessageTable = {
  Document: object(
    {
      swagger: [1, "text"],
      info: [2, "Info"],
      host: [3, "text"],
      basePath: [4, "text"],
      schemes: [5, "text[]"],
      consumes: [6, "text[]"],
      produces: [7, "text[]"],
      paths: [8, "Paths"],
      definitions: [9, "Definitions"],
      parameters: [10, "ParameterDefinitions"],
      responses: [11, "ResponseDefinitions"],
      security: [12, "SecurityRequirement[]"],
      securityDefinitions: [13, "SecurityDefinitions"],
      tags: [14, "Tag[]"],
      externalDocs: [15, "ExternalDocs"],
    },
    16,
  ),
  Info: object(
    {
      title: [1, "text"],
      version: [2, "text"],
      description: [3, "text"],
      termsOfService: [4, "text"],
      contact: [5, "Contact"],
      license: [6, "License"],
    },
    7,
  ),
  Contact: object({ name: [1, "text"], url: [2, "text"], email: [3, "text"] }, 4),
  License: object({ name: [1, "text"], url: [2, "text"] }, 3),
  ExternalDocs: object({ description: [1, "text"], url: [2, "text"] }, 3),
  Tag: object({ name: [1, "text"], description: [2, "text"], externalDocs: [3, "ExternalDocs"] }, 4),
  Paths: object({}, 1, { keys: /^\//, field: [2, "PathItem"] }),
  PathItem: object(
    {
      $ref: [1, "text"],
      get: [2, "Operation"],
      put: [3, "Operation"],
      post: [4, "Operation"],
      delete: [5, "Operation"],
      options: [6, "Operation"],
      head: [7, "Operation"],
      patch: [8, "Operation"],
      parameters: [9, "ParametersItem[]"],
    },
    10,
  ),
  Operation: object(
    {
      tags: [1, "text[]"],
      summary: [2, "text"],
      description: [3, "text"],
      externalDocs: [4, "ExternalDocs"],
      operationId: [5, "text"],
      produces: [6, "text[]"],
      consumes: [7, "text[]"],
      parameters: [8, "ParametersItem[]"],
      responses: [9, "Responses"],
      schemes: [10, "text[]"],
      deprecated: [11, "boolean"],
      security: [12, "SecurityRequirement[]"],
    },
    13,
  ),
  ParametersItem: choice((value) => (isReference(value) ? [2, "JsonReference"] : [1, "Parameter"])),
  JsonReference: object({ $ref: [1, "text"], description: [2, "text"] }),
  ParameterDefinitions: mapOf("Parameter"),
  Parameter: choice((value) => (memberOf(value, "in") === "body" ? [1, "BodyParameter"] : [2, "NonBodyParameter"])),
  NonBodyParameter: choice((value) => entryOf(PLACES, memberOf(value, "in"))),
  BodyParameter: object(
    {
      description: [1, "text"],
      name: [2, "text"],
      in: [3, "text"],
      required: [4, "boolean"],
      schema: [5, "Schema"],
    },
    6,
  ),
  HeaderParameterSubSchema: WITHOUT_EMPTY_VALUE,
  FormDataParameterSubSchema: WITH_EMPTY_VALUE,
  QueryParameterSubSchema: WITH_EMPTY_VALUE,
  PathParameterSubSchema: WITHOUT_EMPTY_VALUE,
  PrimitivesItems: object(typed(1), 18),
  Responses: object({}, 2, { keys: /^(?:[0-9]{3}|default)$/, field: [1, "ResponseValue"] }),
  ResponseValue: choice((value) => (isReference(value) ? [2, "JsonReference"] : [1, "Response"])),
  ResponseDefinitions: mapOf("Response"),
  Response: object(
    { description: [1, "text"], schema: [2, "SchemaItem"], headers: [3, "Headers"], examples: [4, "Examples"] },
    5,
  ),
  Headers: mapOf("Header"),
  Header: object({ ...typed(1), description: [18, "text"] }, 19),
  Examples: mapOf("any"),
  SchemaItem: choice((value) => (memberOf(value, "type") === "file" ? [2, "FileSchema"] : [1, "Schema"])),
  FileSchema: object(
    {
      format: [1, "text"],
      title: [2, "text"],
      description: [3, "text"],
      default: [4, "any"],
      required: [5, "text[]"],
      type: [6, "text"],
      readOnly: [7, "boolean"],
      externalDocs: [8, "ExternalDocs"],
      example: [9, "any"],
    },
    10,
  ),
  Definitions: mapOf("Schema"),
  Properties: mapOf("Schema"),
  Schema: object(
    {
      $ref: [1, "text"],
      format: [2, "text"],
      title: [3, "text"],
      description: [4, "text"],
      default: [5, "any"],
      multipleOf: [6, "double"],
      maximum: [7, "double"],
      exclusiveMaximum: [8, "boolean"],
      minimum: [9, "double"],
      exclusiveMinimum: [10, "boolean"],
      maxLength: [11, "integer"],
      minLength: [12, "integer"],
      pattern: [13, "text"],
      maxItems: [14, "integer"],
      minItems: [15, "integer"],
      uniqueItems: [16, "boolean"],
      maxProperties: [17, "integer"],
      minProperties: [18, "integer"],
      required: [19, "text[]"],
      enum: [20, "any[]"],
      additionalProperties: [21, "AdditionalPropertiesItem"],
      type: [22, "TypeItem"],
      items: [23, "ItemsItem"],
      allOf: [24, "Schema[]"],
      properties: [25, "Properties"],
      discriminator: [26, "text"],
      readOnly: [27, "boolean"],
      xml: [28, "Xml"],
      externalDocs: [29, "ExternalDocs"],
      example: [30, "any"],
    },
    31,
  ),
  AdditionalPropertiesItem: choice((value) => (typeof value === "boolean" ? [2, "boolean"] : [1, "Schema"])),
  TypeItem: listOf("text"),
  ItemsItem: listOf("Schema"),
  Xml: object(
    {
      name: [1, "text"],
      namespace: [2, "text"],
      prefix: [3, "text"],
      attribute: [4, "boolean"],
      wrapped: [5, "boolean"],
    },
    6,
  ),
  SecurityRequirement: mapOf("StringArray"),
  StringArray: listOf("text"),
  SecurityDefinitions: mapOf("SecurityDefinitionsItem"),
  SecurityDefinitionsItem: choice((value) => {
    const type = memberOf(value, "type");
    if (type === "basic") return [1, "BasicAuthenticationSecurity"];
    return type === "apiKey" ? [2, "ApiKeySecurity"] : entryOf(FLOWS, memberOf(value, "flow"));
  }),
  BasicAuthenticationSecurity: object({ type: [1, "text"], description: [2, "text"] }, 3),
  ApiKeySecurity: object({ type: [1, "text"], name: [2, "text"], in: [3, "text"], description: [4, "text"] }, 5),
  Oauth2ImplicitSecurity: object({ ...OF_FLOW, authorizationUrl: [4, "text"], description: [5, "text"] }, 6),
  Oauth2PasswordSecurity: WITH_TOKEN,
  Oauth2ApplicationSecurity: WITH_TOKEN,
  Oauth2AccessCodeSecurity: object(
    { ...OF_FLOW, authorizationUrl: [4, "text"], tokenUrl: [5, "text"], description: [6, "text"] },
    7,
  ),
  Oauth2Scopes: mapOf("text"),
};
