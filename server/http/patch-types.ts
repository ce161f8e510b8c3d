import type { KindVersion } from "../registry/kind.js";

export const JSON_PATCH = "application/json-patch+json";
export const MERGE_PATCH = "application/merge-patch+json";
export const STRATEGIC_PATCH = "application/strategic-merge-patch+json";
export const APPLY_PATCH = "application/apply-patch+yaml";

/** The kinds of patches that a resource takes. */
export const patchTypes = ({ kind }: KindVersion): readonly string[] => [
  JSON_PATCH,
  MERGE_PATCH,
  ...(kind.model.custom ? [] : [STRATEGIC_PATCH]),
  APPLY_PATCH,
];
