import type { CrdRule } from "../../../../../openapi/kubernetes/crd/problem.js";
import { harbour } from "./harbour.js";

/** A change of {@link harbour}: where, and to what; `undefined` removes what is there. */
export type Change = readonly [path: string, value: unknown];

/** A change that servers refuse, and the rule that it breaks. */
export type Mutation = readonly [rule: CrdRule, ...change: Change];

export const V = "spec.versions.0";
export const ROOT = `${V}.schema.openAPIV3Schema`;
export const SPEC = `${ROOT}.properties.spec`;
export const PROPERTIES = `${SPEC}.properties`;
const field = (name: string): string => `${PROPERTIES}.${name}`;
const rule = (expression: string): object => ({ rule: expression });

/** Rows of the rules A1 to A5, each at least once. */
export const mutations: readonly Mutation[] = [
  // Names, groups and versions
  ["name", "metadata.name", "boats.example.com"],
  ["name", "metadata.labels", { app: "not valid!" }],
  ["name", "metadata.annotations", { "no spaces": "x" }],
  ["group", "spec.group", "harbour"],
  ["group", "spec.group", "Harbour.example.com"],
  ["group", "spec.group", ""],
  ["approval", "spec.group", "harbour.k8s.io"],
  ["name", "spec.scope", "Everywhere"],
  ["name", "spec.scope", undefined],
  ["name", "spec.names.plural", "Boats"],
  ["name", "spec.names.plural", "9boats"],
  ["name", "spec.names.singular", "a boat"],
  ["name", "spec.names.kind", undefined],
  ["name", "spec.names.kind", "Boat_1"],
  ["name", "spec.names.listKind", "Boat"],
  ["name", "spec.names.shortNames", ["bt", "B"]],
  ["name", "spec.names.categories", ["all!"]],
  ["name", `${V}.name`, "V1"],
  ["versions", "spec.versions.1.name", "v1"],
  ["versions", "spec.versions.1.storage", true],
  ["versions", `${V}.storage`, false],
  ["versions", "spec.versions", []],
  ["versions", "spec.versions.1.schema", undefined],
  ["keyword", "spec.preserveUnknownFields", true],
  ["deprecation", "spec.versions.1.deprecated", false],
  ["deprecation", "spec.versions.1.deprecationWarning", ""],
  ["deprecation", "spec.versions.1.deprecationWarning", "x".repeat(257)],
  ["deprecation", "spec.versions.1.deprecationWarning", "two\nlines"],
  // Conversion
  ["conversion", "spec.conversion.strategy", "Magic"],
  ["conversion", "spec.conversion.strategy", "None"],
  ["conversion", "spec.conversion.webhook", undefined],
  ["conversion", "spec.conversion.webhook.clientConfig", {}],
  ["conversion", "spec.conversion.webhook.clientConfig.url", "https://example.com"],
  ["conversion", "spec.conversion.webhook.clientConfig", { url: "http://example.com" }],
  ["conversion", "spec.conversion.webhook.clientConfig", { url: "https://me@example.com" }],
  ["conversion", "spec.conversion.webhook.clientConfig", { url: "https://example.com/?a" }],
  ["conversion", "spec.conversion.webhook.clientConfig", { url: "https://example.com/#a" }],
  ["conversion", "spec.conversion.webhook.clientConfig.service.port", 70000],
  ["conversion", "spec.conversion.webhook.clientConfig.service.path", "convert"],
  ["conversion", "spec.conversion.webhook.clientConfig.service.name", undefined],
  ["conversion", "spec.conversion.webhook.conversionReviewVersions", []],
  ["conversion", "spec.conversion.webhook.conversionReviewVersions", ["v7"]],
  ["conversion", "spec.conversion.webhook.conversionReviewVersions", ["v1", "v1"]],
  // Columns, selectable fields, scale
  ["column", `${V}.additionalPrinterColumns.0.type`, "text"],
  ["column", `${V}.additionalPrinterColumns.0.type`, undefined],
  ["column", `${V}.additionalPrinterColumns.0.name`, ""],
  ["column", `${V}.additionalPrinterColumns.0.jsonPath`, "spec.colour"],
  ["column", `${V}.additionalPrinterColumns.0.format`, "hex"],
  ["selectableField", `${V}.selectableFields.0.jsonPath`, ".spec.colours"],
  ["selectableField", `${V}.selectableFields.0.jsonPath`, ".spec.labels"],
  ["selectableField", `${V}.selectableFields.0.jsonPath`, ".spec.crew[0].name"],
  ["selectableField", `${V}.selectableFields.0.jsonPath`, ".spec.copies"],
  ["selectableField", `${V}.selectableFields.0.jsonPath`, ".spec.length"],
  ["scale", `${V}.subresources.scale.specReplicasPath`, ".status.copies"],
  ["scale", `${V}.subresources.scale.specReplicasPath`, undefined],
  ["scale", `${V}.subresources.scale.statusReplicasPath`, ".spec.copies"],
  ["scale", `${V}.subresources.scale.labelSelectorPath`, ".metadata.labels"],
  // The root
  ["root", `${ROOT}.type`, "array"],
  ["root", `${ROOT}.nullable`, true],
  ["root", `${ROOT}.oneOf`, [{ required: ["spec"] }]],
  ["root", `${ROOT}.minProperties`, 1],
  ["root", "spec.versions.1.schema.openAPIV3Schema.additionalProperties", { type: "string" }],
  // Types and keywords
  ["type", `${field("colour")}.type`, undefined],
  ["type", `${field("colour")}.type`, "text"],
  ["type", `${field("flags")}.items`, undefined],
  ["type", `${field("flags")}.items`, {}],
  ["type", `${field("labels")}.additionalProperties`, {}],
  ["type", `${field("choice")}.additionalProperties`, { type: "string" }],
  ["keyword", `${field("flags")}.uniqueItems`, true],
  ["keyword", `${field("name")}.$ref`, "#/definitions/Name"],
  ["keyword", `${field("choice")}.definitions`, { x: { type: "string" } }],
  ["keyword", `${field("choice")}.patternProperties`, { x: { type: "string" } }],
  ["keyword", `${field("choice")}.dependencies`, { a: ["b"] }],
  ["keyword", `${field("name")}.id`, "x"],
  ["keyword", `${field("name")}.const`, "x"],
  ["keyword", `${field("name")}.readOnly`, true],
  ["keyword", `${field("name")}.x-order`, 1],
  ["keyword", `${field("name")}.maxLength`, "20"],
  ["keyword", `${field("name")}.minLength`, 1.5],
  ["keyword", `${SPEC}.required`, "colour"],
  ["keyword", `${field("colour")}.enum`, "red"],
  ["pattern", `${field("name")}.pattern`, "^(?!x)"],
  ["pattern", `${field("name")}.pattern`, "(?<=x)y"],
  ["pattern", `${field("name")}.pattern`, "(a)\\1"],
  ["pattern", `${field("name")}.pattern`, "a{1001}"],
  ["pattern", `${field("name")}.pattern`, "(a{40}){40}"],
  ["pattern", `${field("name")}.pattern`, "[a-"],
  ["pattern", `${field("name")}.pattern`, "a**"],
  ["pattern", `${field("name")}.pattern`, "\\u0041"],
  ["pattern", `${field("name")}.pattern`, "*a"],
  ["pattern", `${field("name")}.pattern`, "(a"],
  ["pattern", `${field("name")}.pattern`, "\\p{Klingon}"],
  // Junctions
  ["junction", `${field("choice")}.oneOf.0`, { type: "object" }],
  ["junction", `${field("choice")}.oneOf.0`, { properties: { a: { type: "string" } } }],
  ["junction", `${field("choice")}.oneOf.0`, { description: "a" }],
  ["junction", `${field("choice")}.oneOf.0`, { default: {} }],
  ["junction", `${field("choice")}.not`, { nullable: true }],
  ["junction", `${field("choice")}.allOf`, [{ additionalProperties: { maxLength: 1 } }]],
  ["junction", `${field("choice")}.allOf`, [{ "x-kubernetes-validations": [rule("true")] }]],
  ["junction", `${field("port")}.anyOf`, [{ type: "string" }, { type: "integer" }]],
  ["metadata", `${field("choice")}.allOf`, [{ properties: { metadata: {} } }]],
  ["pattern", `${field("choice")}.allOf`, [{ properties: { a: { pattern: "(?=x)" } } }]],
  // Metadata and extensions
  ["metadata", `${ROOT}.properties.metadata.type`, "string"],
  ["metadata", `${ROOT}.properties.metadata.properties`, { labels: { type: "object" } }],
  ["metadata", `${ROOT}.properties.metadata.description`, "Metadata."],
  ["metadata", `${ROOT}.properties.kind.type`, "integer"],
  ["metadata", `${field("papers")}.properties.kind.type`, "integer"],
  ["extension", `${field("port")}.x-kubernetes-preserve-unknown-fields`, true],
  ["extension", `${field("port")}.x-kubernetes-embedded-resource`, true],
  ["extension", `${field("notes")}.x-kubernetes-preserve-unknown-fields`, false],
  ["extension", `${field("papers")}.type`, undefined],
  ["extension", `${field("papers")}.additionalProperties`, { type: "string" }],
  ["extension", field("papers"), { type: "object", "x-kubernetes-embedded-resource": true }],
  // Lists and maps
  ["list", `${field("flags")}.x-kubernetes-list-type`, "bag"],
  ["list", `${field("cargo")}.x-kubernetes-list-type`, "set"],
  ["list", `${field("name")}.x-kubernetes-list-type`, "atomic"],
  ["list", `${field("name")}.x-kubernetes-map-type`, "atomic"],
  ["list", `${field("box")}.x-kubernetes-map-type`, "loose"],
  ["list", `${field("crew")}.x-kubernetes-list-map-keys`, []],
  ["list", `${field("crew")}.x-kubernetes-list-map-keys`, ["nick"]],
  ["list", `${field("crew")}.x-kubernetes-list-map-keys`, ["name", "name"]],
  ["list", `${field("crew")}.x-kubernetes-list-map-keys`, ["rank"]],
  ["list", `${field("crew")}.x-kubernetes-list-map-keys`, ["name", "skills"]],
  ["list", `${field("crew")}.x-kubernetes-list-type`, "set"],
  ["list", `${field("crew")}.items.properties.name.nullable`, true],
  ["list", `${field("crew")}.items.nullable`, true],
  ["list", `${field("flags")}.x-kubernetes-list-map-keys`, ["a"]],
  // Defaults
  ["default", `${field("colour")}.default`, "green"],
  ["default", `${field("copies")}.default`, 10],
  ["default", `${field("copies")}.default`, "1"],
  ["default", `${field("choice")}.default`, { c: 1 }],
  ["default", `${field("choice")}.default`, {}],
  ["default", `${field("flags")}.default`, ["much too long"]],
  ["default", `${field("name")}.default`, "UPPER"],
  ["default", `${ROOT}.properties.kind.default`, "Boat"],
  ["default", `${ROOT}.properties.metadata.default`, {}],
  // Rules
  ["rule", `${SPEC}.x-kubernetes-validations.0.rule`, ""],
  ["rule", `${SPEC}.x-kubernetes-validations.0.message`, "two\nlines"],
  ["rule", `${SPEC}.x-kubernetes-validations.0.message`, "  "],
  ["rule", `${SPEC}.x-kubernetes-validations.1.rule`, "self.colour ==\n oldSelf.colour"],
  ["rule", `${SPEC}.x-kubernetes-validations.0.reason`, "FieldValueWrong"],
  ["rule", `${SPEC}.x-kubernetes-validations.0.fieldPath`, ".cpoies"],
  ["rule", `${SPEC}.x-kubernetes-validations.0.fieldPath`, "copies"],
  ["oldSelf", `${SPEC}.x-kubernetes-validations.0.optionalOldSelf`, true],
  ["oldSelf", `${field("cargo")}.items.x-kubernetes-validations`, [rule("self == oldSelf")]],
  ["oldSelf", `${field("flags")}.items.x-kubernetes-validations`, [rule("self == oldSelf")]],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "self.copies <"],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "self.cpoies < 9"],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "has(self.cpoies)"],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "self.copies"],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "self.colour < 9"],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "self.colour + 1 == 'x'"],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "self.colour.sounds('x')"],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "self.crew.all(c, c.age > 1)"],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "other.copies < 9"],
  ["cel", `${SPEC}.x-kubernetes-validations.0.rule`, "self.notes.x == 1"],
  ["cel", `${SPEC}.x-kubernetes-validations.1.messageExpression`, "self.copies"],
  ["cel", `${SPEC}.x-kubernetes-validations.1.messageExpression`, "'x' +"],
];

/** A copy of {@link harbour} with one change. The name follows the names in it, unless the name itself is changed. */
export function changed([path, value]: Change): Record<string, unknown> {
  const manifest = harbour();
  const steps = path.split(".");
  let at: Record<string, unknown> = manifest;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
  const last = steps.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  const spec = manifest["spec"] as { readonly group: string; readonly names: { readonly plural?: string } };
  if (path !== "metadata.name")
    (manifest["metadata"] as Record<string, unknown>)["name"] = `${spec.names.plural ?? ""}.${spec.group}`;
  return manifest;
}

export const mutated = ([, ...change]: Mutation): Record<string, unknown> => changed(change);
