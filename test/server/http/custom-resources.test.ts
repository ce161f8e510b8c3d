/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TypeCompiler } from "../../../server/machinery/schema/compiled-type.js";
import { Kind } from "../../../server/registry/kind.js";
import { definitionResource } from "../../../server/resources/definition-resource.js";
import { PLOT_DEFINITION } from "../differential/plot-definition.js";
import { TestServer, type Answer } from "./garden.js";

const PLOTS = "/apis/garden.example/v1/namespaces/n/plots";
const [VERSION] = PLOT_DEFINITION.spec.versions;
const DEFINITION = {
  ...PLOT_DEFINITION,
  spec: {
    ...PLOT_DEFINITION.spec,
    versions: [
      {
        ...VERSION,
        subresources: { status: {}, scale: { specReplicasPath: ".spec.size", statusReplicasPath: ".status.rows" } },
      },
    ],
  },
};

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start(["n"], { documents: [] });
  const model = definitionResource(DEFINITION);
  if (model === undefined) throw new Error("the definition has no resource");
  server.api.kinds.add(new Kind(model, new TypeCompiler({})));
});
afterAll(() => server.close());

let count = 0;
const plot = (more: object): object => ({
  apiVersion: "garden.example/v1",
  kind: "Plot",
  metadata: { name: `plot-${++count}` },
  ...more,
});

const causesOf = ({ body }: Answer): unknown => body.details?.causes?.map((cause: { field: string }) => cause.field);

const apply = (name: string, manager: string, more: object): Promise<Answer> =>
  server.send("PATCH", `${PLOTS}/${name}?fieldManager=${manager}`, plot({ metadata: { name }, ...more }), {
    "Content-Type": "application/apply-patch+yaml",
  });

describe("what the real server says of custom resources", () => {
  it.each([
    ["another kind", { kind: "Field" }, 422, ["kind"]],
    ["no kind", { kind: "" }, 400, undefined],
    ["no version", { apiVersion: "" }, 400, undefined],
    ["a negative scale", { spec: { size: -1 } }, 422, [".spec.size"]],
    ["a scale of more than 32 bits", { spec: { size: 2 ** 31 } }, 422, [".spec.size"]],
    ["a scale that is a text", { spec: { size: "2" } }, 422, ["spec.size", ".spec.size"]],
    ["a fraction for an integer", { spec: { limits: { sun: 1.5 } } }, 422, ["spec.limits.sun", "<nil>"]],
    ["more than 64 bits", { spec: { limits: { sun: 2 ** 63 } } }, 422, ["spec.limits.sun", "<nil>"]],
    ["more than the 32 bits of a format", { spec: { small: 2 ** 31 } }, 422, ["<nil>"]],
  ])("refuses %s", async (_what, more, status, fields) => {
    const answer = await server.send("POST", PLOTS, plot(more));
    expect([answer.status, causesOf(answer)]).toEqual([status, fields]);
  });

  it("wants the name of the address in an update, before it looks for the object", async () => {
    expect((await server.send("PUT", `${PLOTS}/none`, plot({ metadata: {} }))).status).toBe(400);
  });

  it("warns of finalizers without a domain, once", async () => {
    const metadata = { name: "kept", finalizers: ["nodomain"] };
    const created = await server.send("POST", PLOTS, plot({ metadata }));
    expect(created.headers.get("warning")).toContain("prefer a domain-qualified finalizer name");
    const patched = await server.patch(`${PLOTS}/kept`, "merge", { spec: { size: 1 } });
    expect(patched.headers.get("warning")).toBeNull();
  });

  it("keeps the time of creation that it gave", async () => {
    const { body } = await server.send("POST", PLOTS, plot({ metadata: { name: "old" } }));
    const metadata = { creationTimestamp: "2020-01-01T00:00:00Z" };
    const patched = await server.patch(`${PLOTS}/old`, "merge", { metadata });
    expect(patched.body.metadata.creationTimestamp).toBe(body.metadata.creationTimestamp);
  });
});

describe("applying to custom resources", () => {
  it.each([
    ["a field that is not declared", { spec: { deep: 1 } }, ".spec.deep: field not declared in schema"],
    ["a text for a number", { spec: { size: "2" } }, ".spec.size: expected numeric (int or float), got string"],
    [
      "an object for a text, in an item with keys",
      { spec: { plants: [{ name: "rose", color: { r: 1 } }] } },
      '.spec.plants[name="rose",row=1].color: expected string, got &value.valueUnstructured{Value:map[string]interface {}{"r":1}}',
    ],
    ["a list for a map", { spec: { shape: [] } }, ".spec.shape: expected map, got &{[]}"],
  ])("tells where the types do not fit: %s", async (_what, more, problem) => {
    const { status, body } = await apply("typed", "ann", more);
    expect([status, body.message]).toEqual([
      500,
      `failed to create typed patch object (/typed; garden.example/v1, Kind=Plot): ${problem}`,
    ]);
  });

  it("counts a null as a value that the other manager may not lose", async () => {
    await apply("nulls", "ann", { spec: { soil: "sand" } });
    const { status, body } = await apply("nulls", "bob", { spec: { soil: null } });
    expect([status, body.details.causes[0].field]).toEqual([409, ".spec.soil"]);
  });
});

describe("who owns the number of replicas", () => {
  const owners = async (name: string): Promise<unknown> => {
    const { body } = await server.send("GET", `${PLOTS}/${name}`);
    return (body.metadata.managedFields ?? [])
      .filter(({ fieldsV1 }: { fieldsV1: Record<string, object> }) => "f:size" in (fieldsV1["f:spec"] ?? {}))
      .map((entry: Record<string, unknown>) => [entry["manager"], entry["subresource"], entry["time"]]);
  };
  const scale = (name: string, replicas: number): Promise<Answer> =>
    server.patch(`${PLOTS}/${name}/scale?fieldManager=bob`, "merge", { spec: { replicas } });

  it("is who scaled last, without a time", async () => {
    await apply("scaled", "ann", { spec: { size: 1 } });
    await scale("scaled", 3);
    expect(await owners("scaled")).toEqual([["bob", "scale", undefined]]);
  });

  it("is nobody after scaling to 0, which a Scale leaves out", async () => {
    await apply("emptied", "ann", { spec: { size: 1 } });
    await scale("emptied", 0);
    expect(await owners("emptied")).toEqual([]);
  });

  it("stays nobody where nobody was", async () => {
    await apply("free", "ann", { spec: { soil: "loam" } });
    await scale("free", 3);
    expect(await owners("free")).toEqual([]);
  });
});
