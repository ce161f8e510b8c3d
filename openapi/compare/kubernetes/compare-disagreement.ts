import { isObject, type UnknownObject } from "../../types/objects.js";
import type { Tell } from "./crd-comparison.js";
import type { Crd, CrdVersion } from "./crd.js";

/** Deepest fields that are compared: a schema of a CustomResourceDefinition has no references, so it ends by itself. */
const DEEPEST = 40;

const objectAt = (value: unknown, key: string): UnknownObject => {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : {};
};

/** Fields of a schema that another one lacks, topmost only. */
function lacking(schema: unknown, other: unknown, path: string, depth = 0): readonly string[] {
  if (depth > DEEPEST || !isObject(schema) || !isObject(other)) return [];
  if (other["x-kubernetes-preserve-unknown-fields"] === true) return [];
  const [own, others] = [objectAt(schema, "properties"), objectAt(other, "properties")];
  const isMap = isObject(other["additionalProperties"]) || other["additionalProperties"] === true;
  const fields = Object.keys(own).flatMap((name) =>
    Object.hasOwn(others, name)
      ? lacking(own[name], others[name], `${path}.${name}`, depth + 1)
      : isMap
        ? []
        : [`${path}.${name}`],
  );
  return [
    ...fields,
    ...lacking(schema["items"], other["items"], `${path}[]`, depth + 1),
    ...lacking(schema["additionalProperties"], other["additionalProperties"], `${path}{}`, depth + 1),
  ];
}

interface Disagreement {
  readonly field: string;
  readonly from: CrdVersion;
  readonly to: CrdVersion;
}

function disagreements({ versions, conversion }: Crd): readonly Disagreement[] {
  if ((conversion["strategy"] ?? "None") !== "None") return [];
  const served = versions.filter((version) => version.served && version.schema !== undefined);
  return served.flatMap((from) =>
    served
      .filter((to) => to !== from)
      .flatMap((to) => lacking(from.schema?.value, to.schema?.value, "").map((field) => ({ field, from, to }))),
  );
}

const keyOf = ({ field, from, to }: Disagreement): string => `${field} ${from.name} ${to.name}`;

/** Reports fields that are lost between served versions, unless they were before. */
export function compareDisagreement(old: Crd, now: Crd, tell: Tell): void {
  const known = new Set(disagreements(old).map(keyOf));
  for (const found of disagreements(now)) {
    if (known.has(keyOf(found))) continue;
    tell("versions-disagree", {
      details: { field: found.field },
      key: keyOf(found),
      from: found.from.name,
      to: found.to.name,
      old: old.part,
      new: found.to.part,
    });
  }
}
