export * from "./api.js";
export type * from "./models.js";
export * from "./certificatesigningrequests.js";
export * from "./operations.js";
