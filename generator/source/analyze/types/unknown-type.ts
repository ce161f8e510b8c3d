import type { TypeRef } from "../../../model/api-model.js";

/** Stands for a type whose mistake is reported already: any value, which never reaches an output since the run fails. */
export const UNKNOWN: TypeRef = { kind: "any" };
