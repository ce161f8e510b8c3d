/**
 * A request's body that knows its media type, and is sent with it whatever the operation consumes: as JSON if the value
 * is no string, bytes or stream.
 */
export class TypedBody<Value = unknown> {
  readonly contentType: string;
  readonly value: Value;

  constructor(contentType: string, value: Value) {
    this.contentType = contentType;
    this.value = value;
  }
}
