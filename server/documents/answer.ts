/** A response, independent of how it is sent. */
export interface Answer {
  readonly status: number;
  /** Alternating names and values, as `writeHead` of `node:http` takes them; includes `Content-Length`. */
  readonly headers: readonly string[];
  /** Absent if there is no body. Not sent in response to `HEAD`. */
  readonly body: Uint8Array | undefined;
}

/** What a response depends on. A request of `node:http` satisfies it. */
export interface SpecRequest {
  readonly method?: string | undefined;
  /** Path and query. */
  readonly url?: string | undefined;
  /** By lower-case name; repeated ones joined by commas. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Reads a header whose repetition does not form a list. */
export function headerOf(request: SpecRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" || value === undefined ? value : value.join(", ");
}
