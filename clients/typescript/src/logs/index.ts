export * from "./api.js";
export * from "./operations.js";
