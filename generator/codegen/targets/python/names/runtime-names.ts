/** Names that the package `client` re-exports from the runtime, by module. */
export const RUNTIME_EXPORTS: Readonly<Record<string, string>> = {
  ApiAttributeError: "errors",
  ApiClient: "api_client",
  ApiConnectionError: "errors",
  ApiException: "errors",
  ApiKeyError: "errors",
  ApiResponse: "response",
  ApiTimeoutError: "errors",
  ApiTypeError: "errors",
  ApiValueError: "errors",
  CallOptions: "call_options",
  Configuration: "configuration",
  File: "encode_form",
  OpenApiException: "errors",
};

/** The same for the asynchronous package. */
export const ASYNC_EXPORTS: Readonly<Record<string, string>> = { ...RUNTIME_EXPORTS, ApiClient: "aio_api_client" };

/** Names in `client` taken by the runtime or the official client. API classes have other names; models keep theirs. */
export const CLIENT_NAMES: ReadonlySet<string> = new Set([...Object.keys(RUNTIME_EXPORTS), "CustomObjectsApi"]);

/** Members of every API class. */
export const API_MEMBERS: ReadonlySet<string> = new Set(["api_client", "close"]);

/** Keys of `CallOptions` that a parameter's name could equal; all others start with an underscore. */
export const CALL_OPTIONS: ReadonlySet<string> = new Set(["async_req"]);

/** The modules of the API classes' base classes. Kubernetes has base classes of its own. */
export const BASE_CLASSES = {
  pep8: { module: "api", name: "Api", asyncModule: "aio_api", asyncName: "AsyncApi" },
  official: {
    module: "kubernetes.api",
    name: "KubernetesApi",
    asyncModule: "kubernetes.aio_api",
    asyncName: "AsyncKubernetesApi",
  },
} as const;
