export * from "./api.js";
export type * from "./models.js";
export * from "./cronjobs.js";
export * from "./jobs.js";
export * from "./operations.js";
export * from "./scheduledjobs.js";
