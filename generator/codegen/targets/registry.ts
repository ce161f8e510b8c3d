import { python } from "./python/target.js";
import { typescript } from "./typescript/target.js";

/** The languages of generated clients, in listing order. */
export const targets = [typescript, python] as const;

/** The type of this registry, for the types of options. */
export type Registry = typeof targets;
