/** What the package `client` offers of the runtime, by the module that has it. */
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

/** What is another class in an event loop. */
export const ASYNC_EXPORTS: Readonly<Record<string, string>> = { ...RUNTIME_EXPORTS, ApiClient: "aio_api_client" };

/** Names of `client` that the runtime, or the official client, has; classes of the document make way for them. */
export const CLIENT_NAMES: ReadonlySet<string> = new Set([...Object.keys(RUNTIME_EXPORTS), "CustomObjectsApi"]);

/** What every API class has already. */
export const API_MEMBERS: ReadonlySet<string> = new Set(["api_client", "close"]);

/** Keys of `CallOptions` that a parameter could have for a name; the others begin with an underscore. */
export const CALL_OPTIONS: ReadonlySet<string> = new Set(["async_req"]);

/** Where the base classes of calls are, which Kubernetes has its own of. */
export const BASE_CLASSES = {
  pep8: { module: "api", name: "Api", asyncModule: "aio_api", asyncName: "AsyncApi" },
  official: {
    module: "kubernetes.api",
    name: "KubernetesApi",
    asyncModule: "kubernetes.aio_api",
    asyncName: "AsyncKubernetesApi",
  },
} as const;
