/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bed, beds, GARDEN, TestServer } from "./garden.js";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start(["n", "many"]);
});
afterAll(() => server.close());

describe("creating", () => {
  it("fills what the server decides, sets defaults and drops the rest", async () => {
    const object = bed("a", {
      metadata: { name: "a", uid: "mine", creationTimestamp: "2001-01-01T00:00:00Z", labels: { row: "1" } },
      spec: { soil: "loam", depth: 2 },
      status: { rows: 7 },
    });
    const { status, body, headers } = await server.send("POST", beds(), object);
    expect(status).toBe(201);
    expect(body).toMatchObject({ metadata: { name: "a", namespace: "n", generation: 1, labels: { row: "1" } } });
    expect(body.spec).toEqual({ soil: "loam", rows: 3 });
    expect(body.status).toBeUndefined();
    expect(body.metadata.uid).toMatch(/^[\da-f-]{36}$/);
    expect(body.metadata.creationTimestamp).not.toBe("2001-01-01T00:00:00Z");
    expect(headers.get("warning")).toBe('299 - "unknown field \\"spec.depth\\""');
  });

  it("generates names", async () => {
    const { body } = await server.send("POST", beds(), bed("", { metadata: { generateName: "rose-" } }));
    expect(body.metadata.name).toMatch(/^rose-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
  });

  it.each([
    ["taken", bed("a"), "", 409, "AlreadyExists", 'beds.garden.example "a" already exists'],
    [
      "invalid",
      bed("b", { spec: { soil: "clay" } }),
      "",
      422,
      "Invalid",
      'Bed.garden.example "b" is invalid: spec.soil: Unsupported value: "clay": supported values: "loam", "sand"',
    ],
    ["badly named", bed("B!"), "", 422, "Invalid", /metadata.name: Invalid value: "B!"/],
    [
      "without a name",
      bed(""),
      "",
      422,
      "Invalid",
      'Bed.garden.example "" is invalid: metadata.name: Required value: name or generateName is required',
    ],
    ["of another namespace", bed("b", { metadata: { name: "b", namespace: "m" } }), "", 400, "BadRequest", /namespace/],
    ["of another version", { ...bed("b"), apiVersion: "garden.example/v2" }, "", 400, "BadRequest", /API version/],
    [
      "with a version",
      bed("b", { metadata: { name: "b", resourceVersion: "1" } }),
      "",
      500,
      undefined,
      /resourceVersion/,
    ],
    ["no JSON", "{", "", 400, "BadRequest", /cannot be read/],
    [
      "strictly unknown",
      bed("b", { spec: { x: 1 } }),
      "?fieldValidation=Strict",
      400,
      "BadRequest",
      'strict decoding error: unknown field "spec.x"',
    ],
    [
      "repeated",
      '{"metadata":{"name":"b"},"spec":{"rows":1,"rows":2}}',
      "?fieldValidation=Strict",
      400,
      "BadRequest",
      'strict decoding error: duplicate field "spec.rows"',
    ],
    ["in a wrong dry run", bed("b"), "?dryRun=Some", 422, "Invalid", /dryRun: Unsupported value/],
  ])("refuses an object that is %s", async (_what, object, query, code, reason, message) => {
    const { status, body } = await server.send("POST", beds() + query, object);
    expect(body).toMatchObject({ kind: "Status", status: "Failure", code });
    expect(body.reason).toBe(reason);
    expect(body.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    expect(status).toBe(code);
  });

  it("takes YAML, and refuses what it does not know", async () => {
    const text = "metadata: {name: yaml}\nspec: {soil: sand}\n";
    const yaml = await server.send("POST", beds(), text, { "Content-Type": "application/yaml" });
    expect(yaml.body.spec).toEqual({ soil: "sand", rows: 3 });
    const other = await server.send("POST", beds(), "x", { "Content-Type": "application/xml" });
    expect(other.status).toBe(415);
  });

  it("stores nothing in a dry run", async () => {
    const dry = await server.send("POST", `${beds()}?dryRun=All`, bed("dry"));
    expect([dry.status, dry.body.metadata.resourceVersion]).toEqual([201, undefined]);
    expect((await server.send("GET", `${beds()}/dry`)).status).toBe(404);
    expect((await server.send("POST", `${beds()}?dryRun=All`, bed("a"))).status).toBe(409);
  });
});

describe("updating", () => {
  it("counts changes of the spec, and leaves the status to its own endpoint", async () => {
    const { body: made } = await server.send("POST", beds(), bed("u"));
    const changed = await server.send("PUT", `${beds()}/u`, { ...made, spec: { rows: 4 }, status: { rows: 1 } });
    expect(changed.body).toMatchObject({ spec: { rows: 4 }, metadata: { generation: 2 } });
    expect(changed.body.status).toBeUndefined();
    const status = await server.send("PUT", `${beds()}/u/status`, {
      ...changed.body,
      spec: { rows: 9 },
      status: { rows: 4 },
    });
    expect(status.body).toMatchObject({ spec: { rows: 4 }, status: { rows: 4 }, metadata: { generation: 2 } });
  });

  it("refuses a stale version, and does not write what is there already", async () => {
    const { body: made } = await server.send("POST", beds(), bed("s"));
    const again = await server.send("PUT", `${beds()}/s`, made);
    expect(again.body.metadata.resourceVersion).toBe(made.metadata.resourceVersion);
    await server.send("PUT", `${beds()}/s`, { ...made, spec: { rows: 5 } });
    const stale = await server.send("PUT", `${beds()}/s`, { ...made, spec: { rows: 6 } });
    expect(stale.body).toMatchObject({
      code: 409,
      reason: "Conflict",
      details: { name: "s", group: "garden.example", kind: "beds" },
    });
    expect(stale.body.message).toBe(
      'Operation cannot be fulfilled on beds.garden.example "s": the object has been modified; please apply your changes to the latest version and try again',
    );
    const { resourceVersion: _version, ...metadata } = made.metadata;
    expect((await server.send("PUT", `${beds()}/s`, { ...made, metadata, spec: { rows: 6 } })).status).toBe(200);
    const other = await server.send("PUT", `${beds()}/s`, { ...made, metadata: { name: "s", uid: "other" } });
    expect([other.status, other.body.message]).toEqual([409, expect.stringContaining("UID in precondition: other")]);
    expect((await server.send("PUT", `${beds()}/none`, bed("none"))).status).toBe(404);
    expect((await server.send("PUT", `${beds()}/s`, bed("t"))).status).toBe(400);
  });

  it("creates a missing Lease, but no missing object of other kinds", async () => {
    const leases = "/apis/coordination.k8s.io/v1/namespaces/n/leases";
    const lease = { metadata: { name: "l" }, spec: { holderIdentity: "h" } };
    expect((await server.send("PUT", `${leases}/l`, lease)).status).toBe(201);
    expect((await server.send("PUT", `${leases}/l`, lease)).status).toBe(200);
    expect((await server.send("PUT", `${beds()}/missing`, bed("missing"))).status).toBe(404);
  });

  it("lets racing writers without a version all through", async () => {
    await server.send("POST", beds(), bed("race", { spec: { rows: 0 } }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        server.patch(`${beds()}/race`, "merge", { metadata: { labels: { [`l${i}`]: "x" } } }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const { body } = await server.send("GET", `${beds()}/race`);
    expect(Object.keys(body.metadata.labels as object)).toHaveLength(20);
  });
});

describe("patching", () => {
  it.each([
    ["json", [{ op: "replace", path: "/spec/rows", value: 5 }], { rows: 5 }],
    ["merge", { spec: { soil: null } }, { soil: undefined }],
    [
      "strategic-merge",
      { spec: { plants: [{ name: "iris", color: "blue" }] } },
      { plants: [{ name: "rose" }, { name: "iris", color: "blue" }] },
    ],
  ])("%s", async (type, patch, spec) => {
    await server.send(
      "POST",
      beds(),
      bed(`p-${type}`, { spec: { soil: "loam", plants: [{ name: "rose" }, { name: "iris" }] } }),
    );
    const { status, body } = await server.patch(`${beds()}/p-${type}`, type, patch);
    expect(status).toBe(200);
    expect({ ...body.spec, soil: body.spec.soil }).toMatchObject(spec);
  });

  it.each([
    ["merge", { metadata: { name: "other" } }, 400, "BadRequest"],
    ["merge", { metadata: { resourceVersion: "1" } }, 409, "Conflict"],
    ["merge", { spec: { soil: "clay" } }, 422, "Invalid"],
    ["merge", [1], 400, "BadRequest"],
    ["json", [{ op: "test", path: "/spec/rows", value: 99 }], 422, "Invalid"],
    ["json", {}, 400, "BadRequest"],
    ["strategic-merge", { spec: { $patch: "burn" } }, 400, "BadRequest"],
    ["apply", {}, 415, "UnsupportedMediaType"],
  ])("refuses %s %j", async (type, patch, code, reason) => {
    await server.send("POST", beds(), bed("refused"));
    expect((await server.patch(`${beds()}/refused`, type, patch)).body).toMatchObject({ code, reason });
  });

  it("changes the scale", async () => {
    await server.send("POST", beds(), bed("scaled"));
    const scale = `${beds()}/scaled/scale`;
    expect((await server.send("GET", scale)).body).toMatchObject({
      kind: "Scale",
      spec: { replicas: 3 },
      status: { replicas: 0 },
    });
    expect((await server.patch(scale, "merge", { spec: { replicas: 8 } })).body.spec).toEqual({ replicas: 8 });
    expect((await server.send("GET", `${beds()}/scaled`)).body.spec.rows).toBe(8);
    expect((await server.patch(scale, "merge", { spec: { replicas: -1 } })).status).toBe(422);
    expect((await server.patch(scale, "merge", { metadata: { resourceVersion: "1" } })).status).toBe(409);
  });
});

describe("deleting", () => {
  it("answers with the object where the document says so", async () => {
    const place = "/apis/garden.example/v1/namespaces/{namespace}/beds/{name}";
    const { get, delete: deletion, ...others } = GARDEN.paths[place] ?? {};
    const answersBed = deletion && get && { delete: { ...deletion, responses: get.responses } };
    const paths = { ...GARDEN.paths, [place]: { ...others, ...(get && { get }), ...answersBed } };
    const returning = await TestServer.start(["n"], { documents: [{ ...GARDEN, paths }] });
    await returning.send("POST", beds(), bed("a"));
    const { status, body } = await returning.send("DELETE", `${beds()}/a`);
    expect([status, body]).toMatchObject([200, { kind: "Bed", metadata: { name: "a" }, spec: { rows: 3 } }]);
    expect((await returning.send("GET", `${beds()}/a`)).status).toBe(404);
    await returning.close();
  });

  it("tells which object is gone", async () => {
    const { body: made } = await server.send("POST", beds(), bed("d"));
    const { status, body } = await server.send("DELETE", `${beds()}/d`);
    expect([status, body]).toEqual([
      200,
      {
        kind: "Status",
        apiVersion: "v1",
        metadata: {},
        status: "Success",
        details: { name: "d", group: "garden.example", kind: "beds", uid: made.metadata.uid },
      },
    ]);
    expect((await server.send("DELETE", `${beds()}/d`)).body).toMatchObject({ code: 404, reason: "NotFound" });
  });

  it("waits for finalizers", async () => {
    await server.send("POST", beds(), bed("f", { metadata: { name: "f", finalizers: ["garden.example/water"] } }));
    const { body: marked } = await server.send("DELETE", `${beds()}/f`);
    expect(marked.metadata).toMatchObject({
      deletionTimestamp: expect.any(String),
      deletionGracePeriodSeconds: 0,
      generation: 2,
    });
    const { body: again } = await server.send("DELETE", `${beds()}/f`);
    expect(again.metadata.resourceVersion).toBe(marked.metadata.resourceVersion);
    const taken = await server.send("POST", beds(), bed("f"));
    expect(taken.body.message).toBe('object is being deleted: beds.garden.example "f" already exists');
    const more = await server.patch(`${beds()}/f`, "merge", {
      metadata: { finalizers: ["garden.example/water", "a.b/c"] },
    });
    expect(more.body).toMatchObject({
      code: 422,
      details: { causes: [{ reason: "FieldValueForbidden", field: "metadata.finalizers" }] },
    });
    const last = await server.patch(`${beds()}/f`, "merge", { metadata: { finalizers: null } });
    expect(last.status).toBe(200);
    expect((await server.send("GET", `${beds()}/f`)).status).toBe(404);
  });

  it("sets the grace period to zero, and does not extend it", async () => {
    await server.send("POST", beds(), bed("grace", { metadata: { name: "grace", finalizers: ["a.example/f"] } }));
    const remove = (grace: number): ReturnType<TestServer["send"]> =>
      server.send("DELETE", `${beds()}/grace`, { gracePeriodSeconds: grace });
    const { body: first } = await remove(30);
    expect(first.metadata.deletionGracePeriodSeconds).toBe(0);
    const { body: second } = await remove(60);
    expect(second.metadata).toEqual(first.metadata);
  });

  it("keeps to preconditions, and refuses contradictory options", async () => {
    await server.send("POST", beds(), bed("c"));
    const other = await server.send("DELETE", `${beds()}/c`, { preconditions: { uid: "other" } });
    expect(other.body).toMatchObject({ code: 409, reason: "Conflict" });
    const both = await server.send("DELETE", `${beds()}/c`, { orphanDependents: true, propagationPolicy: "Orphan" });
    expect(both.status).toBe(422);
    expect((await server.send("DELETE", `${beds()}/c?dryRun=All`)).status).toBe(200);
    expect((await server.send("GET", `${beds()}/c`)).status).toBe(200);
  });

  it("empties a collection by selector", async () => {
    const at = beds("many");
    for (const name of ["a", "b", "c"])
      await server.send("POST", at, bed(name, { metadata: { name, labels: { half: name < "c" ? "x" : "y" } } }));
    const { body } = await server.send("DELETE", `${at}?labelSelector=half%3Dx`);
    expect(body.items).toHaveLength(2);
    expect((await server.send("GET", at)).body.items.map((item: { metadata: object }) => item.metadata)).toMatchObject([
      { name: "c" },
    ]);
  });
});
