import { OFFICIAL_AIO_MODULES } from "./official-aio-modules.js";
import { CALL_ERRORS, DYNAMIC_ERRORS, type OfficialModule } from "./official-module.js";

const ERRORS = `
  ApiAttributeError ApiConnectionError ApiException ApiKeyError ApiTimeoutError ApiTypeError ApiValueError
  BadRequestException ConflictException DecodeError ForbiddenException GoneException InternalServerException
  MethodNotAllowedException NotFoundException OpenApiException ServerTimeoutException ServiceException
  ServiceUnavailableException TooManyRequestsException UnauthorizedException UnprocessableEntityException`;

const RETRIES = `
  DEFAULT_BACKOFF DEFAULT_RETRY DEFAULT_RETRY_AFTER_BACKOFF Backoff is_conflict is_retry_after_response
  is_too_many_requests on_error on_retry_after_error retry_after_backoff retry_after_max_retries
  retry_after_seconds retry_on_conflict`;

/** All modules of the official client's layout that only re-export names. */
export const OFFICIAL_MODULES: readonly OfficialModule[] = [
  ...OFFICIAL_AIO_MODULES,
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
    paths: ["client/rest"],
    doc: "Requests to any URL, and the exceptions of calls.",
    names: {
      "runtime.errors": "ApiException ApiValueError",
      "runtime.generic_call": "RestResponse=RESTResponse",
      "runtime.rest_client": "RESTClientObject",
    },
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
    paths: ["config/exec_provider"],
    doc: "Exec plugins of kubeconfigs.",
    names: {
      "runtime.kubernetes.config_exception": "ConfigException",
      "runtime.kubernetes.configs.exec_provider": "ExecProvider",
    },
  },
  {
    paths: ["config/incluster_config", "aio/config/incluster_config"],
    doc: "In-cluster configuration.",
    names: {
      "runtime.configuration": "Configuration",
      "runtime.kubernetes.config_exception": "ConfigException",
      "runtime.kubernetes.config_loaders":
        "SERVICE_CERT_FILENAME SERVICE_HOST_ENV_NAME SERVICE_PORT_ENV_NAME SERVICE_TOKEN_FILENAME InClusterConfigLoader",
      "runtime.kubernetes.load_config": "join_host_port=_join_host_port load_incluster_config",
    },
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
    names: {
      "runtime.kubernetes.dynamic_client": `
        DynamicClient Resource ResourceField ResourceInstance ResourceList=EagerDiscoverer
        ResourceList=LazyDiscoverer`,
    },
  },
  {
    paths: ["dynamic/client"],
    doc: "The client for any kind of object.",
    names: {
      "runtime.errors": "ApiException",
      "runtime.kubernetes.dynamic_client": `
        DynamicClient Resource ResourceField ResourceInstance ResourceList=EagerDiscoverer
        ResourceList=LazyDiscoverer`,
    },
  },
  {
    paths: ["dynamic/discovery"],
    doc: "The kinds that a server serves.",
    names: {
      "runtime.errors":
        "ApiException NotFoundException=NotFoundError ServiceUnavailableException=ServiceUnavailableError",
      "runtime.kubernetes.discovery":
        "AmbiguousResourceError=ResourceNotUniqueError UnknownResourceError=ResourceNotFoundError",
      "runtime.kubernetes.dynamic_client": `
        Resource ResourceList=Discoverer ResourceList=EagerDiscoverer ResourceList=LazyDiscoverer`,
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
    names: {
      "informer.informer": "ADDED BOOKMARK DELETED ERROR MODIFIED ObjectCache SharedInformer",
      "runtime.kubernetes.informer": "Informer ObjectStore",
    },
  },
  {
    paths: ["informer/cache"],
    doc: "Local copies of objects that stay up to date.",
    names: {
      "runtime.kubernetes.object_metadata": "object_key=_meta_namespace_key",
      "runtime.kubernetes.shared_informer": "ObjectCache",
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
    names: {
      "runtime.kubernetes.official_stream": "portforward stream",
      "runtime.kubernetes.websocket_calls": "websocket_request=_websocket_request",
    },
  },
  {
    paths: ["utils/__init__"],
    doc: "Creating objects from files and dicts; quantities, durations, metrics, retries.",
    names: {
      "runtime.kubernetes.create_objects": "FailToCreateError create_from_dict create_from_directory create_from_yaml",
      "runtime.kubernetes.duration": "format_duration parse_duration",
      "runtime.kubernetes.keepalive": "tcp_keepalive_socket_options",
      "runtime.kubernetes.retry_calls": RETRIES,
      "runtime.quantity": "format_quantity parse_quantity",
      "utils.metrics": "get_nodes_metrics get_pods_metrics get_pods_metrics_in_all_namespaces",
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
