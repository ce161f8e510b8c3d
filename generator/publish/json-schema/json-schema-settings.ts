/** How JSON Schemas of kinds are written. */
export interface JsonSchemaSettings {
  /** Whether objects are closed: fields that a type does not declare are refused. */
  readonly isClosed: boolean;
  /** Whether optional fields may be null, which Kubernetes reads as absent. */
  readonly allowsNull: boolean;
}
