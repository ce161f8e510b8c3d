import type { KindVersion } from "../registry/kind.js";

export const JSON_PATCH = "application/json-patch+json";
export const MERGE_PATCH = "application/merge-patch+json";
export const STRATEGIC_PATCH = "application/strategic-merge-patch+json";
export const APPLY_PATCH = "application/apply-patch+yaml";

/**
 * The kinds of patches that a resource takes.
 *
 * @param applies - whether the server keeps managed fields, which apply needs
 */
export const patchTypes = ({ kind }: KindVersion, applies: boolean): readonly string[] => [
  JSON_PATCH,
  MERGE_PATCH,
  ...(kind.model.custom ? [] : [STRATEGIC_PATCH]),
  ...(applies ? [APPLY_PATCH] : []),
];
