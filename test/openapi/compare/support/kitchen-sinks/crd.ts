const text = { type: "string" } as const;

/** A CustomResourceDefinition with every field. */
export const CRD = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "pets.example.com", labels: { a: "b" }, annotations: { c: "d" } },
  spec: {
    group: "example.com",
    scope: "Namespaced",
    preserveUnknownFields: true,
    names: {
      kind: "Pet",
      plural: "pets",
      singular: "animal",
      listKind: "Pets",
      shortNames: ["p"],
      categories: ["all"],
    },
    conversion: {
      strategy: "Webhook",
      webhook: { conversionReviewVersions: ["v1"], clientConfig: { url: "https://example.com" } },
    },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        deprecated: true,
        deprecationWarning: "Use v2",
        subresources: {
          status: {},
          scale: { specReplicasPath: ".spec.n", statusReplicasPath: ".status.n", labelSelectorPath: ".status.s" },
        },
        additionalPrinterColumns: [
          {
            name: "Age",
            type: "date",
            jsonPath: ".metadata.creationTimestamp",
            priority: 1,
            format: "date",
            description: "Age",
          },
        ],
        selectableFields: [{ jsonPath: ".spec.color" }],
        schema: {
          openAPIV3Schema: {
            type: "object",
            description: "A pet",
            required: ["spec"],
            "x-kubernetes-validations": [{ rule: "self.spec.n > 0", message: "positive", reason: "FieldValueInvalid" }],
            properties: {
              spec: {
                type: "object",
                properties: {
                  n: { type: "integer", format: "int32", minimum: 1, maximum: 9, default: 1 },
                  color: { type: "string", enum: ["red", "blue"], nullable: true },
                  port: { "x-kubernetes-int-or-string": true },
                  raw: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
                  template: { type: "object", "x-kubernetes-embedded-resource": true, properties: { a: text } },
                  list: {
                    type: "array",
                    items: { type: "object", required: ["name"], properties: { name: text } },
                    "x-kubernetes-list-type": "map",
                    "x-kubernetes-list-map-keys": ["name"],
                  },
                  labels: { type: "object", additionalProperties: text, "x-kubernetes-map-type": "granular" },
                },
              },
              status: { type: "object", properties: { n: { type: "integer" }, s: text } },
            },
          },
        },
      },
      { name: "v1beta1", served: false, storage: false, schema: { openAPIV3Schema: { type: "object" } } },
    ],
  },
};
