import type { TypeRef } from "../../../model/api-model.js";

/** Replaces a type whose mistake is already reported. It is never published, since the run fails. */
export const UNKNOWN: TypeRef = { kind: "any" };
