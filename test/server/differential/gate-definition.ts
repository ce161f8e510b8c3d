/** A rule, and what it says when it fails. */
const rule = (text: string, more: object = {}): object => ({ rule: text, ...more });

/** A custom resource with rules of every form. */
export const GATE_DEFINITION = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "gates.garden.example" },
  spec: {
    group: "garden.example",
    names: { plural: "gates", singular: "gate", kind: "Gate", listKind: "GateList" },
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
            "x-kubernetes-validations": [
              rule("self.metadata.name.startsWith('gate')"),
              rule("!has(self.status) || !has(self.spec) || self.status.open <= self.spec.doors", {
                message: "more are open than there are",
                fieldPath: ".status.open",
              }),
              rule("self.spec.doors >= oldSelf.spec.doors", { message: "doors stay", reason: "FieldValueForbidden" }),
            ],
            required: ["spec"],
            properties: {
              spec: {
                type: "object",
                "x-kubernetes-validations": [
                  rule("self.doors < 5 || has(self.keeper)", { fieldPath: ".keeper", reason: "FieldValueRequired" }),
                  rule("self.min <= self.max", {
                    messageExpression: "self.min > 3 ? 'far above max' : 'min is above max'",
                  }),
                  rule("!has(self.limits) || self.limits.all(k, self.limits[k] < 10)"),
                  rule("!has(self.opens) || !has(self.closes) || self.opens < self.closes"),
                  rule("!has(self.plants) || self.plants.exists(p, p.name == 'rose') || size(self.plants) < 3"),
                  rule("!has(self.ratio) || self.ratio * 2.0 <= 1.0", { message: "too much" }),
                  rule("!has(self.wait) || self.wait <= duration('1h')"),
                  rule("!has(self.port) || (type(self.port) == int ? self.port > 0 : self.port != '')"),
                  rule("!has(self.amount) || quantity(self.amount).isLessThan(quantity('2Gi'))"),
                  rule("!has(self.extra__dash__key) || self.extra__dash__key != 'no'"),
                  rule("!oldSelf.hasValue() || self.max >= oldSelf.value().max", {
                    optionalOldSelf: true,
                    message: "max does not fall",
                  }),
                  rule("self.codes.size() == 0 || self.codes[1] != 'x'", { message: "second code is x" }),
                ],
                properties: {
                  doors: { type: "integer", default: 1, maximum: 9 },
                  keeper: { type: "string", maxLength: 8, "x-kubernetes-validations": [rule("self != 'nobody'")] },
                  min: { type: "integer", default: 0 },
                  max: { type: "integer", default: 3 },
                  ratio: { type: "number" },
                  wait: { type: "string", format: "duration" },
                  opens: { type: "string", format: "date-time" },
                  closes: { type: "string", format: "date-time" },
                  port: { "x-kubernetes-int-or-string": true },
                  amount: { type: "string", maxLength: 10 },
                  "extra-key": { type: "string" },
                  code: {
                    type: "string",
                    maxLength: 10,
                    "x-kubernetes-validations": [rule("self == oldSelf", { message: "is immutable" })],
                  },
                  codes: { type: "array", default: [], maxItems: 5, items: { type: "string", maxLength: 3 } },
                  tags: {
                    type: "array",
                    maxItems: 5,
                    "x-kubernetes-list-type": "set",
                    items: {
                      type: "string",
                      maxLength: 5,
                      "x-kubernetes-validations": [rule("self.matches('^[a-d]$')")],
                    },
                    "x-kubernetes-validations": [rule("self == oldSelf || 'a' in self")],
                  },
                  plants: {
                    type: "array",
                    maxItems: 5,
                    "x-kubernetes-list-type": "map",
                    "x-kubernetes-list-map-keys": ["name"],
                    items: {
                      type: "object",
                      required: ["name"],
                      "x-kubernetes-validations": [
                        rule("self.rows >= oldSelf.rows", { messageExpression: "self.name + ' lost rows'" }),
                        rule("self.rows < 4", { reason: "FieldValueDuplicate" }),
                      ],
                      properties: { name: { type: "string", maxLength: 8 }, rows: { type: "integer", default: 1 } },
                    },
                  },
                  limits: {
                    type: "object",
                    maxProperties: 4,
                    additionalProperties: { type: "integer", "x-kubernetes-validations": [rule("self != 7")] },
                  },
                },
              },
              status: {
                type: "object",
                properties: { open: { type: "integer", "x-kubernetes-validations": [rule("self >= 0")] } },
              },
            },
          },
        },
      },
    ],
  },
} as const;
