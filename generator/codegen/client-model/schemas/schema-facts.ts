/**
 * What the dialects of schemas differ in. One reader reads them all: it branches on these facts and never on the name of a
 * dialect. A new dialect is a new row, and a fact that the reader does not know yet is a new field with a value in each row.
 */
export interface SchemaFacts {
  /** What messages call the dialect. */
  readonly name: string;
  /** Keywords that allow `null` if they are `true`. */
  readonly nullable: readonly string[];
  /** What `type: file` is: bytes, or unknown. */
  readonly hasFiles: boolean;
  /** Formats of strings that carry bytes, with the encoding of each. */
  readonly encodings: ReadonlyMap<string, string>;
  /** Whether `writeOnly` means something. */
  readonly writeOnly: boolean;
  /** Keywords of a schema with one example as value. */
  readonly examples: readonly string[];
  /** Keywords of a schema with a schema, a list or a map of schemas below. */
  readonly subschemas: ReadonlySet<string>;
}

const swagger2: SchemaFacts = {
  name: "Swagger 2.0",
  nullable: ["x-nullable", "x-isnullable", "nullable"],
  hasFiles: true,
  encodings: new Map([["byte", "base64"]]),
  writeOnly: false,
  examples: ["example"],
  subschemas: new Set(["properties", "items", "additionalProperties", "allOf"]),
};

/** The facts by dialect. */
export const schemaFacts = { swagger2 } satisfies Readonly<Record<string, SchemaFacts>>;
