import type { Facets, Property } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";

/** Whether a rule of a CustomResourceDefinition forbids changes. */
const isFixed = (rules: Json | undefined): boolean =>
  Array.isArray(rules) &&
  rules.some((each) => {
    const rule =
      typeof each === "object" && each !== null ? (each as Readonly<Record<string, Json>>)["rule"] : undefined;
    return typeof rule === "string" && /^\s*(?:self == oldSelf|oldSelf == self)\s*$/.test(rule);
  });

/** When a value may be written, by the extension that says so: `["create", "read"]`. */
function mutability({ extensions = {} }: Facets): string | undefined {
  const times = extensions["x-ms-mutability"];
  if (Array.isArray(times)) {
    const has = (time: string): boolean => times.includes(time);
    if (has("update")) return undefined;
    return has("create") ? "set on creation" : "read-only";
  }
  return isFixed(extensions["x-kubernetes-validations"]) ? "immutable" : undefined;
}

/** What descriptions of Kubernetes say in fixed words, since its documents have no other place for it. */
function saidInWords(description: string): string | undefined {
  if (/\bread[- ]only\.(?:\s|$)/i.test(description)) return "read-only";
  return /(?:^|[.\s])(?:cannot be updated|this field is immutable|immutable)\.(?:\s|$)/i.test(description)
    ? "immutable"
    : undefined;
}

/** Whether, and how, a field can be changed; `undefined` where nothing is said of it. */
export const mutabilityOf = (property: Property): string | undefined =>
  property.readOnly
    ? "read-only"
    : property.writeOnly
      ? "write-only"
      : (mutability(property) ?? saidInWords(property.description));

/** Whether something is deprecated: documents without a place to say so begin a description with it. */
export const isDeprecated = ({
  deprecated,
  description,
}: {
  readonly deprecated: boolean;
  readonly description: string;
}): boolean => deprecated || /^\s*deprecated\b/i.test(description);
