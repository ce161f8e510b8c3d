import { isObject, isTexts } from "../../types/objects.js";

/** What a keyword's value must be. */
interface Keyword {
  readonly called: string;
  readonly fits: (value: unknown) => boolean;
}

const text: Keyword = { called: "a text", fits: (value) => typeof value === "string" };
const flag: Keyword = { called: "true or false", fits: (value) => typeof value === "boolean" };
const number: Keyword = { called: "a number", fits: (value) => typeof value === "number" };
const count: Keyword = { called: "a whole number", fits: Number.isInteger };
const texts: Keyword = { called: "a list of texts", fits: isTexts };
const list: Keyword = { called: "a list", fits: Array.isArray };
const schema: Keyword = { called: "a schema", fits: isObject };
const schemas: Keyword = {
  called: "a list of schemas",
  fits: (value) => Array.isArray(value) && value.every((item) => isObject(item)),
};
const named: Keyword = {
  called: "schemas by name",
  fits: (value) => isObject(value) && Object.values(value).every((item) => isObject(item)),
};
const any: Keyword = { called: "any value", fits: () => true };

/** The keywords of a CustomResourceDefinition's schemas. Servers drop all others, and strict requests are refused. */
export const SCHEMA_KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({
    description: text,
    type: text,
    format: text,
    title: text,
    default: any,
    example: any,
    externalDocs: { called: "an object", fits: (value: unknown) => isObject(value) },
    nullable: flag,
    maximum: number,
    exclusiveMaximum: flag,
    minimum: number,
    exclusiveMinimum: flag,
    multipleOf: number,
    maxLength: count,
    minLength: count,
    pattern: text,
    maxItems: count,
    minItems: count,
    uniqueItems: flag,
    maxProperties: count,
    minProperties: count,
    required: texts,
    enum: list,
    items: schema,
    properties: named,
    additionalProperties: {
      called: "a schema, or true or false",
      fits: (value: unknown) => isObject(value) || typeof value === "boolean",
    },
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    "x-kubernetes-preserve-unknown-fields": flag,
    "x-kubernetes-embedded-resource": flag,
    "x-kubernetes-int-or-string": flag,
    "x-kubernetes-list-map-keys": texts,
    "x-kubernetes-list-type": text,
    "x-kubernetes-map-type": text,
    "x-kubernetes-validations": schemas,
  } satisfies Readonly<Record<string, Keyword>>),
);

/** What a root schema may hold if the status has a subresource: all other keywords would not hold for the status alone. */
export const ROOT_KEYWORDS: ReadonlySet<string> = new Set(
  (
    "description type format title maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern " +
    "maxItems minItems uniqueItems multipleOf required items properties externalDocs example " +
    "x-kubernetes-preserve-unknown-fields x-kubernetes-validations"
  ).split(" "),
);

export const SCHEMA_TYPES = ["array", "boolean", "integer", "number", "object", "string"];

/** Formats that API servers validate. They ignore all others. */
export const VALIDATED_FORMATS: ReadonlySet<string> = new Set(
  (
    "bsonobjectid uri email hostname ipv4 ipv6 cidr mac uuid uuid3 uuid4 uuid5 isbn isbn10 isbn13 creditcard ssn " +
    "hexcolor rgbcolor byte password date duration date-time datetime k8s-short-name k8s-long-name " +
    "int32 int64 float double"
  ).split(" "),
);
