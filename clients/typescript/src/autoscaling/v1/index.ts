export * from "./api.js";
export type * from "./models.js";
export * from "./horizontalpodautoscalers.js";
export * from "./operations.js";
