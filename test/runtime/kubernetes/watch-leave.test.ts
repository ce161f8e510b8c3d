import { describe, expect, it } from "vitest";
import { watch } from "../../../templates/typescript/runtime/kubernetes/watch.js";
import type { WatchOptions } from "../../../templates/typescript/runtime/kubernetes/watch-options.js";
import { waitFor } from "./support/wait-for.js";
import { listWidgets, start, take, useServer, watchesOf, WATCHES } from "./support/watching.js";
import type { Widget, WidgetServer } from "./support/widget-server.js";

const at = useServer();
const params = { namespace: "default" };
const NEVER = Number.POSITIVE_INFINITY;

describe("stopping a watch", () => {
  const stages: readonly [string, (server: WidgetServer) => void][] = [
    ["while it lists", ({ faults }) => faults.delay(NEVER, { path: "/widgets" })],
    ["while it connects", ({ faults }) => faults.delay(NEVER, WATCHES)],
    ["while nothing happens", ({ faults }) => faults.hang(WATCHES)],
  ];

  it.each(stages)("ends without an error %s", async (_, prepare) => {
    prepare(at.server);
    const abort = new AbortController();
    const states: string[] = [];
    const events = start(at.client, {}, { signal: abort.signal, onStateChange: ({ state }) => states.push(state) });
    const next = events.next();
    await waitFor(() => at.server.faults.pending === 0);
    abort.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(states.at(-1)).toBe("stopped");
    await waitFor(() => at.server.faults.openRequests === 0, "the connection to be given up");
  });

  it("ends without an error while it waits, and while the loop has an event", async () => {
    at.server.faults.fail({ code: 503 }, { ...WATCHES, times: NEVER });
    await at.server.put("a");
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

    at.server.faults.clear();
    const seen: string[] = [];
    const second = new AbortController();
    for await (const { object } of watch<Widget>(at.client, listWidgets, params, { signal: second.signal })) {
      seen.push(object.metadata.name);
      second.abort();
    }
    expect(seen).toEqual(["a"]);
  });

  it("does not have to wait for an event", async () => {
    const events = start(at.client);
    const next = events.next();
    await waitFor(() => watchesOf(at) === 1 && at.server.faults.openRequests === 1);
    expect(await events.return?.()).toEqual({ done: true, value: undefined });
    expect(await next).toEqual({ done: true, value: undefined });
    await waitFor(() => at.server.faults.openRequests === 0, "the connection to be given up");
  });

  it("does not start with an aborted signal", async () => {
    expect(await start(at.client, {}, { signal: AbortSignal.abort() }).next()).toEqual({
      done: true,
      value: undefined,
    });
    expect(at.requests).toEqual([]);
  });
});
