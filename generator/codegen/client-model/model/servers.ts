/** Where an API is served. */
export interface Server {
  /**
   * A URL template with `{name}` for variables: absolute, without a scheme (`//host/path`), or relative to the
   * document's URL (`/path`). Never ends with a slash.
   */
  readonly url: string;
  readonly name?: string;
  readonly description: string;
  /** In the URL's order. Every `{name}` of the URL has one. */
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  /** Absent: callers have to supply it. */
  readonly default?: string;
  /** Allowed values. Absent: any. */
  readonly values?: readonly string[];
  readonly description: string;
}
