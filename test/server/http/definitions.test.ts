/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { TestServer, type Answer } from "./garden.js";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
const SHEDS = "/apis/yard.example/v1/namespaces/n/sheds";

const version = (name: string, more: object = {}): object => ({
  name,
  served: true,
  storage: name === "v1",
  schema: {
    openAPIV3Schema: {
      type: "object",
      properties: {
        spec: {
          type: "object",
          required: ["roof"],
          properties: { roof: { type: "string" }, doors: { type: "integer", default: 1, maximum: 4 } },
        },
        status: { type: "object", properties: { open: { type: "boolean" } } },
      },
    },
  },
  subresources: { status: {} },
  ...more,
});

const definition = (plural: string, kind: string, more: object = {}): object => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `${plural}.yard.example` },
  spec: {
    group: "yard.example",
    scope: "Namespaced",
    names: { plural, kind, shortNames: [plural.slice(0, 2)] },
    versions: [version("v1"), version("v1beta1")],
    ...more,
  },
});

const conditionsOf = async (name: string): Promise<Readonly<Record<string, string>>> => {
  const { body } = await server.send("GET", `${DEFINITIONS}/${name}`);
  const conditions = (body.status?.conditions ?? []) as readonly { readonly type: string; readonly status: string }[];
  return Object.fromEntries(conditions.map(({ type, status }) => [type, status]));
};

const established = (name: string): Promise<void> =>
  vi.waitFor(async () =>
    expect(await conditionsOf(name)).toMatchObject({ Established: "True", NamesAccepted: "True" }),
  );

const shed = (name: string, spec: object): object => ({
  apiVersion: "yard.example/v1",
  kind: "Shed",
  metadata: { name },
  spec,
});

describe("a CustomResourceDefinition", () => {
  it("adds a resource while the server runs", async () => {
    const { status, body } = await server.send("POST", DEFINITIONS, definition("sheds", "Shed"));
    expect([status, body.spec.names]).toEqual([
      201,
      { plural: "sheds", kind: "Shed", singular: "shed", listKind: "ShedList", shortNames: ["sh"] },
    ]);
    await established("sheds.yard.example");
    const made = await server.send("POST", SHEDS, shed("a", { roof: "tin", extra: 1 }));
    expect(made.body).toMatchObject({ spec: { roof: "tin", doors: 1 }, metadata: { generation: 1 } });
    expect(made.body.spec.extra).toBeUndefined();
    const wrong = await server.send("POST", SHEDS, shed("b", { doors: 9 }));
    expect(wrong.body.details.causes).toEqual([
      { reason: "FieldValueRequired", message: "Required value", field: "spec.roof" },
      {
        reason: "FieldValueInvalid",
        message: "Invalid value: 9: spec.doors in body should be less than or equal to 4",
        field: "spec.doors",
      },
    ]);
  });

  it("is in discovery and in the documents", async () => {
    const { body: list } = await server.send("GET", "/apis/yard.example/v1");
    expect(list.resources.map(({ name }: { name: string }) => name)).toEqual(["sheds", "sheds/status"]);
    const { body: v3 } = await server.send("GET", "/openapi/v3/apis/yard.example/v1");
    expect(v3.components.schemas["example.yard.v1.Shed"].properties.spec.properties.doors).toMatchObject({
      type: "integer",
    });
    const patch = v3.paths["/apis/yard.example/v1/namespaces/{namespace}/sheds/{name}"].patch;
    expect(Object.keys(patch.requestBody.content as object)).not.toContain("application/strategic-merge-patch+json");
  });

  it("shows one object in all of its versions", async () => {
    const { body } = await server.send("GET", `${SHEDS.replace("v1", "v1beta1")}/a`);
    const { body: stored } = await server.send("GET", `${SHEDS}/a`);
    expect(body).toEqual({ ...stored, apiVersion: "yard.example/v1beta1" });
  });

  it("refuses strategic merge patches, and updates without a version", async () => {
    expect((await server.patch(`${SHEDS}/a`, "strategic-merge", {})).status).toBe(415);
    const { status, body } = await server.send("PUT", `${SHEDS}/a`, shed("a", { roof: "wood" }));
    expect([status, body.details.causes[0].field]).toEqual([422, "metadata.resourceVersion"]);
  });

  it("changes what stored objects look like", async () => {
    const { body } = await server.send("GET", `${DEFINITIONS}/sheds.yard.example`);
    for (const { schema } of body.spec.versions as readonly Answer["body"][])
      schema.openAPIV3Schema.properties.spec.properties.lamp = { type: "string", default: "off" };
    expect((await server.send("PUT", `${DEFINITIONS}/sheds.yard.example`, body)).status).toBe(200);
    await vi.waitFor(async () =>
      expect((await server.send("GET", `${SHEDS}/a`)).body.spec).toEqual({ roof: "tin", doors: 1, lamp: "off" }),
    );
  });

  it("is deleted with its objects", async () => {
    expect(
      (await server.send("DELETE", `${DEFINITIONS}/sheds.yard.example`)).body.metadata.deletionTimestamp,
    ).toBeDefined();
    await vi.waitFor(async () =>
      expect((await server.send("GET", `${DEFINITIONS}/sheds.yard.example`)).status).toBe(404),
    );
    expect((await server.send("GET", SHEDS)).status).toBe(404);
    expect((await server.storage.list("/registry/yard.example/sheds/")).values).toEqual([]);
  });

  it.each([
    ["metadata.name", { ...definition("tools", "Tool"), metadata: { name: "other.yard.example" } }],
    ["spec.scope", definition("tools", "Tool", { scope: "Global" })],
    ["spec.versions", definition("tools", "Tool", { versions: [version("v1"), version("v2", { storage: true })] })],
    [
      "spec.versions[0].schema.openAPIV3Schema.properties.spec",
      definition("tools", "Tool", {
        versions: [version("v1", { schema: { openAPIV3Schema: { type: "object", properties: { spec: {} } } } })],
      }),
    ],
    [
      "spec.conversion.strategy",
      definition("tools", "Tool", {
        conversion: {
          strategy: "Webhook",
          webhook: { clientConfig: { url: "https://yard.example/convert" }, conversionReviewVersions: ["v1"] },
        },
      }),
    ],
  ])("is refused for its %s", async (field, object) => {
    const { status, body } = await server.send("POST", DEFINITIONS, object);
    expect([status, body.details?.causes?.map((cause: { field: string }) => cause.field)]).toEqual([422, [field]]);
  });

  it("is not served where its names are taken, or where it has rules that nobody evaluates", async () => {
    await server.send("POST", DEFINITIONS, definition("vans", "Van"));
    await established("vans.yard.example");
    await server.send("POST", DEFINITIONS, definition("wagons", "Van"));
    await vi.waitFor(async () =>
      expect(await conditionsOf("wagons.yard.example")).toEqual({ NamesAccepted: "False", Established: "False" }),
    );
    const ruled = version("v1", {
      schema: { openAPIV3Schema: { type: "object", "x-kubernetes-validations": [{ rule: "isIP('::1')" }] } },
    });
    await server.send("POST", DEFINITIONS, definition("bikes", "Bike", { versions: [ruled] }));
    await vi.waitFor(async () =>
      expect(await conditionsOf("bikes.yard.example")).toMatchObject({ Established: "False" }),
    );
    expect((await server.send("GET", "/apis/yard.example/v1/bikes")).status).toBe(404);
    const { body } = await server.send("GET", `${DEFINITIONS}/bikes.yard.example`);
    expect(body.status.conditions[1].message).toMatch(/"isIP\('::1'\)": found no matching overload/);
  });

  it("enforces its rules, and refuses those that are wrong", async () => {
    const carts = (...rules: readonly object[]): object =>
      definition("carts", "Cart", {
        versions: [
          version("v1", {
            schema: {
              openAPIV3Schema: {
                type: "object",
                properties: {
                  spec: {
                    type: "object",
                    "x-kubernetes-validations": rules,
                    properties: { wheels: { type: "integer", default: 2 }, roof: { type: "string" } },
                  },
                },
              },
            },
          }),
        ],
      });
    const refused = await server.send("POST", DEFINITIONS, carts({ rule: "self.doors > 1" }));
    expect([refused.status, refused.body.details.causes[0].field]).toEqual([
      422,
      "spec.versions[0].schema.openAPIV3Schema.properties.spec.x-kubernetes-validations[0].rule",
    ]);
    const rules = [
      { rule: "self.wheels > 1", messageExpression: "string(self.wheels) + ' is too few'", fieldPath: ".wheels" },
      { rule: "self.wheels >= oldSelf.wheels", message: "wheels stay", reason: "FieldValueForbidden" },
    ];
    await server.send("POST", DEFINITIONS, carts(...rules));
    await established("carts.yard.example");
    const all = "/apis/yard.example/v1/namespaces/n/carts";
    const cart = (wheels?: number): object => ({
      apiVersion: "yard.example/v1",
      kind: "Cart",
      metadata: { name: "c" },
      spec: { wheels },
    });
    expect((await server.send("POST", all, cart(1))).body.details.causes).toEqual([
      { reason: "FieldValueInvalid", message: "Invalid value: 1 is too few", field: "spec.wheels" },
    ]);
    expect((await server.send("POST", all, cart(4))).status).toBe(201);
    const changed = await server.patch(`${all}/c`, "merge", { spec: { wheels: 3 } });
    expect(changed.body.details.causes).toEqual([
      { reason: "FieldValueForbidden", message: "Forbidden: wheels stay", field: "spec" },
    ]);
  });
});

describe("namespaces", () => {
  it("are there from the start, and four of them stay", async () => {
    const { body } = await server.send("GET", "/api/v1/namespaces");
    const names = body.items.map(({ metadata }: Answer["body"]) => metadata.name);
    expect(names).toEqual(["default", "kube-node-lease", "kube-public", "kube-system", "n"]);
    expect(body.items[0]).toMatchObject({ spec: { finalizers: ["kubernetes"] }, status: { phase: "Active" } });
    expect((await server.send("DELETE", "/api/v1/namespaces/default")).status).toBe(403);
  });

  it("must be there before what is in them", async () => {
    const { status, body } = await server.send("POST", "/api/v1/namespaces/none/configmaps", {
      metadata: { name: "a" },
    });
    expect([status, body.message]).toEqual([404, 'namespaces "none" not found']);
  });

  it("are emptied when they are deleted", async () => {
    await server.send("POST", "/api/v1/namespaces", { metadata: { name: "old" } });
    const maps = "/api/v1/namespaces/old/configmaps";
    await server.send("POST", maps, { metadata: { name: "plain" } });
    await server.send("POST", maps, { metadata: { name: "held", finalizers: ["yard.example/hold"] } });
    const { body } = await server.send("DELETE", "/api/v1/namespaces/old");
    expect(body.status.phase).toBe("Terminating");
    await vi.waitFor(async () => expect((await server.send("GET", `${maps}/plain`)).status).toBe(404));
    const late = await server.send("POST", maps, { metadata: { name: "late" } });
    expect(late.body).toMatchObject({ code: 403, details: { causes: [{ reason: "NamespaceTerminating" }] } });
    await server.patch(`${maps}/held`, "merge", { metadata: { finalizers: null } });
    await vi.waitFor(async () => expect((await server.send("GET", "/api/v1/namespaces/old")).status).toBe(404), {
      timeout: 3000,
    });
  });
});
