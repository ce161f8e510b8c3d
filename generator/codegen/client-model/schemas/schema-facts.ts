/**
 * The differences between the dialects' schemas. One reader reads them all: it branches on these facts and never on the
 * dialect. Each dialect has a value for every field; a new difference is a new field.
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
  /** Keywords that hold examples: `examples` a list, all others a single one. */
  readonly examples: readonly string[];
  /**
   * Whether schemas are JSON Schema 2020-12: a schema may be `true` or `false`, keywords beside `$ref` count, and there are
   * constants, tuples, patterns, encoded texts, and lists of examples.
   */
  readonly isJsonSchema: boolean;
  /** Whether `oneOf`, `anyOf` and lists of types exist. They are read all the same. */
  readonly hasUnions: boolean;
  /** Keywords that hold a schema, or a list or map of schemas. */
  readonly subschemas: ReadonlySet<string>;
}
