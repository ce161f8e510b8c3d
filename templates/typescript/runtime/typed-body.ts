/**
 * A request body with its own media type, which overrides those that the operation consumes. Encoded as JSON unless the
 * value is a string, bytes or a stream.
 */
export class TypedBody<Value = unknown> {
  readonly contentType: string;
  readonly value: Value;

  constructor(contentType: string, value: Value) {
    this.contentType = contentType;
    this.value = value;
  }
}
