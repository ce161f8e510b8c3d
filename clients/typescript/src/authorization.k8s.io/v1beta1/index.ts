export * from "./api.js";
export type * from "./models.js";
export * from "./localsubjectaccessreviews.js";
export * from "./operations.js";
export * from "./selfsubjectaccessreviews.js";
export * from "./subjectaccessreviews.js";
