/** A definition that servers accept, with something of everything that can be wrong in one. */
export const harbour = (): Record<string, unknown> => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "boats.harbour.example.com", labels: { app: "harbour" }, annotations: { "example.com/note": "x" } },
  spec: {
    group: "harbour.example.com",
    scope: "Namespaced",
    names: {
      plural: "boats",
      singular: "boat",
      kind: "Boat",
      listKind: "BoatList",
      shortNames: ["bt"],
      categories: ["all"],
    },
    conversion: {
      strategy: "Webhook",
      webhook: {
        clientConfig: { service: { namespace: "harbour", name: "webhook", path: "/convert", port: 443 } },
        conversionReviewVersions: ["v1", "v1beta1"],
      },
    },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        subresources: {
          status: {},
          scale: {
            specReplicasPath: ".spec.copies",
            statusReplicasPath: ".status.copies",
            labelSelectorPath: ".status.selector",
          },
        },
        additionalPrinterColumns: [
          { name: "Colour", type: "string", jsonPath: ".spec.colour" },
          { name: "Age", type: "date", jsonPath: ".metadata.creationTimestamp", priority: 1 },
        ],
        selectableFields: [{ jsonPath: ".spec.colour" }, { jsonPath: ".spec.copies" }],
        schema: {
          openAPIV3Schema: {
            type: "object",
            description: "A boat.",
            required: ["spec"],
            properties: {
              apiVersion: { type: "string" },
              kind: { type: "string" },
              metadata: { type: "object" },
              spec: {
                type: "object",
                required: ["colour"],
                properties: {
                  colour: { type: "string", enum: ["red", "blue"], default: "red" },
                  copies: { type: "integer", format: "int32", minimum: 0, maximum: 9, default: 1 },
                  length: { type: "number", multipleOf: 0.5 },
                  name: { type: "string", pattern: "^[a-z]+$", maxLength: 20, minLength: 1 },
                  port: { "x-kubernetes-int-or-string": true, anyOf: [{ type: "integer" }, { type: "string" }] },
                  notes: { "x-kubernetes-preserve-unknown-fields": true },
                  papers: {
                    type: "object",
                    "x-kubernetes-embedded-resource": true,
                    "x-kubernetes-preserve-unknown-fields": true,
                    properties: { kind: { type: "string" }, metadata: { type: "object" } },
                  },
                  labels: { type: "object", maxProperties: 8, additionalProperties: { type: "string", maxLength: 63 } },
                  flags: {
                    type: "array",
                    maxItems: 9,
                    items: { type: "string", maxLength: 9 },
                    "x-kubernetes-list-type": "set",
                    default: ["a"],
                  },
                  crew: {
                    type: "array",
                    maxItems: 9,
                    "x-kubernetes-list-type": "map",
                    "x-kubernetes-list-map-keys": ["name"],
                    items: {
                      type: "object",
                      required: ["name"],
                      properties: {
                        name: { type: "string", maxLength: 20 },
                        rank: {
                          type: "string",
                          maxLength: 20,
                          "x-kubernetes-validations": [{ rule: "self == oldSelf", message: "fixed" }],
                        },
                        skills: { type: "array", items: { type: "string" } },
                      },
                    },
                  },
                  cargo: {
                    type: "array",
                    maxItems: 9,
                    items: { type: "object", properties: { weight: { type: "integer" } } },
                  },
                  box: {
                    type: "object",
                    "x-kubernetes-map-type": "atomic",
                    properties: { size: { type: "integer" } },
                  },
                  choice: {
                    type: "object",
                    properties: { a: { type: "string", maxLength: 9 }, b: { type: "integer" } },
                    oneOf: [{ required: ["a"] }, { required: ["b"] }],
                    default: { a: "x" },
                  },
                },
                "x-kubernetes-validations": [
                  {
                    rule: "!has(self.copies) || self.copies < 9",
                    message: "too many",
                    reason: "FieldValueInvalid",
                    fieldPath: ".copies",
                  },
                  { rule: "self.colour == oldSelf.colour", messageExpression: "'fixed: ' + self.colour" },
                ],
              },
              status: {
                type: "object",
                nullable: true,
                properties: { copies: { type: "integer" }, selector: { type: "string" } },
              },
            },
          },
        },
      },
      {
        name: "v1beta1",
        served: false,
        storage: false,
        deprecated: true,
        deprecationWarning: "Use v1.",
        schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
      },
    ],
  },
});
