import { expect, test } from "vitest";
import { siteOf } from "./support/build-site.js";

test("variants that are called by their types are named once, others by what tells them", async () => {
  const { files } = await siteOf({
    definitions: {
      Pet: { type: "object", discriminator: "kind", required: ["kind"], properties: { kind: { type: "string" } } },
      Cat: { allOf: [{ $ref: "#/definitions/Pet" }, { type: "object", properties: { lives: { type: "integer" } } }] },
      Dog: { "x-ms-discriminator-value": "dog", allOf: [{ $ref: "#/definitions/Pet" }] },
    },
  });
  const page = files.get("definitions/Pet.html") ?? "";
  expect(page).toContain('<li><a href="Cat.html">Cat</a></li>');
  expect(page).toContain('<li><code>dog</code> <a href="Dog.html">Dog</a></li>');
});

test("a long name in the menu breaks behind its slashes and dots, and is escaped", async () => {
  const { files } = await siteOf({
    paths: { "/a": { get: { operationId: "a", tags: ["rbac.io<b>/v1alpha1"], responses: {} } } },
  });
  expect(files.get("index.html")).toContain("rbac.<wbr>io&lt;b&gt;/<wbr>v1alpha1</a>");
});
