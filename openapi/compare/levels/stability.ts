import type { Stability } from "./contexts.js";

const STATED: ReadonlyMap<unknown, Stability> = new Map<unknown, Stability>([
  ["draft", "alpha"],
  ["alpha", "alpha"],
  ["beta", "beta"],
  ["stable", "stable"],
]);

/** The stability that a version's name states: `v1alpha1`, `v2beta2`. */
export const stabilityOfVersion = (version: string): Stability => {
  const [, stage] = /^v\d+(alpha|beta)\d+$/.exec(version) ?? [];
  return stage === "alpha" || stage === "beta" ? stage : "stable";
};

/** The stability that `x-stability-level` states; `undefined` for any other value. */
export const statedStability = (value: unknown): Stability | undefined => STATED.get(value);
