import { CALL_ERRORS, DYNAMIC_ERRORS, type OfficialModule } from "./official-module.js";

const ASYNC_RETRIES = `
  DEFAULT_BACKOFF DEFAULT_RETRY DEFAULT_RETRY_AFTER_BACKOFF Backoff is_conflict is_retry_after_response
  is_too_many_requests retry_after_backoff retry_after_max_retries retry_after_seconds
  on_error_async=on_error on_retry_after_error_async=on_retry_after_error
  retry_on_conflict_async=retry_on_conflict`;

/** Those for programs with an event loop. */
export const OFFICIAL_AIO_MODULES: readonly OfficialModule[] = [
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
    paths: ["aio/client/rest"],
    doc: "Requests to any URL, in an event loop, and the exceptions of calls.",
    names: {
      "runtime.errors": "ApiException ApiValueError",
      "runtime.generic_call": "AsyncRestResponse=RESTResponse",
      "runtime.rest_client": "AsyncRESTClientObject=RESTClientObject",
    },
  },
  {
    paths: ["aio/config/google_auth"],
    doc: "Tokens of the auth-provider gcp.",
    names: { "runtime.kubernetes.configs.gcp": "google_auth_credentials" },
  },
  {
    paths: ["aio/config/openid"],
    doc: "Tokens of an OpenID Connect provider.",
    names: {
      "runtime.kubernetes.config_exception": "ConfigException",
      "runtime.kubernetes.configs.openid": "GRANT_TYPE_REFRESH_TOKEN OpenIDRequestor",
    },
  },
  {
    paths: ["aio/dynamic/__init__"],
    doc: "Access to any kind of object, in an event loop.",
    names: {
      "runtime.kubernetes.aio_dynamic_client": `
        DynamicClient Resource ResourceField ResourceInstance ResourceList=EagerDiscoverer
        ResourceList=LazyDiscoverer`,
    },
  },
  {
    paths: ["aio/dynamic/client"],
    doc: "The client for any kind of object.",
    names: {
      "runtime.errors": "ApiException",
      "runtime.kubernetes.aio_dynamic_client": `
        DynamicClient Resource ResourceField ResourceInstance ResourceList=EagerDiscoverer
        ResourceList=LazyDiscoverer`,
    },
  },
  {
    paths: ["aio/dynamic/discovery"],
    doc: "The kinds that a server serves.",
    names: {
      "runtime.errors":
        "ApiException NotFoundException=NotFoundError ServiceUnavailableException=ServiceUnavailableError",
      "runtime.kubernetes.aio_dynamic_client": `
        Resource ResourceList=Discoverer ResourceList=EagerDiscoverer ResourceList=LazyDiscoverer`,
      "runtime.kubernetes.discovery":
        "AmbiguousResourceError=ResourceNotUniqueError UnknownResourceError=ResourceNotFoundError",
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
      "runtime.kubernetes.websocket_calls": "get_websocket_url",
      "runtime.kubernetes.ws_api_client": "WsApiClient WsMessage WsResponse WsSession",
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
];
