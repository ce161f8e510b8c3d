import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, Marker, TypeRef } from "../../model/api-model.js";
import { innerTypes } from "../../model/inner-types.js";
import { mergeMarkers } from "../../model/merge-markers.js";
import { discriminatorField } from "./discriminator-field.js";
import { junctionForm } from "./junction-form.js";
import { keywordFits } from "./keyword-fits.js";
import { kindAnnotations } from "./kind-annotations.js";
import { kindForm } from "./kind-form.js";
import { noContradictions } from "./no-contradictions.js";
import { oneOfFields } from "./one-of-fields.js";
import type { Rule, Subject } from "./rule.js";
import { sharedNames } from "./shared-names.js";
import { valuesFit } from "./values-fit.js";

/** In the order in which they were added; each checks one subject at a time. */
const RULES: readonly Rule[] = [
  keywordFits,
  valuesFit,
  noContradictions,
  discriminatorField,
  kindForm,
  oneOfFields,
  junctionForm,
];

/** A type and the undeclared types inside it: items, values, and fields of inline objects. */
function* within(model: ApiModel, type: TypeRef, own: readonly Marker[]): Generator<Subject> {
  yield { type, markers: mergeMarkers(type.markers ?? [], own), model };
  if (type.kind === "object")
    for (const property of type.properties) yield* within(model, property.type, property.markers);
  for (const inner of innerTypes(type)) yield* within(model, inner, []);
}

function* subjectsOf(model: ApiModel): Generator<Subject> {
  for (const { type, markers } of Object.values(model.types)) yield* within(model, type, markers);
  for (const { parameters, responses } of model.operationSets.flatMap((set) => set.operations)) {
    for (const { type, markers } of parameters) yield* within(model, type, markers);
    for (const { type, headers } of responses) {
      if (type !== undefined) yield* within(model, type, []);
      for (const header of headers) yield* within(model, header.type, header.markers);
    }
  }
}

/** Checks the annotations of a model against each other and against the types that they are on. */
export function checkModel(model: ApiModel): Diagnostic[] {
  const found = [...subjectsOf(model)].flatMap((subject) =>
    subject.markers.length === 0 ? [] : RULES.flatMap((rule) => rule(subject)),
  );
  return [...found, ...sharedNames(model), ...kindAnnotations(model)];
}
