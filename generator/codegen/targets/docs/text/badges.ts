import type { Facets, Property } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";

/** Whether a CustomResourceDefinition's rule forbids changes. */
const isFixed = (rules: Json | undefined): boolean =>
  Array.isArray(rules) &&
  rules.some((each) => {
    const rule =
      typeof each === "object" && each !== null ? (each as Readonly<Record<string, Json>>)["rule"] : undefined;
    return typeof rule === "string" && /^\s*(?:self == oldSelf|oldSelf == self)\s*$/.test(rule);
  });

/** When a value may be written, from the extension: `["create", "read"]`. */
function mutability({ extensions = {} }: Facets): string | undefined {
  const times = extensions["x-ms-mutability"];
  if (Array.isArray(times)) {
    const has = (time: string): boolean => times.includes(time);
    if (has("update")) return undefined;
    return has("create") ? "set on creation" : "read-only";
  }
  return isFixed(extensions["x-kubernetes-validations"]) ? "immutable" : undefined;
}

/** Fixed phrases in Kubernetes' descriptions, the only place where its documents state these facts. */
function saidInWords(description: string): string | undefined {
  if (/\bread[- ]only\.(?:\s|$)/i.test(description)) return "read-only";
  return /(?:^|[.\s])(?:cannot be updated|this field is immutable|immutable)\.(?:\s|$)/i.test(description)
    ? "immutable"
    : undefined;
}

/** Whether, and how, a field can be changed; `undefined` if the document does not say. */
export const mutabilityOf = (property: Property): string | undefined =>
  property.readOnly
    ? "read-only"
    : property.writeOnly
      ? "write-only"
      : (mutability(property) ?? saidInWords(property.description));

/** Whether something is deprecated. Documents without a flag start the description with the word. */
export const isDeprecated = ({
  deprecated,
  description,
}: {
  readonly deprecated: boolean;
  readonly description: string;
}): boolean => deprecated || /^\s*deprecated\b/i.test(description);
