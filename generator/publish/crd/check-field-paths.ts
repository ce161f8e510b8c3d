import type { DiagnosticArguments } from "../../../openapi/diagnostics/diagnostic.js";
import type { PrinterColumn } from "../../../openapi/kubernetes/kind-extensions.js";
import { isObject, type UnknownObject } from "../../../openapi/types/objects.js";
import type { Placed } from "../../model/kind-facts.js";
import type { KindVersionEntry } from "./kind-version-entry.js";

/** The type of a field, as its schema states it. */
type FieldType = "string" | "integer" | "number" | "boolean" | "array" | "object" | "int-or-string";

const SHOWN: Readonly<Record<FieldType, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "a boolean",
  array: "a list",
  object: "an object",
  "int-or-string": "an integer or string",
};

/** The types of fields that a column of each type can show; absent: any. */
const COLUMNS: Readonly<Partial<Record<PrinterColumn["type"], readonly FieldType[]>>> = {
  integer: ["integer", "number", "int-or-string"],
  number: ["integer", "number", "int-or-string"],
  boolean: ["boolean"],
  date: ["string"],
};

/** A path to a field, and the problem with a field of the wrong type. */
interface UsedPath extends Placed<string> {
  /** The types that the field may have; absent if it may have any. */
  readonly types: readonly FieldType[] | undefined;
  /** The end of the message, after "<path> is a string". */
  readonly otherwise: string;
  /** What to correct besides the path. */
  readonly remedy: string;
}

/** Names with dots before them. Filters, wildcards and indices are left to the server. */
const PLAIN = /^(\.[\w$-]+)+$/;

/** Fields that every object has, whether or not its schema declares them. */
const OF_ALL = new Set(["apiVersion", "kind", "metadata"]);

/** The schema of a field; `"any"` if any field is allowed there, `undefined` if this one is not allowed. */
function fieldAt(schema: unknown, [name, ...rest]: readonly string[]): UnknownObject | "any" | undefined {
  if (!isObject(schema)) return "any";
  if (name === undefined) return schema;
  const { properties, additionalProperties } = schema;
  if (isObject(properties) && Object.hasOwn(properties, name)) return fieldAt(properties[name], rest);
  if (schema["x-kubernetes-preserve-unknown-fields"] === true || schema["x-kubernetes-embedded-resource"] === true)
    return "any";
  if (additionalProperties === true) return "any";
  return isObject(additionalProperties) ? fieldAt(additionalProperties, rest) : undefined;
}

function typeOf(schema: UnknownObject): FieldType | undefined {
  if (schema["x-kubernetes-int-or-string"] === true) return "int-or-string";
  const { type } = schema;
  return typeof type === "string" && Object.hasOwn(SHOWN, type) ? (type as FieldType) : undefined;
}

function usedPaths({ facts }: KindVersionEntry): readonly UsedPath[] {
  const columns = facts.columns.map(({ value: { jsonPath, type }, span }) => ({
    value: jsonPath,
    span,
    types: COLUMNS[type],
    otherwise: `, which a column of type ${type} does not show`,
    remedy: "the type of the column",
  }));
  const { scale } = facts;
  if (scale === undefined) return columns;
  const { specReplicasPath, statusReplicasPath, labelSelectorPath } = scale.value;
  const ofScale = (value: string | undefined, type: FieldType): readonly UsedPath[] =>
    value === undefined
      ? []
      : [
          {
            value,
            span: scale.span,
            types: [type],
            otherwise: `, not ${SHOWN[type]}`,
            remedy: "the type of the field",
          },
        ];
  return [
    ...columns,
    ...ofScale(specReplicasPath, "integer"),
    ...ofScale(statusReplicasPath, "integer"),
    ...ofScale(labelSelectorPath, "string"),
  ];
}

/** Arguments of GV3090; `undefined` if the path leads to a field that it can be used for. */
function problemOf(schema: unknown, used: UsedPath): DiagnosticArguments | undefined {
  const { value: path, types, otherwise, remedy } = used;
  const names = path.split(".").slice(1);
  if (!PLAIN.test(path) || OF_ALL.has(names[0] ?? "")) return undefined;
  const field = fieldAt(schema, names);
  if (field === undefined) return { problem: `the schema has no field ${path}` };
  const type = field === "any" ? undefined : typeOf(field);
  if (type === undefined || types === undefined || types.includes(type)) return undefined;
  return { problem: `${path} is ${SHOWN[type]}${otherwise}`, help: `Correct the path, or ${remedy}.` };
}

/**
 * Checks the paths of columns and of the scale subresource against a version's schema: that they lead to a field, and that
 * its type is one that they can be used for.
 *
 * @returns arguments of GV3090
 */
export function checkFieldPaths(version: KindVersionEntry, schema: unknown): readonly Placed<DiagnosticArguments>[] {
  return usedPaths(version).flatMap((used) => {
    const value = problemOf(schema, used);
    return value === undefined ? [] : [{ value, span: used.span }];
  });
}
