/** What most programs need of the runtime besides a module's functions; the rest is at `./runtime`. */
export const RUNTIME_VALUES = [
  "ApiError",
  "ConnectionError",
  "DecodeError",
  "TimeoutError",
  "createClient",
  "isApiError",
  "losslessJson",
  "paginate",
];
export const RUNTIME_TYPES = [
  "Auth",
  "BinaryBody",
  "CallOptions",
  "Client",
  "ClientOptions",
  "RetryOptions",
  "Timeouts",
];

/** Names of the root that the runtime has; classes of the document make way for them. */
export const ROOT_NAMES: ReadonlySet<string> = new Set([...RUNTIME_VALUES, ...RUNTIME_TYPES]);
