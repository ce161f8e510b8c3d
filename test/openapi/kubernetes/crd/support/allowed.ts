import { PROPERTIES, ROOT, SPEC, V, type Change } from "./mutations.js";

const field = (name: string): string => `${PROPERTIES}.${name}`;
const rules = (...expressions: readonly string[]): readonly object[] => expressions.map((rule) => ({ rule }));

/** Changes of `harbour` that look wrong, or nearly are, and that servers accept. */
export const allowed: readonly Change[] = [
  // Names and versions
  ["spec.scope", "Cluster"],
  ["spec.names.singular", undefined],
  ["spec.names.listKind", undefined],
  ["spec.names.listKind", "Fleet"],
  ["spec.names.shortNames", ["bt", "b-t"]],
  ["spec.names.categories", undefined],
  ["spec.preserveUnknownFields", false],
  ["spec.conversion", undefined],
  ["spec.conversion", { strategy: "None" }],
  ["spec.conversion.webhook.clientConfig", { url: "https://example.com:8443/convert" }],
  ["spec.conversion.webhook.clientConfig.service.port", undefined],
  ["spec.conversion.webhook.conversionReviewVersions", ["v7", "v1"]],
  ["spec.versions.1.deprecationWarning", undefined],
  ["spec.versions.1.deprecationWarning", "x".repeat(256)],
  ["spec.versions.1.served", true],
  [`${V}.served`, false],
  [`${V}.additionalPrinterColumns`, undefined],
  [`${V}.additionalPrinterColumns.0.jsonPath`, '.spec.crew[?(@.name=="Ann")].rank'],
  [`${V}.additionalPrinterColumns.0.format`, "password"],
  [`${V}.selectableFields`, undefined],
  [`${V}.subresources.scale.labelSelectorPath`, undefined],
  // The root
  [`${ROOT}.properties.kind`, undefined],
  [`${ROOT}.properties.metadata`, undefined],
  [`${ROOT}.properties.metadata.properties`, { name: { type: "string", maxLength: 9 } }],
  [`${ROOT}.x-kubernetes-preserve-unknown-fields`, true],
  // Types and keywords
  [`${field("colour")}.format`, "hue"],
  [`${field("colour")}.title`, "Colour"],
  [`${field("colour")}.nullable`, true],
  [`${field("labels")}.additionalProperties`, { "x-kubernetes-int-or-string": true }],
  [`${field("flags")}.uniqueItems`, false],
  [`${field("name")}.pattern`, "^\\p{Greek}+$"],
  [`${field("name")}.pattern`, "(?i)a{1000}"],
  [`${field("name")}.externalDocs`, { url: "https://example.com" }],
  [`${field("port")}.anyOf`, undefined],
  [`${field("port")}.allOf`, [{ anyOf: [{ type: "integer" }, { type: "string" }] }, { minimum: 1 }]],
  // Junctions
  [`${field("choice")}.oneOf.0`, { properties: { a: { minLength: 1 } } }],
  [`${field("choice")}.not`, { required: ["a", "b"] }],
  [`${field("name")}.anyOf`, [{ enum: ["a"] }, { format: "uuid" }]],
  // Lists, maps and defaults
  [`${field("cargo")}.x-kubernetes-list-type`, "atomic"],
  [`${field("box")}.x-kubernetes-map-type`, "granular"],
  [`${field("flags")}.default`, []],
  [`${field("colour")}.default`, undefined],
  [`${field("copies")}.default`, 0],
  [`${field("cargo")}.default`, [{}]],
  [`${field("length")}.default`, 2.5],
  // Rules
  [`${SPEC}.x-kubernetes-validations.0.message`, undefined],
  [`${SPEC}.x-kubernetes-validations.0.fieldPath`, ".crew"],
  [`${SPEC}.x-kubernetes-validations.1.optionalOldSelf`, undefined],
  [`${SPEC}.x-kubernetes-validations`, rules("self.colour in ['red', 'blue']", "size(self.name) < 20")],
  [`${SPEC}.x-kubernetes-validations`, rules("self.crew.all(c, c.name != '') && self.flags.exists(f, f == 'a')")],
  [`${SPEC}.x-kubernetes-validations`, rules("type(self.port) == int ? self.port > 0 : self.port != ''")],
  [`${SPEC}.x-kubernetes-validations`, rules("!has(self.labels) || self.labels.all(k, k.startsWith('a'))")],
  [`${SPEC}.x-kubernetes-validations`, rules("self.name.matches('^a+$')", "self.flags.isSorted()")],
  [`${SPEC}.x-kubernetes-validations`, rules("quantity('1Gi').isGreaterThan(quantity('1Mi'))", "isURL(self.name)")],
];
