import { describe, expect, it } from "vitest";
import { watch } from "../../../templates/typescript/runtime/kubernetes/watch.js";
import type { WatchOptions } from "../../../templates/typescript/runtime/kubernetes/watch-options.js";
import type { FakeApiServer, Widget } from "./support/fake-api-server.js";
import { waitFor } from "./support/wait-for.js";
import { brief, listWidgets, start, take, useServer } from "./support/watching.js";

const at = useServer();
const params = { namespace: "default" };

describe("stopping a watch", () => {
  const stages: readonly [string, (server: FakeApiServer) => void, (server: FakeApiServer) => boolean][] = [
    ["while it lists", (it) => (it.onList = () => ({ status: 0, hang: true })), (it) => it.lists === 1],
    ["while it connects", (it) => (it.onWatch = () => ({ hang: true })), (it) => it.watches === 1],
    ["while nothing happens", (it) => (it.onWatch = () => ({ silent: true })), (it) => it.watches === 1],
  ];

  it.each(stages)("ends without an error %s", async (_, prepare, reached) => {
    prepare(at.server);
    const abort = new AbortController();
    const states: string[] = [];
    const events = start(at.client, {}, { signal: abort.signal, onStateChange: ({ state }) => states.push(state) });
    const next = events.next();
    await waitFor(() => reached(at.server));
    abort.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(states.at(-1)).toBe("stopped");
    await waitFor(() => at.server.open === 0, "the connection to be given up");
  });

  it("ends without an error while it waits, and while the loop has an event", async () => {
    at.server.onWatch = () => ({ status: 503 });
    at.server.put("a");
    const abort = new AbortController();
    let waiting = false;
    const options: WatchOptions<Widget> = {
      signal: abort.signal,
      retry: {},
      onStateChange: ({ state }) => (waiting ||= state === "backing-off"),
    };
    const events = start(at.client, {}, options);
    await take(events, 1);
    const next = events.next();
    await waitFor(() => waiting);
    abort.abort();
    expect(await next).toEqual({ done: true, value: undefined });

    at.server.onWatch = () => undefined;
    const seen: string[] = [];
    const second = new AbortController();
    for await (const event of watch<Widget>(at.client, listWidgets, params, { signal: second.signal })) {
      seen.push(brief(event));
      second.abort();
    }
    expect(seen).toEqual(["ADDED a@101"]);
  });

  it("does not have to wait for an event", async () => {
    const events = start(at.client);
    const next = events.next();
    await waitFor(() => at.server.watches === 1);
    expect(await events.return?.()).toEqual({ done: true, value: undefined });
    expect(await next).toEqual({ done: true, value: undefined });
    await waitFor(() => at.server.open === 0, "the connection to be given up");
  });

  it("does not start with an aborted signal", async () => {
    expect(await start(at.client, {}, { signal: AbortSignal.abort() }).next()).toEqual({
      done: true,
      value: undefined,
    });
    expect(at.server.requests).toEqual([]);
  });
});
