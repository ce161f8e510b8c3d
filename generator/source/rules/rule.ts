import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, Marker, TypeRef } from "../../model/api-model.js";

/** Something with keywords: a property, a parameter, or an alias of a scalar. */
export interface Subject {
  readonly type: TypeRef;
  readonly markers: readonly Marker[];
  readonly model: ApiModel;
}

/** Checks one aspect of a subject's annotations and returns the mistakes. */
export type Rule = (subject: Subject) => readonly Diagnostic[];
