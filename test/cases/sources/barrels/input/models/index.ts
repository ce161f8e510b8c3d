export * from "./person.js";
export type { Place as Address } from "./place.js";
export * as places from "./place.js";
