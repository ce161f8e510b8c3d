/**
 * Workloads, routes and policies that later moved to their own groups.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
export type * from "./v1beta1/daemon-sets.js";
export type * from "./v1beta1/deployments.js";
export type * from "./v1beta1/horizontal-pod-autoscalers.js";
export type * from "./v1beta1/ingresses.js";
export type * from "./v1beta1/jobs.js";
export type * from "./v1beta1/network-policies.js";
export type * from "./v1beta1/replica-sets.js";
export type * from "./v1beta1/scale.js";
export type * from "./v1beta1/third-party-resources.js";
