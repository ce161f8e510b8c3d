import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { waitFor } from "./support/wait-for.js";
import { next, start, take, useServer } from "./support/watching.js";

const at = useServer();

describe("a watch without faults", () => {
  it("returns existing objects with their kind, then changes", async () => {
    at.server.put("a");
    at.server.put("b");
    const events = start(at.client);
    const { object } = await next(events);
    expect(object).toMatchObject({ kind: "Widget", apiVersion: "example.com/v1", metadata: { name: "a" } });
    expect(await take(events, 1)).toEqual(["ADDED b@102"]);
    at.server.put("a", { size: 2 });
    at.server.delete("b");
    at.server.put("c");
    expect(await take(events, 3)).toEqual(["MODIFIED a@103", "DELETED b@104", "ADDED c@105"]);
    await events.return?.();
    await waitFor(() => at.server.open === 0, "the connection to be given up");
    expect(at.server.lists).toBe(1);
    expect(at.server.watches).toBe(1);
  });

  it("starts after a given version, without a list", async () => {
    at.server.put("a");
    const from = at.server.resourceVersion;
    at.server.put("b");
    const events = start(at.client, { resourceVersion: from });
    expect(await take(events, 1)).toEqual(["ADDED b@102"]);
    await events.return?.();
    expect(at.server.lists).toBe(0);
  });

  it("requests bookmarks and a timeout, and sends the caller's own parameters", async () => {
    at.server.put("a");
    const events = start(at.client, { labelSelector: "app=x", limit: 7 }, { timeouts: { idle: 100_000 } });
    await take(events, 1);
    at.server.put("b");
    await take(events, 1);
    await events.return?.();
    const path = "GET /apis/example.com/v1/namespaces/default/widgets";
    expect(at.server.requests).toEqual([
      `${path}?labelSelector=app%3Dx&limit=7`,
      `${path}?labelSelector=app%3Dx&watch=true&resourceVersion=101&allowWatchBookmarks=true&timeoutSeconds=95`,
    ]);
  });

  it("reads pages, and the whole list if the pages expired", async () => {
    for (let index = 0; index < 5; index += 1) at.server.put(`w${String(index)}`);
    at.server.onList = (number) => {
      if (number === 2) at.server.expirePages();
      return undefined;
    };
    const events = start(at.client, { limit: 2 });
    expect(await take(events, 5)).toHaveLength(5);
    await events.return?.();
    expect(at.server.lists).toBe(4);
    expect(at.server.requests[3]).not.toContain("limit");
  });

  it("does not read ahead of the loop without bound", async () => {
    const note = "x".repeat(100_000);
    const events = start(at.client, { resourceVersion: "100" });
    for (let index = 0; index < 500; index += 1) at.server.put(`w${String(index)}`, { note });
    await take(events, 1);
    let written = -1;
    for (let calm = 0; calm < 20; calm += 1) {
      if (at.server.written !== written) calm = 0;
      written = at.server.written;
      await delay(10);
    }
    // The most that the buffers of the system and of the client can hold: less than half of the 50 MB.
    expect(written).toBeLessThan(25_000_000);
    expect(await take(events, 499)).toHaveLength(499);
    await events.return?.();
  });

  it("reads an object of many megabytes in small chunks", async () => {
    at.server.onWatch = () => ({ pieces: () => 65_521 });
    const events = start(at.client, { resourceVersion: "100" });
    at.server.put("huge", { note: "é\u2028😀".repeat(1_000_000) });
    const { object } = await next(events);
    expect(object.spec.note).toBe("é\u2028😀".repeat(1_000_000));
    await events.return?.();
  });
});
