/** A custom resource with every way to merge a list and a map. */
export const PLOT_DEFINITION = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "plots.garden.example" },
  spec: {
    group: "garden.example",
    names: { plural: "plots", singular: "plot", kind: "Plot", listKind: "PlotList" },
    scope: "Namespaced",
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        subresources: { status: {} },
        schema: {
          openAPIV3Schema: {
            type: "object",
            properties: {
              spec: {
                type: "object",
                properties: {
                  size: { type: "integer" },
                  small: { type: "integer", format: "int32" },
                  ratio: { type: "number" },
                  open: { type: "boolean" },
                  soil: { type: "string", default: "loam" },
                  tags: { type: "array", items: { type: "string" }, "x-kubernetes-list-type": "set" },
                  notes: { type: "array", items: { type: "string" } },
                  plants: {
                    type: "array",
                    "x-kubernetes-list-type": "map",
                    "x-kubernetes-list-map-keys": ["name", "row"],
                    items: {
                      type: "object",
                      required: ["name"],
                      properties: {
                        name: { type: "string" },
                        row: { type: "integer", default: 1 },
                        color: { type: "string" },
                        care: { type: "object", additionalProperties: { type: "string" } },
                      },
                    },
                  },
                  limits: {
                    type: "object",
                    additionalProperties: { type: "integer" },
                    "x-kubernetes-map-type": "granular",
                  },
                  owner: {
                    type: "object",
                    "x-kubernetes-map-type": "atomic",
                    properties: { name: { type: "string" }, phone: { type: "string" } },
                  },
                  shape: {
                    type: "object",
                    properties: { width: { type: "integer" }, depth: { type: "integer" } },
                  },
                  extra: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
                },
              },
              status: {
                type: "object",
                properties: { phase: { type: "string" }, rows: { type: "integer" } },
              },
            },
          },
        },
      },
    ],
  },
} as const;
