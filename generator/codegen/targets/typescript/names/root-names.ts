/** The part of the runtime that most programs need; the rest is exported from `./runtime`. */
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

/** Root exports of the runtime. Classes of the document give way to them. */
export const ROOT_NAMES: ReadonlySet<string> = new Set([...RUNTIME_VALUES, ...RUNTIME_TYPES]);
