/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call -- answers are JSON of any shape */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Answer, bed, beds, TestServer } from "./garden.js";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const apply = (name: string, manager: string, spec: object, more = ""): Promise<Answer> =>
  server.send("PATCH", `${beds()}/${name}?fieldManager=${manager}${more}`, bed(name, { spec }), {
    "Content-Type": "application/apply-patch+yaml",
  });

const fieldsOf = ({ body }: Answer): unknown =>
  body.metadata.managedFields.map((entry: Record<string, unknown>) => [
    entry["manager"],
    entry["operation"],
    entry["fieldsV1"],
  ]);

it("creates an object, and notes what the applier set", async () => {
  const created = await apply("new", "ann", { soil: "loam", plants: [{ name: "rose", color: "red" }] });
  expect(created.status).toBe(201);
  expect(fieldsOf(created)).toEqual([
    [
      "ann",
      "Apply",
      { "f:spec": { "f:soil": {}, "f:plants": { 'k:{"name":"rose"}': { ".": {}, "f:name": {}, "f:color": {} } } } },
    ],
  ]);
  // The default has no owner.
  expect(created.body.spec.rows).toBe(3);
});

it("names the owner of a field that another applier changes, and gives it up by force", async () => {
  await apply("shared", "ann", { soil: "loam", rows: 1 });
  const refused = await apply("shared", "bob", { rows: 2 });
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({
    reason: "Conflict",
    message: 'Apply failed with 1 conflict: conflict with "ann": .spec.rows',
    details: { causes: [{ reason: "FieldManagerConflict", field: ".spec.rows", message: 'conflict with "ann"' }] },
  });
  const forced = await apply("shared", "bob", { rows: 2 }, "&force=true");
  expect(forced.body.spec).toMatchObject({ soil: "loam", rows: 2 });
  expect(fieldsOf(forced)).toEqual([
    ["ann", "Apply", { "f:spec": { "f:soil": {} } }],
    ["bob", "Apply", { "f:spec": { "f:rows": {} } }],
  ]);
});

it("removes what the applier no longer sets and nobody else owns", async () => {
  await apply("pruned", "ann", { soil: "loam", plants: [{ name: "rose" }, { name: "leek" }] });
  await apply("pruned", "bob", { plants: [{ name: "leek", color: "green" }, { name: "kale" }] });
  const { body } = await apply("pruned", "ann", {});
  expect(body.spec).toEqual({ rows: 3, plants: [{ name: "leek", color: "green" }, { name: "kale" }] });
});

it("shares a field that two appliers set alike", async () => {
  await apply("alike", "ann", { soil: "sand" });
  const second = await apply("alike", "bob", { soil: "sand" });
  expect(second.status).toBe(200);
  const { body } = await apply("alike", "ann", {});
  expect(body.spec.soil).toBe("sand");
});

it("changes nothing when it is repeated", async () => {
  const first = await apply("again", "ann", { soil: "loam" });
  const second = await apply("again", "ann", { soil: "loam" });
  expect(second.body.metadata.resourceVersion).toBe(first.body.metadata.resourceVersion);
});

it("lets updates take fields without asking", async () => {
  await apply("updated", "ann", { soil: "loam", rows: 1 });
  const patched = await server.patch(`${beds()}/updated?fieldManager=cid`, "merge", { spec: { rows: 5 } });
  expect(fieldsOf(patched)).toEqual([
    ["ann", "Apply", { "f:spec": { "f:soil": {} } }],
    ["cid", "Update", { "f:spec": { "f:rows": {} } }],
  ]);
});

it("refuses lists whose items cannot be told apart", async () => {
  const repeated = await apply("bad", "ann", { plants: [{ name: "rose" }, { name: "rose" }] });
  expect(repeated.status).toBe(500);
  expect(repeated.body.message).toContain('.spec.plants: duplicate entries for key [name="rose"]');
});

it("folds the oldest of many updaters", async () => {
  await server.send("POST", `${beds()}?fieldManager=m0`, bed("busy"));
  let last: Answer | undefined;
  for (let index = 1; index <= 14; index++)
    last = await server.patch(`${beds()}/busy?fieldManager=m${index}`, "merge", {
      metadata: { labels: { [`l${index}`]: "x" } },
    });
  const managers = last?.body.metadata.managedFields.map(({ manager }: { manager: string }) => manager) as string[];
  expect(managers).toHaveLength(10);
  expect(managers).toContain("ancient-changes");
});

it("lets kubectl take over what it applied on its own side", async () => {
  const config = { ...bed("moved", { spec: { soil: "loam" } }) };
  const annotation = "kubectl.kubernetes.io/last-applied-configuration";
  const annotated = { ...config, metadata: { name: "moved", annotations: { [annotation]: JSON.stringify(config) } } };
  await server.send("POST", `${beds()}?fieldManager=kubectl-client-side-apply`, annotated);
  expect((await apply("moved", "ann", { soil: "sand" })).status).toBe(409);
  const moved = await apply("moved", "kubectl", { soil: "sand" });
  expect(moved.status).toBe(200);
  expect(JSON.parse(moved.body.metadata.annotations[annotation]).spec).toEqual({ soil: "sand" });
});
