/** Where an API is. */
export interface Server {
  /**
   * A URL with `{name}` for variables: absolute, without a scheme (`//host/path`), or relative to the document's own
   * address (`/path`). Never ends with a slash.
   */
  readonly url: string;
  readonly name?: string;
  readonly description: string;
  /** In the order of the URL. Every `{name}` of the URL has one. */
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  /** Absent: only callers know it. */
  readonly default?: string;
  /** What it may be. Absent: anything. */
  readonly values?: readonly string[];
  readonly description: string;
}
