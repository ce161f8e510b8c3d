/**
 * The core of the API: pods and what they run on, services, storage and configuration.
 * @packageDocumentation
 * @groupVersion core/v1
 */
export type * from "./v1/components.js";
export type * from "./v1/config-maps.js";
export type * from "./v1/containers.js";
export type * from "./v1/events.js";
export type * from "./v1/meta.js";
export type * from "./v1/namespaces.js";
export type * from "./v1/nodes.js";
export type * from "./v1/persistent-volumes.js";
export type * from "./v1/pods.js";
export type * from "./v1/quotas.js";
export type * from "./v1/references.js";
export type * from "./v1/replication-controllers.js";
export type * from "./v1/secrets.js";
export type * from "./v1/selectors.js";
export type * from "./v1/service-accounts.js";
export type * from "./v1/services.js";
export type * from "./v1/volumes.js";
