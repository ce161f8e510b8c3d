import { python } from "./python/target.js";
import { typescript } from "./typescript/target.js";

/** The languages that clients are generated in, in the order in which they are listed. */
export const targets = [typescript, python] as const;

/** The type of this registry, for the types of options. */
export type Registry = typeof targets;
