/**
 * The differences between the dialects' schemas. One reader reads them all: it branches on these facts and never on the
 * dialect. A new dialect is a new row; a new difference is a new field with a value in each row.
 */
export interface SchemaFacts {
  /** Name of the dialect in messages. */
  readonly name: string;
  /** Keywords that allow `null` if they are `true`. */
  readonly nullable: readonly string[];
  /** Meaning of `type: file`: bytes, or unknown. */
  readonly hasFiles: boolean;
  /** String formats that carry bytes, with their encodings. */
  readonly encodings: ReadonlyMap<string, string>;
  /** Whether `writeOnly` has a meaning. */
  readonly writeOnly: boolean;
  /** Keywords that hold a single example. */
  readonly examples: readonly string[];
  /** Keywords that hold a schema, or a list or map of schemas. */
  readonly subschemas: ReadonlySet<string>;
}

const SWAGGER2: SchemaFacts = {
  name: "Swagger 2.0",
  nullable: ["x-nullable", "x-isnullable", "nullable"],
  hasFiles: true,
  encodings: new Map([["byte", "base64"]]),
  writeOnly: false,
  examples: ["example"],
  subschemas: new Set(["properties", "items", "additionalProperties", "allOf"]),
};

/** The facts, by dialect. */
export const SCHEMA_FACTS = { swagger2: SWAGGER2 } satisfies Readonly<Record<string, SchemaFacts>>;
