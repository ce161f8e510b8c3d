export * from "./api.js";
export type * from "./models.js";
export * from "./clusterrolebindings.js";
export * from "./clusterroles.js";
export * from "./operations.js";
export * from "./rolebindings.js";
export * from "./roles.js";
