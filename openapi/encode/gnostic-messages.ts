/*
 * The messages of gnostic's `openapi.v2` and `openapi.v3` by name, with the name, number and type of each field. Field names are
 * those of keys in documents where there is such a key. In types, `[]` is a repeated field, `{}` a repeated field of name and
 * value, and `any` a message that holds YAML. `x-` stands for vendor extensions.
 */

export const GNOSTIC_V2: Readonly<Record<string, string>> = {
  Document: `
    swagger 1 text, info 2 Info, host 3 text, basePath 4 text, schemes 5 text[], consumes 6 text[],
    produces 7 text[], paths 8 Paths, definitions 9 Definitions, parameters 10 ParameterDefinitions,
    responses 11 ResponseDefinitions, security 12 SecurityRequirement[],
    securityDefinitions 13 SecurityDefinitions, tags 14 Tag[], externalDocs 15 ExternalDocs, x- 16 any{}`,
  Info: `
    title 1 text, version 2 text, description 3 text, termsOfService 4 text, contact 5 Contact,
    license 6 License, x- 7 any{}`,
  Contact: "name 1 text, url 2 text, email 3 text, x- 4 any{}",
  License: "name 1 text, url 2 text, x- 3 any{}",
  ExternalDocs: "description 1 text, url 2 text, x- 3 any{}",
  Tag: "name 1 text, description 2 text, externalDocs 3 ExternalDocs, x- 4 any{}",
  Paths: "path 2 PathItem{}, x- 1 any{}",
  PathItem: `
    $ref 1 text, get 2 Operation, put 3 Operation, post 4 Operation, delete 5 Operation, options 6 Operation,
    head 7 Operation, patch 8 Operation, parameters 9 ParametersItem[], x- 10 any{}`,
  Operation: `
    tags 1 text[], summary 2 text, description 3 text, externalDocs 4 ExternalDocs, operationId 5 text,
    produces 6 text[], consumes 7 text[], parameters 8 ParametersItem[], responses 9 Responses,
    schemes 10 text[], deprecated 11 boolean, security 12 SecurityRequirement[], x- 13 any{}`,
  ParametersItem: "parameter 1 Parameter, jsonReference 2 JsonReference",
  JsonReference: "$ref 1 text, description 2 text",
  ParameterDefinitions: "additionalProperties 1 Parameter{}",
  Parameter: "bodyParameter 1 BodyParameter, nonBodyParameter 2 NonBodyParameter",
  NonBodyParameter: `
    headerParameterSubSchema 1 HeaderParameterSubSchema, formDataParameterSubSchema 2 FormDataParameterSubSchema,
    queryParameterSubSchema 3 QueryParameterSubSchema, pathParameterSubSchema 4 PathParameterSubSchema`,
  BodyParameter: "description 1 text, name 2 text, in 3 text, required 4 boolean, schema 5 Schema, x- 6 any{}",
  HeaderParameterSubSchema: `
    required 1 boolean, in 2 text, description 3 text, name 4 text, type 5 text, format 6 text,
    items 7 PrimitivesItems, collectionFormat 8 text, default 9 any, maximum 10 double,
    exclusiveMaximum 11 boolean, minimum 12 double, exclusiveMinimum 13 boolean, maxLength 14 integer,
    minLength 15 integer, pattern 16 text, maxItems 17 integer, minItems 18 integer, uniqueItems 19 boolean,
    enum 20 any[], multipleOf 21 double, x- 22 any{}`,
  FormDataParameterSubSchema: `
    required 1 boolean, in 2 text, description 3 text, name 4 text, allowEmptyValue 5 boolean, type 6 text,
    format 7 text, items 8 PrimitivesItems, collectionFormat 9 text, default 10 any, maximum 11 double,
    exclusiveMaximum 12 boolean, minimum 13 double, exclusiveMinimum 14 boolean, maxLength 15 integer,
    minLength 16 integer, pattern 17 text, maxItems 18 integer, minItems 19 integer, uniqueItems 20 boolean,
    enum 21 any[], multipleOf 22 double, x- 23 any{}`,
  QueryParameterSubSchema: `
    required 1 boolean, in 2 text, description 3 text, name 4 text, allowEmptyValue 5 boolean, type 6 text,
    format 7 text, items 8 PrimitivesItems, collectionFormat 9 text, default 10 any, maximum 11 double,
    exclusiveMaximum 12 boolean, minimum 13 double, exclusiveMinimum 14 boolean, maxLength 15 integer,
    minLength 16 integer, pattern 17 text, maxItems 18 integer, minItems 19 integer, uniqueItems 20 boolean,
    enum 21 any[], multipleOf 22 double, x- 23 any{}`,
  PathParameterSubSchema: `
    required 1 boolean, in 2 text, description 3 text, name 4 text, type 5 text, format 6 text,
    items 7 PrimitivesItems, collectionFormat 8 text, default 9 any, maximum 10 double,
    exclusiveMaximum 11 boolean, minimum 12 double, exclusiveMinimum 13 boolean, maxLength 14 integer,
    minLength 15 integer, pattern 16 text, maxItems 17 integer, minItems 18 integer, uniqueItems 19 boolean,
    enum 20 any[], multipleOf 21 double, x- 22 any{}`,
  PrimitivesItems: `
    type 1 text, format 2 text, items 3 PrimitivesItems, collectionFormat 4 text, default 5 any,
    maximum 6 double, exclusiveMaximum 7 boolean, minimum 8 double, exclusiveMinimum 9 boolean,
    maxLength 10 integer, minLength 11 integer, pattern 12 text, maxItems 13 integer, minItems 14 integer,
    uniqueItems 15 boolean, enum 16 any[], multipleOf 17 double, x- 18 any{}`,
  Responses: "responseCode 1 ResponseValue{}, x- 2 any{}",
  ResponseValue: "response 1 Response, jsonReference 2 JsonReference",
  ResponseDefinitions: "additionalProperties 1 Response{}",
  Response: "description 1 text, schema 2 SchemaItem, headers 3 Headers, examples 4 Examples, x- 5 any{}",
  Headers: "additionalProperties 1 Header{}",
  Header: `
    type 1 text, format 2 text, items 3 PrimitivesItems, collectionFormat 4 text, default 5 any,
    maximum 6 double, exclusiveMaximum 7 boolean, minimum 8 double, exclusiveMinimum 9 boolean,
    maxLength 10 integer, minLength 11 integer, pattern 12 text, maxItems 13 integer, minItems 14 integer,
    uniqueItems 15 boolean, enum 16 any[], multipleOf 17 double, description 18 text, x- 19 any{}`,
  Examples: "additionalProperties 1 any{}",
  SchemaItem: "schema 1 Schema, fileSchema 2 FileSchema",
  FileSchema: `
    format 1 text, title 2 text, description 3 text, default 4 any, required 5 text[], type 6 text,
    readOnly 7 boolean, externalDocs 8 ExternalDocs, example 9 any, x- 10 any{}`,
  Definitions: "additionalProperties 1 Schema{}",
  Properties: "additionalProperties 1 Schema{}",
  Schema: `
    $ref 1 text, format 2 text, title 3 text, description 4 text, default 5 any, multipleOf 6 double,
    maximum 7 double, exclusiveMaximum 8 boolean, minimum 9 double, exclusiveMinimum 10 boolean,
    maxLength 11 integer, minLength 12 integer, pattern 13 text, maxItems 14 integer, minItems 15 integer,
    uniqueItems 16 boolean, maxProperties 17 integer, minProperties 18 integer, required 19 text[],
    enum 20 any[], additionalProperties 21 AdditionalPropertiesItem, type 22 TypeItem, items 23 ItemsItem,
    allOf 24 Schema[], properties 25 Properties, discriminator 26 text, readOnly 27 boolean, xml 28 Xml,
    externalDocs 29 ExternalDocs, example 30 any, x- 31 any{}`,
  AdditionalPropertiesItem: "schema 1 Schema, boolean 2 boolean",
  TypeItem: "value 1 text[]",
  ItemsItem: "value 1 Schema[]",
  Xml: "name 1 text, namespace 2 text, prefix 3 text, attribute 4 boolean, wrapped 5 boolean, x- 6 any{}",
  SecurityRequirement: "additionalProperties 1 StringArray{}",
  StringArray: "value 1 text[]",
  SecurityDefinitions: "additionalProperties 1 SecurityDefinitionsItem{}",
  SecurityDefinitionsItem: `
    basicAuthenticationSecurity 1 BasicAuthenticationSecurity, apiKeySecurity 2 ApiKeySecurity,
    oauth2ImplicitSecurity 3 Oauth2ImplicitSecurity, oauth2PasswordSecurity 4 Oauth2PasswordSecurity,
    oauth2ApplicationSecurity 5 Oauth2ApplicationSecurity, oauth2AccessCodeSecurity 6 Oauth2AccessCodeSecurity`,
  BasicAuthenticationSecurity: "type 1 text, description 2 text, x- 3 any{}",
  ApiKeySecurity: "type 1 text, name 2 text, in 3 text, description 4 text, x- 5 any{}",
  Oauth2ImplicitSecurity:
    "type 1 text, flow 2 text, scopes 3 Oauth2Scopes, authorizationUrl 4 text, description 5 text, x- 6 any{}",
  Oauth2PasswordSecurity:
    "type 1 text, flow 2 text, scopes 3 Oauth2Scopes, tokenUrl 4 text, description 5 text, x- 6 any{}",
  Oauth2ApplicationSecurity:
    "type 1 text, flow 2 text, scopes 3 Oauth2Scopes, tokenUrl 4 text, description 5 text, x- 6 any{}",
  Oauth2AccessCodeSecurity: `
    type 1 text, flow 2 text, scopes 3 Oauth2Scopes, authorizationUrl 4 text, tokenUrl 5 text,
    description 6 text, x- 7 any{}`,
  Oauth2Scopes: "additionalProperties 1 text{}",
};

export const GNOSTIC_V3: Readonly<Record<string, string>> = {
  Document: `
    openapi 1 text, info 2 Info, servers 3 Server[], paths 4 Paths, components 5 Components,
    security 6 SecurityRequirement[], tags 7 Tag[], externalDocs 8 ExternalDocs, x- 9 any{}`,
  Info: `
    title 1 text, description 2 text, termsOfService 3 text, contact 4 Contact, license 5 License,
    version 6 text, summary 8 text, x- 7 any{}`,
  Contact: "name 1 text, url 2 text, email 3 text, x- 4 any{}",
  License: "name 1 text, url 2 text, x- 3 any{}",
  Server: "url 1 text, description 2 text, variables 3 ServerVariables, x- 4 any{}",
  ServerVariables: "additionalProperties 1 ServerVariable{}",
  ServerVariable: "enum 1 text[], default 2 text, description 3 text, x- 4 any{}",
  Tag: "name 1 text, description 2 text, externalDocs 3 ExternalDocs, x- 4 any{}",
  ExternalDocs: "description 1 text, url 2 text, x- 3 any{}",
  Reference: "$ref 1 text, summary 2 text, description 3 text",
  Components: `
    schemas 1 SchemasOrReferences, responses 2 ResponsesOrReferences, parameters 3 ParametersOrReferences,
    examples 4 ExamplesOrReferences, requestBodies 5 RequestBodiesOrReferences, headers 6 HeadersOrReferences,
    securitySchemes 7 SecuritySchemesOrReferences, links 8 LinksOrReferences, callbacks 9 CallbacksOrReferences,
    x- 10 any{}`,
  Paths: "path 1 PathItem{}, x- 2 any{}",
  PathItem: `
    $ref 1 text, summary 2 text, description 3 text, get 4 Operation, put 5 Operation, post 6 Operation,
    delete 7 Operation, options 8 Operation, head 9 Operation, patch 10 Operation, trace 11 Operation,
    servers 12 Server[], parameters 13 ParameterOrReference[], x- 14 any{}`,
  Operation: `
    tags 1 text[], summary 2 text, description 3 text, externalDocs 4 ExternalDocs, operationId 5 text,
    parameters 6 ParameterOrReference[], requestBody 7 RequestBodyOrReference, responses 8 Responses,
    callbacks 9 CallbacksOrReferences, deprecated 10 boolean, security 11 SecurityRequirement[],
    servers 12 Server[], x- 13 any{}`,
  ParameterOrReference: "parameter 1 Parameter, reference 2 Reference",
  ParametersOrReferences: "additionalProperties 1 ParameterOrReference{}",
  Parameter: `
    name 1 text, in 2 text, description 3 text, required 4 boolean, deprecated 5 boolean,
    allowEmptyValue 6 boolean, style 7 text, explode 8 boolean, allowReserved 9 boolean,
    schema 10 SchemaOrReference, example 11 any, examples 12 ExamplesOrReferences, content 13 MediaTypes,
    x- 14 any{}`,
  RequestBodyOrReference: "requestBody 1 RequestBody, reference 2 Reference",
  RequestBodiesOrReferences: "additionalProperties 1 RequestBodyOrReference{}",
  RequestBody: "description 1 text, content 2 MediaTypes, required 3 boolean, x- 4 any{}",
  MediaTypes: "additionalProperties 1 MediaType{}",
  MediaType:
    "schema 1 SchemaOrReference, example 2 any, examples 3 ExamplesOrReferences, encoding 4 Encodings, x- 5 any{}",
  Encodings: "additionalProperties 1 Encoding{}",
  Encoding: `
    contentType 1 text, headers 2 HeadersOrReferences, style 3 text, explode 4 boolean, allowReserved 5 boolean,
    x- 6 any{}`,
  ExampleOrReference: "example 1 Example, reference 2 Reference",
  ExamplesOrReferences: "additionalProperties 1 ExampleOrReference{}",
  Example: "summary 1 text, description 2 text, value 3 any, externalValue 4 text, x- 5 any{}",
  Responses: "default 1 ResponseOrReference, responseOrReference 2 ResponseOrReference{}, x- 3 any{}",
  ResponseOrReference: "response 1 Response, reference 2 Reference",
  ResponsesOrReferences: "additionalProperties 1 ResponseOrReference{}",
  Response: `
    description 1 text, headers 2 HeadersOrReferences, content 3 MediaTypes, links 4 LinksOrReferences,
    x- 5 any{}`,
  HeaderOrReference: "header 1 Header, reference 2 Reference",
  HeadersOrReferences: "additionalProperties 1 HeaderOrReference{}",
  Header: `
    description 1 text, required 2 boolean, deprecated 3 boolean, allowEmptyValue 4 boolean, style 5 text,
    explode 6 boolean, allowReserved 7 boolean, schema 8 SchemaOrReference, example 9 any,
    examples 10 ExamplesOrReferences, content 11 MediaTypes, x- 12 any{}`,
  LinkOrReference: "link 1 Link, reference 2 Reference",
  LinksOrReferences: "additionalProperties 1 LinkOrReference{}",
  Link: `
    operationRef 1 text, operationId 2 text, parameters 3 AnyOrExpression, requestBody 4 AnyOrExpression,
    description 5 text, server 6 Server, x- 7 any{}`,
  AnyOrExpression: "any 1 any",
  CallbackOrReference: "callback 1 Callback, reference 2 Reference",
  CallbacksOrReferences: "additionalProperties 1 CallbackOrReference{}",
  Callback: "path 1 PathItem{}, x- 2 any{}",
  SchemaOrReference: "schema 1 Schema, reference 2 Reference",
  SchemasOrReferences: "additionalProperties 1 SchemaOrReference{}",
  Properties: "additionalProperties 1 SchemaOrReference{}",
  Schema: `
    nullable 1 boolean, discriminator 2 Discriminator, readOnly 3 boolean, writeOnly 4 boolean, xml 5 Xml,
    externalDocs 6 ExternalDocs, example 7 any, deprecated 8 boolean, title 9 text, multipleOf 10 double,
    maximum 11 double, exclusiveMaximum 12 boolean, minimum 13 double, exclusiveMinimum 14 boolean,
    maxLength 15 integer, minLength 16 integer, pattern 17 text, maxItems 18 integer, minItems 19 integer,
    uniqueItems 20 boolean, maxProperties 21 integer, minProperties 22 integer, required 23 text[],
    enum 24 any[], type 25 text, allOf 26 SchemaOrReference[], oneOf 27 SchemaOrReference[],
    anyOf 28 SchemaOrReference[], not 29 Schema, items 30 ItemsItem, properties 31 Properties,
    additionalProperties 32 AdditionalPropertiesItem, default 33 DefaultType, description 34 text,
    format 35 text, x- 36 any{}`,
  ItemsItem: "value 1 SchemaOrReference[]",
  AdditionalPropertiesItem: "schemaOrReference 1 SchemaOrReference, boolean 2 boolean",
  DefaultType: "number 1 double, boolean 2 boolean, string 3 text",
  Discriminator: "propertyName 1 text, mapping 2 Strings, x- 3 any{}",
  Strings: "additionalProperties 1 text{}",
  Xml: "name 1 text, namespace 2 text, prefix 3 text, attribute 4 boolean, wrapped 5 boolean, x- 6 any{}",
  SecurityRequirement: "additionalProperties 1 StringArray{}",
  StringArray: "value 1 text[]",
  SecuritySchemeOrReference: "securityScheme 1 SecurityScheme, reference 2 Reference",
  SecuritySchemesOrReferences: "additionalProperties 1 SecuritySchemeOrReference{}",
  SecurityScheme: `
    type 1 text, description 2 text, name 3 text, in 4 text, scheme 5 text, bearerFormat 6 text,
    flows 7 OauthFlows, openIdConnectUrl 8 text, x- 9 any{}`,
  OauthFlows: `
    implicit 1 OauthFlow, password 2 OauthFlow, clientCredentials 3 OauthFlow, authorizationCode 4 OauthFlow,
    x- 5 any{}`,
  OauthFlow: "authorizationUrl 1 text, tokenUrl 2 text, refreshUrl 3 text, scopes 4 Strings, x- 5 any{}",
};
