/**
 * Runs an API: keeps the objects that documents describe, and answers kubectl and clients.
 *
 * ```ts
 * import { createApiServer, defineResource } from "@groupversion/server/apiserver";
 * ```
 *
 * @packageDocumentation
 */
export type { Document } from "../../openapi/types/swagger-2.js";
export type { Authenticator } from "../access/authenticator.js";
export type { AuthorizationRequest, Authorizer, Decision } from "../access/authorizer.js";
export { ClientCertificateAuthenticator } from "../access/certificates/client-certificate-authenticator.js";
export {
  RequestHeaderAuthenticator,
  type RequestHeaderOptions,
} from "../access/certificates/request-header-authenticator.js";
export { TokenAuthenticator } from "../access/token-authenticator.js";
export { parseTokens, type TokenProblem } from "../access/parse-tokens.js";
export { StatusError, type Status, type StatusReason } from "../machinery/errors/status.js";
export type { ObjectMeta } from "../machinery/meta/object-meta.js";
export type { Admission, AdmissionRequest } from "../registry/admission.js";
export type { User } from "../registry/write-options.js";
export { createMemoryStorage } from "../storage/memory/memory-storage.js";
export { openEtcdStorage } from "../storage/etcd/etcd-storage.js";
export { openLmdbStorage } from "../storage/lmdb/lmdb-storage.js";
export type { Storage } from "../storage/storage.js";
export type { ListenerTls } from "../http/api-listener.js";
export { createApiServer, type ApiServer, type ApiServerOptions, type SecureAddress } from "./api-server.js";
export {
  defineResource,
  type DefinedResource,
  type FieldProblem,
  type ReconcileRequest,
  type ResourceHooks,
} from "./define-resource.js";
export type { ApiObject } from "./api-object.js";
export { ObjectClient, type ObjectAddress, type Stored } from "./object-client.js";
