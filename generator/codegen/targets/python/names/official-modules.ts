/** A module of the official client's layout that only re-exports names. */
export interface OfficialModule {
  /** Paths below the package, without `.py`. Modules that re-export the same names share an entry. */
  readonly paths: readonly string[];
  readonly doc: string;
  /** Space-separated names, by the module that defines them. `Old=New` renames one. */
  readonly names: Readonly<Record<string, string>>;
}

const CALL_ERRORS = `
  ApiException ApiValueError BadRequestException ForbiddenException NotFoundException ServiceException
  UnauthorizedException`;

const ERRORS = `
  ApiAttributeError ApiConnectionError ApiException ApiKeyError ApiTimeoutError ApiTypeError ApiValueError
  BadRequestException ConflictException DecodeError ForbiddenException GoneException InternalServerException
  MethodNotAllowedException NotFoundException OpenApiException ServerTimeoutException ServiceException
  ServiceUnavailableException TooManyRequestsException UnauthorizedException UnprocessableEntityException`;

const DYNAMIC_ERRORS = `
  ApiException=ApiException ApiException=DynamicApiError BadRequestException=BadRequestError
  ConflictException=ConflictError ForbiddenException=ForbiddenError GoneException=GoneError
  InternalServerException=InternalServerError MethodNotAllowedException=MethodNotAllowedError
  NotFoundException=NotFoundError ServerTimeoutException=ServerTimeoutError
  ServiceUnavailableException=ServiceUnavailableError TooManyRequestsException=TooManyRequestsError
  UnauthorizedException=UnauthorizedError UnprocessableEntityException=UnprocessibleEntityError`;

const ASYNC_RETRIES = `
  DEFAULT_BACKOFF DEFAULT_RETRY DEFAULT_RETRY_AFTER_BACKOFF Backoff is_conflict is_retry_after_response
  is_too_many_requests retry_after_backoff retry_after_max_retries retry_after_seconds
  on_error_async=on_error on_retry_after_error_async=on_retry_after_error
  retry_on_conflict_async=retry_on_conflict`;

const INFORMER = `
  ADDED BOOKMARK DELETED ERROR MODIFIED ObjectCache SharedInformer`;

const RETRIES = `
  DEFAULT_BACKOFF DEFAULT_RETRY DEFAULT_RETRY_AFTER_BACKOFF Backoff is_conflict is_retry_after_response
  is_too_many_requests on_error on_retry_after_error retry_after_backoff retry_after_max_retries
  retry_after_seconds retry_on_conflict`;

/** All such modules. */
export const OFFICIAL_MODULES: readonly OfficialModule[] = [
  {
    paths: ["aio/client/api_client"],
    doc: "The client that operations are called with.",
    names: {
      "runtime.aio_api_client": "ApiClient",
      "runtime.configuration": "Configuration",
      "runtime.errors": CALL_ERRORS,
      "runtime.response": "ApiResponse",
    },
  },
  {
    paths: ["client/api_response", "aio/client/api_response"],
    doc: "The result of the ``…_with_http_info`` methods.",
    names: { "runtime.response": "ApiResponse" },
  },
  {
    paths: ["client/configuration", "aio/client/configuration"],
    doc: "Base URL and credentials.",
    names: { "runtime.configuration": "Configuration" },
  },
  {
    paths: ["client/exceptions", "aio/client/exceptions"],
    doc: "The exceptions of calls.",
    names: {
      "runtime.errors": ERRORS,
    },
  },
  {
    paths: ["client/rest", "aio/client/rest"],
    doc: "The exceptions of calls, under their official name.",
    names: { "runtime.errors": "ApiException ApiValueError" },
  },
  {
    paths: ["config/config_exception", "aio/config/config_exception"],
    doc: "A kubeconfig cannot be used.",
    names: { "runtime.kubernetes.config_exception": "ConfigException" },
  },
  {
    paths: ["config/dateutil", "aio/config/dateutil"],
    doc: "Dates as strings.",
    names: { "runtime.kubernetes.dateutil": "UTC TimezoneInfo format_rfc3339 parse_rfc3339" },
  },
  {
    paths: ["config/incluster_config", "aio/config/incluster_config"],
    doc: "In-cluster configuration.",
    names: {
      "runtime.configuration": "Configuration",
      "runtime.kubernetes.config_exception": "ConfigException",
      "runtime.kubernetes.config_loaders":
        "SERVICE_CERT_FILENAME SERVICE_HOST_ENV_NAME SERVICE_PORT_ENV_NAME SERVICE_TOKEN_FILENAME InClusterConfigLoader",
      "runtime.kubernetes.load_config": "load_incluster_config",
    },
  },
  {
    paths: ["aio/dynamic/__init__"],
    doc: "Access to any kind of object, in an event loop.",
    names: { "runtime.kubernetes.aio_dynamic_client": "DynamicClient Resource ResourceField ResourceInstance" },
  },
  {
    paths: ["aio/dynamic/client"],
    doc: "The client for any kind of object.",
    names: {
      "runtime.errors": "ApiException",
      "runtime.kubernetes.aio_dynamic_client": "DynamicClient Resource ResourceField ResourceInstance",
    },
  },
  {
    paths: ["aio/dynamic/exceptions"],
    doc: "The dynamic client's exceptions; the same as the synchronous ones.",
    names: {
      "runtime.errors": DYNAMIC_ERRORS,
      "runtime.kubernetes.discovery":
        "AmbiguousResourceError=ResourceNotUniqueError UnknownResourceError=ResourceNotFoundError",
    },
  },
  {
    paths: ["aio/dynamic/resource"],
    doc: "Kinds and objects of the dynamic client.",
    names: { "runtime.kubernetes.aio_dynamic_client": "Resource ResourceField ResourceInstance" },
  },
  {
    paths: ["leaderelection/__init__", "aio/leaderelection/__init__"],
    doc: "Leader election: one of many programs leads, the others stand by.",
    names: {},
  },
  {
    paths: ["leaderelection/leaderelectionrecord", "aio/leaderelection/leaderelectionrecord"],
    doc: "The record that a lock stores.",
    names: { "runtime.kubernetes.election": "LeaderElectionRecord" },
  },
  {
    paths: ["leaderelection/resourcelock/__init__", "aio/leaderelection/resourcelock/__init__"],
    doc: "Locks for leader elections.",
    names: {},
  },
  {
    paths: ["aio/stream/__init__"],
    doc: "Commands in containers, in an event loop.",
    names: {
      "runtime.kubernetes.async_exec": "ExecOutput ExecSession stream",
      "runtime.kubernetes.ws_api_client": "WsApiClient",
    },
  },
  {
    paths: ["aio/stream/ws_client"],
    doc: "Commands in containers, in an event loop, with the methods of API classes.",
    names: {
      "runtime.aio_api_client": "ApiClient",
      "runtime.kubernetes.channels":
        "RESIZE=RESIZE_CHANNEL STATUS=ERROR_CHANNEL STDERR=STDERR_CHANNEL STDIN=STDIN_CHANNEL STDOUT=STDOUT_CHANNEL",
      "runtime.kubernetes.ws_api_client": "WsApiClient WsMessage WsSession",
    },
  },
  {
    paths: ["aio/utils/__init__"],
    doc: "Creating objects from files and dicts, and retries, in an event loop.",
    names: {
      "runtime.kubernetes.aio_create_objects": "create_from_dict create_from_yaml create_from_yaml_single_item",
      "runtime.kubernetes.create_objects": "FailToCreateError",
      "runtime.kubernetes.retry_calls": ASYNC_RETRIES,
    },
  },
  {
    paths: ["aio/utils/create_from_yaml"],
    doc: "Creating objects from files and dicts, in an event loop.",
    names: {
      "runtime.kubernetes.aio_create_objects": "create_from_dict create_from_yaml create_from_yaml_single_item",
      "runtime.kubernetes.create_objects": "FailToCreateError",
    },
  },
  {
    paths: ["aio/utils/retry"],
    doc: "Retries, in an event loop.",
    names: { "runtime.kubernetes.retry_calls": ASYNC_RETRIES },
  },
  {
    paths: ["aio/watch/__init__"],
    doc: "Watches, in an event loop.",
    names: {
      "runtime.kubernetes.official_watch": "AsyncWatch=Watch",
      "runtime.kubernetes.watch_event": "WatchEvent WatchOptions WatchState WatchStreamError",
    },
  },
  {
    paths: ["aio/watch/watch"],
    doc: "Watches, in an event loop.",
    names: { "runtime.kubernetes.official_watch": "AsyncWatch=Watch AsyncWatchStream=Stream" },
  },
  {
    paths: ["client/api_client"],
    doc: "The client that operations are called with.",
    names: {
      "runtime.api_client": "ApiClient",
      "runtime.configuration": "Configuration",
      "runtime.errors": CALL_ERRORS,
      "runtime.response": "ApiResponse",
    },
  },
  {
    paths: ["dynamic/__init__"],
    doc: "Access to any kind of object, including those that the document does not declare.",
    names: { "runtime.kubernetes.dynamic_client": "DynamicClient Resource ResourceField ResourceInstance" },
  },
  {
    paths: ["dynamic/client"],
    doc: "The client for any kind of object.",
    names: {
      "runtime.errors": "ApiException",
      "runtime.kubernetes.dynamic_client": "DynamicClient Resource ResourceField ResourceInstance",
    },
  },
  {
    paths: ["dynamic/exceptions"],
    doc: "The dynamic client's exceptions.",
    names: {
      "runtime.errors": DYNAMIC_ERRORS,
      "runtime.kubernetes.discovery":
        "AmbiguousResourceError=ResourceNotUniqueError UnknownResourceError=ResourceNotFoundError",
    },
  },
  {
    paths: ["dynamic/resource"],
    doc: "Kinds and objects of the dynamic client.",
    names: { "runtime.kubernetes.dynamic_client": "Resource ResourceField ResourceInstance" },
  },
  {
    paths: ["informer/__init__"],
    doc: "Local copies of objects that stay up to date.",
    names: { "runtime.kubernetes.informer": "Informer ObjectStore", "runtime.kubernetes.shared_informer": INFORMER },
  },
  {
    paths: ["informer/cache"],
    doc: "Local copies of objects that stay up to date.",
    names: { "runtime.kubernetes.shared_informer": "ObjectCache" },
  },
  {
    paths: ["informer/informer"],
    doc: "Local copies of objects that stay up to date.",
    names: {
      "runtime.errors": "ApiException",
      "runtime.kubernetes.official_watch": "Watch",
      "runtime.kubernetes.shared_informer": INFORMER,
    },
  },
  {
    paths: ["stream/__init__"],
    doc: "Commands in containers, and ports of pods.",
    names: { "stream.stream": "portforward stream" },
  },
  {
    paths: ["stream/stream"],
    doc: "Commands in containers, and ports of pods.",
    names: { "runtime.kubernetes.official_stream": "portforward stream" },
  },
  {
    paths: ["utils/__init__"],
    doc: "Creating objects from files and dicts; quantities, durations, metrics, retries.",
    names: {
      "runtime.kubernetes.create_objects": "FailToCreateError create_from_dict create_from_directory create_from_yaml",
      "runtime.kubernetes.duration": "format_duration parse_duration",
      "runtime.kubernetes.keepalive": "tcp_keepalive_socket_options",
      "runtime.kubernetes.metrics": "get_nodes_metrics get_pods_metrics get_pods_metrics_in_all_namespaces",
      "runtime.kubernetes.retry_calls": RETRIES,
      "runtime.quantity": "format_quantity parse_quantity",
    },
  },
  {
    paths: ["utils/create_from_yaml"],
    doc: "Creating objects from files and dicts.",
    names: {
      "runtime.kubernetes.create_objects":
        "FailToCreateError create_from_dict create_from_directory create_from_yaml create_from_yaml_single_item",
    },
  },
  {
    paths: ["utils/duration"],
    doc: "Durations.",
    names: { "runtime.kubernetes.duration": "format_duration parse_duration" },
  },
  {
    paths: ["utils/keepalive"],
    doc: "Socket options that detect a dead connection.",
    names: {
      "runtime.kubernetes.keepalive": "DEFAULT_COUNT DEFAULT_IDLE DEFAULT_INTERVAL tcp_keepalive_socket_options",
    },
  },
  {
    paths: ["utils/metrics"],
    doc: "Resource usage of nodes and pods.",
    names: {
      "runtime.kubernetes.metrics":
        "METRICS_API_GROUP METRICS_API_VERSION get_nodes_metrics get_pods_metrics get_pods_metrics_in_all_namespaces",
    },
  },
  { paths: ["utils/quantity"], doc: "Quantities.", names: { "runtime.quantity": "format_quantity parse_quantity" } },
  { paths: ["utils/retry"], doc: "Retries.", names: { "runtime.kubernetes.retry_calls": RETRIES } },
  {
    paths: ["watch/__init__"],
    doc: "Watches.",
    names: {
      "runtime.kubernetes.official_watch": "Watch",
      "runtime.kubernetes.watch_event": "WatchEvent WatchOptions WatchState WatchStreamError",
    },
  },
  { paths: ["watch/watch"], doc: "Watches.", names: { "runtime.kubernetes.official_watch": "Watch" } },
];
