import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { serve } from "../support/serve.js";
import { waitFor } from "./support/wait-for.js";
import { listsOf, next, start, take, useServer, watchesOf } from "./support/watching.js";
import { widgetsPath } from "./support/widget-server.js";

const at = useServer();

describe("a watch without faults", () => {
  it("returns existing objects with their kind, then changes", async () => {
    await at.server.put("a");
    await at.server.put("b");
    const events = start(at.client);
    const { object } = await next(events);
    expect(object).toMatchObject({ kind: "Widget", apiVersion: "example.com/v1", metadata: { name: "a" } });
    expect(await take(events, 1)).toEqual(["ADDED b"]);
    const changed = await at.server.put("a", { size: 2 });
    await at.server.delete("b");
    await at.server.put("c");
    expect(await next(events)).toMatchObject({ type: "MODIFIED", object: changed });
    expect(await take(events, 2)).toEqual(["DELETED b", "ADDED c"]);
    await events.return?.();
    await waitFor(() => at.server.faults.openRequests === 0, "the connection to be given up");
    expect(listsOf(at)).toBe(1);
    expect(watchesOf(at)).toBe(1);
  });

  it("starts after a given version, without a list", async () => {
    const { metadata } = await at.server.put("a");
    await at.server.put("b");
    const events = start(at.client, { resourceVersion: metadata.resourceVersion });
    expect(await take(events, 1)).toEqual(["ADDED b"]);
    await events.return?.();
    expect(listsOf(at)).toBe(0);
  });

  it("requests bookmarks and a timeout, and sends the caller's own parameters", async () => {
    await at.server.put("a");
    const version = await at.server.version();
    const events = start(at.client, { labelSelector: "app!=x", limit: 7 }, { timeouts: { idle: 100_000 } });
    await take(events, 1);
    await at.server.put("b");
    await take(events, 1);
    await events.return?.();
    const path = `GET ${widgetsPath()}?labelSelector=app%21%3Dx`;
    expect(at.requests).toEqual([
      `${path}&limit=7`,
      `${path}&watch=true&resourceVersion=${version}&allowWatchBookmarks=true&timeoutSeconds=95`,
    ]);
  });

  it("reads pages, and the whole list if the pages expired", async () => {
    for (let index = 0; index < 5; index += 1) await at.server.put(`w${String(index)}`);
    at.beforeList = async (list) => {
      if (list !== 2) return;
      await at.server.put("w5");
      await at.server.forgetHistory();
    };
    const events = start(at.client, { limit: 2 });
    expect(await take(events, 6)).toEqual([0, 1, 2, 3, 4, 5].map((index) => `ADDED w${String(index)}`));
    await events.return?.();
    expect(listsOf(at)).toBe(4);
    expect(at.requests[3]).not.toContain("limit");
  });
});

/** Sends an empty list, and then the lines of a watch as fast as the client reads. */
async function sendLines(line: (index: number) => Buffer, count: number, pieces: number) {
  const sent = { bytes: 0 };
  const { url } = await serve(async (request, response) => {
    if (!request.url.includes("watch=true"))
      return void response.end('{"metadata":{"resourceVersion":"1"},"items":[]}');
    response.on("close", () => response.destroy());
    for (let index = 0; index < count; index += 1)
      for (let rest = line(index); rest.length > 0 && !response.destroyed; rest = rest.subarray(pieces)) {
        const piece = rest.subarray(0, pieces);
        await new Promise<void>((resolve) => response.write(piece, () => resolve()));
        sent.bytes += piece.length;
      }
  });
  return { client: createClient({ baseUrl: url, proxy: false }), sent };
}

const added = (name: string, note: string): Buffer =>
  Buffer.from(
    `${JSON.stringify({ type: "ADDED", object: { metadata: { name, uid: name, resourceVersion: "2" }, spec: { note } } })}\n`,
  );

describe("a watch with much to read", () => {
  it("does not read ahead of the loop without bound", async () => {
    const note = "x".repeat(100_000);
    const { client, sent } = await sendLines((index) => added(`w${String(index)}`, note), 500, 100_000);
    const events = start(client);
    await take(events, 1);
    let written = -1;
    for (let calm = 0; calm < 20; calm += 1) {
      if (sent.bytes !== written) calm = 0;
      written = sent.bytes;
      await delay(10);
    }
    // The most that the buffers of the system and of the client can hold: less than half of the 50 MB.
    expect(written).toBeLessThan(25_000_000);
    expect(await take(events, 499)).toHaveLength(499);
    await events.return?.();
  });

  it("reads an object of many megabytes in small chunks", async () => {
    const note = "é\u2028😀".repeat(1_000_000);
    const { client } = await sendLines(() => added("huge", note), 1, 65_521);
    const events = start(client);
    const { object } = await next(events);
    expect(object.spec.note).toBe(note);
    await events.return?.();
  });
});
