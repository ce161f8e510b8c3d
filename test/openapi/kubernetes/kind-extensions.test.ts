import { expect, test } from "vitest";
import {
  readKindExtensions,
  writeKindExtensions,
  type KindExtensions,
} from "../../../openapi/kubernetes/kind-extensions.js";

const shirt: KindExtensions = {
  resources: [
    {
      group: "shop.example.com",
      version: "v1",
      kind: "Shirt",
      plural: "shirts",
      singular: "shirt",
      scope: "Namespaced",
      shortNames: ["sh"],
      categories: ["all"],
    },
  ],
  printerColumns: [
    { name: "Color", type: "string", jsonPath: ".spec.color" },
    { name: "Age", type: "date", jsonPath: ".metadata.creationTimestamp", priority: 1, description: "Since when." },
  ],
  selectableFields: [".spec.color", ".spec.size"],
  scale: {
    specReplicasPath: ".spec.count",
    statusReplicasPath: ".status.count",
    labelSelectorPath: ".status.selector",
  },
  version: { storage: true, served: false, deprecated: true, deprecationWarning: "Use v2." },
};

test("what is written is read again", () => {
  expect(readKindExtensions(writeKindExtensions(shirt))).toEqual(shirt);
});

test("selectable fields are written as Kubernetes publishes them, without the leading dot", () => {
  expect(writeKindExtensions(shirt)["x-kubernetes-selectable-fields"]).toEqual([
    { fieldPath: "spec.color" },
    { fieldPath: "spec.size" },
  ]);
});

test("a definition without extensions has the defaults, and writes none", () => {
  const plain = readKindExtensions({ type: "object" });
  expect(plain).toEqual({
    resources: [],
    printerColumns: [],
    selectableFields: [],
    version: { storage: false, served: true, deprecated: false },
  });
  expect(writeKindExtensions(plain)).toEqual({});
});

test("extensions of any shape are read without a fault", () => {
  for (const value of [null, 7, "x", [], [null, 7, []], {}, [{ name: 1 }], { storage: "yes" }])
    expect(
      readKindExtensions({
        "x-groupversion-resources": value,
        "x-groupversion-printer-columns": value,
        "x-kubernetes-selectable-fields": value,
        "x-groupversion-scale": value,
        "x-groupversion-version": value,
      }),
    ).toEqual(readKindExtensions({}));
});
