/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bed, beds, TestServer, type Answer } from "./garden.js";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start(["n", "w", "elsewhere", "r", "s", "b", "t", "o", "ahead", "old"]);
});
afterAll(() => server.close());

const shown = (events: readonly Answer["body"][]): readonly string[] =>
  events.map(
    ({ type, object }) => `${String(type)} ${String(object.metadata.name)}@${String(object.metadata.resourceVersion)}`,
  );

const revisionNow = async (): Promise<number> => (await server.storage.status()).revision;

describe("watches", () => {
  it("send what is there, then changes", async () => {
    await server.send("POST", beds("w"), bed("old"));
    const start = await revisionNow();
    const events = server.events(`${beds("w")}?watch=true`, 4);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.send("POST", beds("w"), bed("new"));
    await server.send("POST", beds("elsewhere"), bed("hidden"));
    await server.patch(`${beds("w")}/new`, "merge", { spec: { rows: 9 } });
    await server.send("DELETE", `${beds("w")}/old`);
    expect(shown(await events)).toEqual([
      `ADDED old@${start}`,
      `ADDED new@${start + 1}`,
      `MODIFIED new@${start + 3}`,
      `DELETED old@${start + 4}`,
    ]);
  });

  it("have an old address, too", async () => {
    for (const name of ["other", "seen"]) await server.send("POST", beds("old"), bed(name));
    const address = beds("old").replace("/v1/", "/v1/watch/");
    const all = shown(await server.events(address, 2));
    expect(all).toEqual([expect.stringMatching(/^ADDED other@/), expect.stringMatching(/^ADDED seen@/)]);
    const selected = await server.events(`${address}?fieldSelector=metadata.name%3Dseen`, 1);
    expect(shown(selected)).toEqual([all[1]]);
    expect((await server.send("GET", beds("old").replace("/v1/", "/v1/proxy/"))).status).toBe(404);
  });

  it("resume after a revision, without loss or repetition", async () => {
    const start = await revisionNow();
    for (const name of ["r1", "r2", "r3"]) await server.send("POST", beds("r"), bed(name));
    const events = await server.events(`${beds("r")}?watch=1&resourceVersion=${start + 1}`, 2);
    expect(shown(events)).toEqual([`ADDED r2@${start + 2}`, `ADDED r3@${start + 3}`]);
  });

  it("wait for a future revision", async () => {
    const start = await revisionNow();
    const events = server.events(`${beds("ahead")}?watch=1&resourceVersion=${start + 2}`, 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const name of ["a1", "a2", "a3"]) await server.send("POST", beds("ahead"), bed(name));
    expect(shown(await events)).toEqual([`ADDED a3@${start + 3}`]);
  });

  it("add and delete what begins and ceases to match a selector", async () => {
    const start = await revisionNow();
    await server.send("POST", beds("s"), bed("x"));
    await server.patch(`${beds("s")}/x`, "merge", { metadata: { labels: { in: "yes" } } });
    await server.patch(`${beds("s")}/x`, "merge", { spec: { rows: 4 } });
    await server.patch(`${beds("s")}/x`, "merge", { metadata: { labels: { in: null } } });
    await server.send("DELETE", `${beds("s")}/x`);
    await server.send("POST", beds("s"), bed("end", { metadata: { name: "end", labels: { in: "yes" } } }));
    const events = await server.events(`${beds("s")}?watch=1&resourceVersion=${start}&labelSelector=in%3Dyes`, 4);
    expect(shown(events)).toEqual([
      `ADDED x@${start + 2}`,
      `MODIFIED x@${start + 3}`,
      `DELETED x@${start + 4}`,
      `ADDED end@${start + 6}`,
    ]);
    expect(events[2].object.spec.rows).toBe(4);
  });

  it("mark the end of what was there", async () => {
    await server.send("POST", beds("b"), bed("b1"));
    const query = "watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true";
    const [added, bookmark] = await server.events(`${beds("b")}?${query}`, 2);
    expect(added.type).toBe("ADDED");
    expect(bookmark).toMatchObject({
      type: "BOOKMARK",
      object: { kind: "Bed", metadata: { annotations: { "k8s.io/initial-events-end": "true" } } },
    });
  });

  it("are tables whose columns come once", async () => {
    const Accept = "application/json;as=Table;v=v1;g=meta.k8s.io";
    await server.send("POST", beds("t"), bed("t1"));
    await server.send("POST", beds("t"), bed("t2"));
    const [first, second] = await server.events(`${beds("t")}?watch=1`, 2, { Accept });
    expect(first.object).toMatchObject({
      kind: "Table",
      columnDefinitions: [{ name: "Name" }, { name: "Rows" }],
      rows: [{ cells: ["t1", 3] }],
    });
    expect(second.object).toMatchObject({ columnDefinitions: [], rows: [{ cells: ["t2", 3] }] });
  });

  it("say in an event that a revision is too old, or not there yet", async () => {
    await server.send("POST", beds("o"), bed("o1"));
    await server.storage.compact(await revisionNow());
    const [old] = await server.events(`${beds("o")}?watch=1&resourceVersion=1`, 1);
    expect(old).toMatchObject({
      type: "ERROR",
      object: { code: 410, reason: "Expired", message: expect.stringMatching(/^too old resource version: 1 \(\d+\)$/) },
    });
    const initial = "sendInitialEvents=true&resourceVersionMatch=NotOlderThan";
    const [ahead] = await server.events(`${beds("o")}?watch=1&resourceVersion=999999&${initial}`, 1);
    expect(ahead).toMatchObject({
      type: "ERROR",
      object: {
        code: 504,
        reason: "Timeout",
        message: expect.stringMatching(/^Timeout: Too large resource version: 999999, current: \d+$/),
      },
    });
    // The storage of Kubernetes answers like this, too.
    const beyond = await server.send("GET", `${beds("o")}?watch=1&resourceVersion=99999999999999999999`);
    expect(beyond).toMatchObject({ status: 500, body: { message: expect.stringContaining("value out of range") } });
    expect((await server.send("GET", `${beds("o")}?watch=1&sendInitialEvents=true`)).status).toBe(422);
  });

  it("end after their time, and when the server shuts down", async () => {
    const timed = await server.fetch(`${beds("e")}?watch=1&timeoutSeconds=1`);
    expect(await timed.text()).toBe("");
    const other = await TestServer.start();
    const open = await other.fetch(`${beds()}?watch=1`);
    void other.api.close();
    expect(await open.text()).toBe("");
    expect((await other.send("GET", "/readyz")).status).toBe(500);
    expect((await other.send("GET", beds())).status).toBe(503);
    await other.close();
  });
});
