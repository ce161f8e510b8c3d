/** A client that calls are spelled for. */
export interface ClientNames {
  /** Name of the package. */
  readonly package: string;
  /** Text of its name lock: names that it was published with. */
  readonly nameLock?: string;
}
