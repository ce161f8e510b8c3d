import { afterAll, beforeAll, expect, it } from "vitest";
import { type Answer, bed, beds, TestServer } from "./garden.js";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start(["n", "m"]);
});
afterAll(() => server.close());

interface Metadata {
  readonly uid: string;
  readonly ownerReferences?: readonly object[];
  readonly finalizers?: readonly string[];
}

const metadataOf = ({ body }: Answer): Metadata => (body as { metadata: Metadata }).metadata;

async function create(name: string, owners: readonly object[] = [], more: object = {}): Promise<string> {
  const metadata = { name, ownerReferences: owners, ...more };
  return metadataOf(await server.send("POST", beds(), bed(name, { metadata }))).uid;
}

const owner = (name: string, uid: string, more: object = {}): object => ({
  apiVersion: "garden.example/v1",
  kind: "Bed",
  name,
  uid,
  ...more,
});

const status = async (name: string): Promise<number> => (await server.send("GET", `${beds()}/${name}`)).status;
const becomes = (name: string, expected: number): Promise<void> =>
  expect.poll(() => status(name), { timeout: 5000 }).toBe(expected);

const remove = (name: string, policy: string): Promise<Answer> =>
  server.send("DELETE", `${beds()}/${name}`, { propagationPolicy: policy });

it("deletes what a deleted object owned, and what that owned", async () => {
  const root = await create("root");
  const child = await create("child", [owner("root", root)]);
  await create("grandchild", [owner("child", child)]);
  await remove("root", "Background");
  expect(await status("root")).toBe(404);
  await becomes("child", 404);
  await becomes("grandchild", 404);
});

it("keeps an object while one of its owners is there, and forgets the others", async () => {
  const [one, other] = [await create("one"), await create("other")];
  await create("shared", [owner("one", one), owner("other", other)]);
  await remove("one", "Background");
  await expect
    .poll(async () => metadataOf(await server.send("GET", `${beds()}/shared`)).ownerReferences, { timeout: 5000 })
    .toEqual([owner("other", other)]);
});

it("deletes dependents first where the deletion waits for them", async () => {
  const front = await create("front");
  await create("blocking", [owner("front", front, { blockOwnerDeletion: true })], {
    finalizers: ["garden.example/held"],
  });
  const asked = await remove("front", "Foreground");
  expect(metadataOf(asked).finalizers).toEqual(["foregroundDeletion"]);
  await expect
    .poll(async () => "deletionTimestamp" in metadataOf(await server.send("GET", `${beds()}/blocking`)), {
      timeout: 5000,
    })
    .toBe(true);
  expect(await status("front")).toBe(200);
  await server.patch(`${beds()}/blocking`, "merge", { metadata: { finalizers: null } });
  await becomes("blocking", 404);
  await becomes("front", 404);
});

it("leaves dependents alone, without the owner, where the deletion asks for that", async () => {
  const parent = await create("parent");
  await create("orphan", [owner("parent", parent)]);
  await remove("parent", "Orphan");
  await becomes("parent", 404);
  expect(metadataOf(await server.send("GET", `${beds()}/orphan`)).ownerReferences).toBeUndefined();
});

it("takes an owner with the name but not the uid for absent", async () => {
  await create("named");
  await create("stale", [owner("named", "00000000-0000-0000-0000-000000000000")]);
  await becomes("stale", 404);
  expect(await status("named")).toBe(200);
});

it("keeps an object whose owner is of a kind that is not served", async () => {
  await create("foreign", [{ apiVersion: "forest.example/v1", kind: "Tree", name: "oak", uid: "1" }]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await status("foreign")).toBe(200);
});
