import { annotation } from "../annotations/table.js";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, Marker, TypeRef } from "../model/api-model.js";
import { innerTypes } from "../model/inner-types.js";
import { mergeMarkers } from "../model/merge-markers.js";
import type { OutputDialect } from "./documents/dialects/output-dialect.js";
import { DIALECT_NAMES } from "./documents/report-loss.js";
import { fallbackOf, isSayable } from "./documents/sayable.js";
import type { Profile } from "./profiles/profile.js";

/** What an output is written in, and by which rules. */
interface Target {
  readonly dialect: OutputDialect;
  readonly profile: Profile;
}

/** A type and those inside it, each with the annotations that apply to it. */
function* within(type: TypeRef, own: readonly Marker[]): Generator<{ type: TypeRef; markers: readonly Marker[] }> {
  const markers = mergeMarkers(type.markers ?? [], own);
  yield { type, markers };
  if (type.kind === "object") for (const property of type.properties) yield* within(property.type, property.markers);
  // An annotation on a type that may be null is about the type.
  for (const inner of innerTypes(type)) yield* within(inner, type.kind === "nullable" ? markers : []);
}

function* typesOf(model: ApiModel): Generator<{ type: TypeRef; markers: readonly Marker[] }> {
  for (const { type, markers } of Object.values(model.types)) yield* within(type, markers);
  for (const { parameters, responses } of model.operationSets.flatMap((set) => set.operations)) {
    for (const { type, markers } of parameters) yield* within(type, markers);
    for (const { type, headers } of responses) {
      if (type !== undefined) yield* within(type, []);
      for (const header of headers) yield* within(header.type, header.markers);
    }
  }
}

const INT_OR_STRING_HELP =
  'Use IntOrString of groupversion/types if the numbers are integers. Or publish another type in its place with @fallback, or write the output in OpenAPI 3: "dialect": "3.1".';

/** Whether a union is one of numbers and texts, of any value. */
const isIntOrString = (type: Extract<TypeRef, { kind: "union" | "tuple" }>): boolean =>
  type.kind === "union" &&
  type.members.every((member) => member.kind === "scalar" && ["number", "integer", "string"].includes(member.type));

function unsayableType(type: TypeRef, markers: readonly Marker[], { dialect, profile }: Target): Diagnostic[] {
  if ((type.kind !== "union" && type.kind !== "tuple") || isSayable(dialect, profile, type)) return [];
  if (fallbackOf(markers) !== undefined) return [];
  const { text, span, help = isIntOrString(type) ? INT_OR_STRING_HELP : undefined } = type.written;
  const code = type.kind === "union" ? "GV2001" : dialect === "2.0" ? "GV2005" : "GV3040";
  return [diagnostic(code, span, { type: text, ...(help !== undefined && { help }) })];
}

/** An annotation whose keyword an older dialect lacks. */
const unsayableKeyword = ({ name, span }: Marker, dialect: OutputDialect): Diagnostic[] => {
  const { emits, readBy } = annotation(name) ?? {};
  const since = emits?.since;
  // What CustomResourceDefinitions publish is not lost.
  return since === undefined || dialect >= since || readBy === "values"
    ? []
    : [
        diagnostic("GV3041", span, {
          dialect: DIALECT_NAMES[dialect],
          what: `@${name}`,
          help: "Say it in the description, too.",
        }),
      ];
};

/** Reports the types and annotations of a model that an output cannot express, used or not. */
export function unsayable(model: ApiModel, target: Target): Diagnostic[] {
  if (target.dialect === "3.1") return [];
  return [...typesOf(model)].flatMap(({ type, markers }) => [
    ...unsayableType(type, markers, target),
    ...markers.flatMap((marker) => unsayableKeyword(marker, target.dialect)),
  ]);
}

/** Reports annotations `@fallback` on types that all outputs of an API can express. */
export function unusedFallbacks(model: ApiModel, targets: readonly Target[]): Diagnostic[] {
  const used = new Map<Marker, boolean>();
  for (const { type, markers } of typesOf(model)) {
    const fallback = markers.find(({ name }) => name === "fallback");
    if (fallback === undefined) continue;
    const isUsed = targets.some(({ dialect, profile }) => !isSayable(dialect, profile, type));
    used.set(fallback, used.get(fallback) === true || isUsed);
  }
  return [...used].flatMap(([{ span }, isUsed]) =>
    isUsed
      ? []
      : [
          diagnostic("GV1015", span, {
            name: "fallback",
            reason: "every output can express the type",
            remedy: "Remove it, or put it on the union or tuple itself.",
          }),
        ],
  );
}

/** Reports settings of documents in OpenAPI 3 that an output in Swagger 2.0 cannot use and has nothing in place of. */
export function unsayableSettings(
  { document }: { readonly document: Readonly<Record<string, unknown>> | object },
  { dialect }: Target,
): Diagnostic[] {
  if (dialect !== "2.0") return [];
  const has = (field: string): boolean => Object.hasOwn(document, field);
  const pairs = [
    ["servers", "host", "Add `host`, `basePath` and `schemes`."],
    ["securitySchemes", "securityDefinitions", "Add `securityDefinitions`, with the schemes that Swagger 2.0 knows."],
  ] as const;
  return pairs.flatMap(([field, instead, help]) =>
    has(field) && !has(instead)
      ? [diagnostic("GV3042", undefined, { field, dialect: DIALECT_NAMES[dialect], help })]
      : [],
  );
}
