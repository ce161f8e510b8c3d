/** An answer to a request, apart from how it is sent. */
export interface Answer {
  readonly status: number;
  /** Names and values in turn, as `writeHead` of `node:http` takes them; `Content-Length` included. */
  readonly headers: readonly string[];
  /** Absent where there is none; not sent in answer to `HEAD`. */
  readonly body: Uint8Array | undefined;
}

/** What an answer depends on. A request of `node:http` is one. */
export interface SpecRequest {
  readonly method?: string | undefined;
  /** Path and query. */
  readonly url?: string | undefined;
  /** By lower-case name; repeated ones joined by commas. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A header of which repetition makes no list. */
export function headerOf(request: SpecRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" || value === undefined ? value : value.join(", ");
}
