/** The class with calls for custom objects, which Python clients of Kubernetes-style APIs have in addition. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { generatePythonPackage } from "../../../support/packages/generate-package.js";
import { REPOSITORY } from "../../../support/run-tool.js";
import { validateDocument } from "../../../support/documents/validate-document.js";
import { writeTree } from "../../../support/write-tree.js";

const DOCUMENT = path.join(REPOSITORY, "templates", "python", "official", "custom-objects.json");
const RESOURCES = "io.k8s.apimachinery.pkg.apis.meta.v1.APIResourceList";

/** A Kubernetes-style document with one operation and an additional tag. */
const document = (definitions: object = {}, tag = "other") => ({
  swagger: "2.0",
  info: { title: "Things", version: "v1" },
  paths: {
    "/apis/example.com/v1/things": {
      get: {
        operationId: "listThing",
        tags: ["example_v1"],
        "x-kubernetes-action": "list",
        responses: { "200": { description: "OK", schema: { type: "object" } } },
      },
    },
    "/version": { get: { operationId: "getCode", tags: [tag], responses: { "200": { description: "OK" } } } },
  },
  definitions,
  securityDefinitions: { key: { type: "apiKey", in: "header", name: "x-key" }, other: { type: "basic" } },
  security: [{ key: [] }],
});

async function generate(spec: object, templates: Readonly<Record<string, string>> = {}) {
  const { folder, remove } = writeTree({
    "api.json": spec,
    ...Object.fromEntries(Object.entries(templates).map(([name, text]) => [`templates/${name}`, text])),
  });
  onTestFinished(remove);
  const options = Object.keys(templates).length === 0 ? [] : ["--templates", path.join(folder, "templates")];
  const file = path.join(folder, "api.json");
  const found = await generatePythonPackage(file, path.join(folder, "out"), "--package", "things", ...options);
  return { ...found, text: (name: string) => found.files.get(`things/${name}.py`) ?? "" };
}

it("comes from a valid document", async () => {
  await expect(validateDocument(readFileSync(DOCUMENT, "utf8"))).resolves.toBeUndefined();
});

it("has methods of both kinds, sends all credentials, and chooses the media type of patches", async () => {
  const { diagnostics, text } = await generate(document());
  expect(diagnostics).toEqual([]);
  expect(text("client/api/custom_objects_api")).toContain(
    "    def get_namespaced_custom_object(\n" +
      "        self,\n        group: str,\n        version: str,\n        namespace: str,\n        plural: str,\n" +
      "        name: str,\n        **options: Unpack[CallOptions],\n    ) -> Any:",
  );
  expect(text("aio/client/api/custom_objects_api")).toContain("    async def get_namespaced_custom_object(");
  const operations = text("client/operations/custom_objects_api");
  expect(operations).not.toContain("security=");
  expect(text("client/operations/example_v1_api")).toContain('security=(("key",),)');
  expect(operations.match(/ {4}method="PATCH"/g)).toHaveLength(6);
  expect(operations.match(/ {4}patch=True,\n {4}consumes=\("application\/json-patch\+json", /g)).toHaveLength(6);
  for (const module of ["client/__init__", "aio/client/__init__", "client/api/__init__"])
    expect(text(module)).toContain("CustomObjectsApi as CustomObjectsApi");
});

it("returns the document's own list of resources, or plain data", async () => {
  const list = { type: "object", properties: { groupVersion: { type: "string" } } };
  const known = await generate(document({ [RESOURCES]: list }));
  expect(known.text("client/operations/custom_objects_api")).toContain("response=lambda: models.V1APIResourceList,");
  const unknown = await generate(document());
  expect(unknown.text("client/operations/custom_objects_api")).not.toContain("models.");
});

it("keeps its name if a class of the document has the same tag", async () => {
  const { text } = await generate(document({}, "custom_objects"));
  expect(text("client/api/custom_objects_api")).toContain("class CustomObjectsApi(");
  expect(text("client/api/custom_objects_api_class")).toContain("class CustomObjectsApiClass(");
});

it("is left out of clients of other APIs", async () => {
  const { files } = await generate({ swagger: "2.0", info: { title: "Pets", version: "1" }, paths: {} });
  expect([...files.keys()].filter((name) => name.includes("custom"))).toEqual([]);
});

it("can be replaced like a template, and mistakes in the replacement are reported", async () => {
  const own = JSON.parse(readFileSync(DOCUMENT, "utf8")) as { paths: Record<string, unknown> };
  const paths = Object.fromEntries(Object.entries(own.paths).slice(0, 1));
  const fewer = await generate(document(), { "official/custom-objects.json": JSON.stringify({ ...own, paths }) });
  expect(fewer.text("client/api/custom_objects_api").match(/ def /g)).toHaveLength(2);
  const broken = await generate(document(), { "official/custom-objects.json": "{" });
  expect(broken.exitCode).toBe(1);
  expect(broken.diagnostics.map(({ span }) => span?.file)).toEqual(["templates/official/custom-objects.json"]);
});
