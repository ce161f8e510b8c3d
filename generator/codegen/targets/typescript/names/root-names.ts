/** What most programs need of the runtime besides a module's functions; the rest is at `./runtime`. */
export const runtimeValues = [
  "ApiError",
  "ConnectionError",
  "DecodeError",
  "TimeoutError",
  "createClient",
  "isApiError",
  "losslessJson",
  "paginate",
];
export const runtimeTypes = [
  "Auth",
  "BinaryBody",
  "CallOptions",
  "Client",
  "ClientOptions",
  "RetryOptions",
  "Timeouts",
];

/** Names of the root that the runtime has; classes of the document make way for them. */
export const rootNames: ReadonlySet<string> = new Set([...runtimeValues, ...runtimeTypes]);
