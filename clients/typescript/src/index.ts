export { ApisApi } from "./apis/api.js";
export { AppsApi } from "./apps/api.js";
export { AppsV1beta1Api } from "./apps/v1beta1/api.js";
export { AuthenticationApi } from "./authentication/api.js";
export { AuthenticationV1beta1Api } from "./authentication.k8s.io/v1beta1/api.js";
export { AuthorizationApi } from "./authorization/api.js";
export { AuthorizationV1beta1Api } from "./authorization.k8s.io/v1beta1/api.js";
export { AutoscalingApi } from "./autoscaling/api.js";
export { AutoscalingV1Api } from "./autoscaling/v1/api.js";
export { BatchApi } from "./batch/api.js";
export { BatchV1Api } from "./batch/v1/api.js";
export { BatchV2alpha1Api } from "./batch/v2alpha1/api.js";
export { CertificatesApi } from "./certificates/api.js";
export { CertificatesV1alpha1Api } from "./certificates.k8s.io/v1alpha1/api.js";
export { CoreApi } from "./core/api.js";
export { CoreV1Api } from "./core/v1/api.js";
export { ExtensionsApi } from "./extensions/api.js";
export { ExtensionsV1beta1Api } from "./extensions/v1beta1/api.js";
export { LogsApi } from "./logs/api.js";
export { PolicyApi } from "./policy/api.js";
export { PolicyV1beta1Api } from "./policy/v1beta1/api.js";
export { RbacAuthorizationApi } from "./rbac-authorization/api.js";
export { RbacAuthorizationV1alpha1Api } from "./rbac.authorization.k8s.io/v1alpha1/api.js";
export { StorageApi } from "./storage/api.js";
export { StorageV1beta1Api } from "./storage.k8s.io/v1beta1/api.js";
export { VersionApi } from "./version/api.js";
export {
  ApiError,
  ConnectionError,
  DecodeError,
  TimeoutError,
  createClient,
  isApiError,
  losslessJson,
  paginate,
} from "./runtime/index.js";
export type { Auth, BinaryBody, CallOptions, Client, ClientOptions, RetryOptions, Timeouts } from "./runtime/index.js";
