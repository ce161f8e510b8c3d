export * from "./api.js";
export type * from "./models.js";
export * from "./operations.js";
export * from "./poddisruptionbudgets.js";
