import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, Marker, TypeRef } from "../../model/api-model.js";

/** Something that carries keywords: a property, a parameter, an alias's scalar. */
export interface Subject {
  readonly type: TypeRef;
  readonly markers: readonly Marker[];
  readonly model: ApiModel;
}

/** Checks one thing about a subject's annotations, and returns what is wrong. */
export type Rule = (subject: Subject) => readonly Diagnostic[];
