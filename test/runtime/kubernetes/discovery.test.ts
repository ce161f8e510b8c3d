import { describe, expect, it } from "vitest";
import { genericClient } from "../../../templates/typescript/runtime/kubernetes/generic-client.js";
import { undiciClient, until } from "../support/clients.js";
import { json, serve } from "../support/serve.js";
import type { TestServer } from "../support/serve.js";

const query = { apiVersion: "example.com/v1", kind: "Widget" };
const served = { resources: [{ name: "widgets", kind: "Widget", namespaced: true, verbs: ["get"] }] };

/** Responds to discovery when the test says so, and to every other call at once. */
async function serveSlowly(): Promise<{ server: TestServer; answer: (status?: number) => void }> {
  const waiting: ((status: number) => void)[] = [];
  const server = await serve((request, response) => {
    if (request.url === "/apis/example.com/v1") waiting.push((status) => json(response, served, status));
    else json(response, { url: request.url });
  });
  return { server, answer: (status = 200) => waiting.splice(0).forEach((each) => each(status)) };
}

describe("discovery", () => {
  it("runs once for all waiting calls, and a cancelled one does not affect the others", async () => {
    const { server, answer } = await serveSlowly();
    const widgets = genericClient(undiciClient(server.url)).resource(query);
    const controller = new AbortController();
    const reason = new Error("enough");
    const first = widgets.get({ name: "a" }, { signal: controller.signal }).catch((error: unknown) => error);
    const second = widgets.get({ name: "b" }, { signal: new AbortController().signal });
    const third = widgets.get({ name: "c" });
    await until(() => server.requests.length === 1);
    controller.abort(reason);
    expect(await first).toBe(reason);
    answer();
    expect([await second, await third]).toEqual([
      { url: "/apis/example.com/v1/namespaces/default/widgets/b" },
      { url: "/apis/example.com/v1/namespaces/default/widgets/c" },
    ]);
    expect(server.requests.map(({ url }) => url).filter((url) => url.endsWith("/v1"))).toHaveLength(1);
  });

  it("runs again after a failure, even if every call was cancelled", async () => {
    const { server, answer } = await serveSlowly();
    const widgets = genericClient(undiciClient(server.url, { retry: false })).resource(query);
    const controller = new AbortController();
    const given = widgets.get({ name: "a" }, { signal: controller.signal }).catch(() => "given up");
    await until(() => server.requests.length === 1);
    controller.abort();
    expect(await given).toBe("given up");
    const failing = widgets.get({ name: "a" }).catch((error: unknown) => error);
    await new Promise((resolve) => setImmediate(resolve));
    answer(500);
    expect(await failing).toMatchObject({ status: 500 });
    const working = widgets.get({ name: "a" });
    await until(() => server.requests.length === 2);
    answer();
    expect(await working).toMatchObject({ url: expect.stringContaining("/widgets/a") as string });
  });

  it.each([
    ["a group", { group: "no.example.com", kind: "Widget" }, "/apis/no.example.com"],
    ["a version", { apiVersion: "example.com/v9", kind: "Widget" }, "/apis/example.com/v9"],
    ["a core version", { apiVersion: "v9", kind: "Pod" }, "/api/v9"],
  ])("says that the server does not serve %s, and asks again later", async (_, unknown, path) => {
    let installed = false;
    const server = await serve((request, response) => {
      if (request.url !== path || !installed) json(response, { kind: "Status", code: 404 }, 404);
      else json(response, { preferredVersion: { version: "v1" }, ...served });
    });
    const resource = genericClient(undiciClient(server.url)).resource(unknown);
    await expect(resource.list({}, { retry: false })).rejects.toMatchObject({
      name: "UnknownResourceError",
      message: `the server does not serve ${path}`,
      cause: { status: 404 },
    });
    const asked = server.requests.filter(({ url }) => url === path).length;
    installed = true;
    await resource.info().catch(() => undefined);
    expect(server.requests.filter(({ url }) => url === path).length).toBeGreaterThan(asked);
  });

  it("does not start with an aborted signal", async () => {
    const { server } = await serveSlowly();
    const widgets = genericClient(undiciClient(server.url)).resource(query);
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(widgets.get({ name: "a" }, { signal })).rejects.toThrow("too late");
    expect(server.connections()).toBe(0);
  });
});
