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
  /** Keywords that hold a single example. */
  readonly examples: readonly string[];
  /** Keywords that hold a schema, or a list or map of schemas. */
  readonly subschemas: ReadonlySet<string>;
}
