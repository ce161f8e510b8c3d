/* eslint-disable @typescript-eslint/no-unsafe-argument -- answers are JSON of any shape */
import { afterEach, describe, expect, it, vi } from "vitest";
import { createApiServer, defineResource, type ApiServer } from "../../../server/apiserver/index.js";
import { startTestApiServer, type TestApiServer } from "../../../server/testing/index.js";
import { bed as bedNamed, GARDEN } from "../http/garden.js";

interface Bed {
  metadata?: object;
  spec: { rows?: number; soil?: string };
  status?: { rows?: number };
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const BEDS = "garden.example/beds";
const bed = (name: string): Bed => bedNamed(name) as unknown as Bed;

async function start(...args: Parameters<typeof startTestApiServer>): Promise<TestApiServer> {
  const server = await startTestApiServer(...args);
  closing.push(() => server.close());
  return server;
}

describe("an API server in a program", () => {
  it("calls hooks that are typed by the model", async () => {
    const beds = defineResource<Bed>(BEDS, {
      defaults: (object) => void (object.spec.soil ??= "sand"),
      validate: ({ spec: { rows = 0 } }, live) => [
        ...(rows % 2 === 1 ? [] : [{ field: "spec.rows", problem: "must be odd", value: rows }]),
        ...(live !== undefined && rows < (live.spec.rows ?? 0)
          ? [{ field: "spec.rows", problem: "must not shrink" }]
          : []),
      ],
    });
    const { client } = await start({ documents: [GARDEN], resources: [beds] });
    const made = await client.create<Bed>(BEDS, { ...bed("a"), spec: { rows: 5 } }, "default");
    expect(made.spec).toEqual({ rows: 5, soil: "sand" });
    await expect(client.create<Bed>(BEDS, { ...bed("b"), spec: { rows: 4 } }, "default")).rejects.toMatchObject({
      code: 422,
      message: 'Bed.garden.example "b" is invalid: spec.rows: Invalid value: 4: must be odd',
    });
    const shrink = client.update<Bed>(BEDS, { namespace: "default", name: "a" }, ({ spec }) => void (spec.rows = 3));
    await expect(shrink).rejects.toMatchObject({ code: 422 });
    await client.delete(BEDS, { namespace: "default", name: "a" });
    expect(await client.list(BEDS)).toEqual([]);
  });

  it("reconciles objects, again where that fails", async () => {
    const seen: string[] = [];
    let failures = 2;
    const beds = defineResource<Bed>(BEDS, {
      reconcile: async ({ namespace, name, object, client }) => {
        seen.push(`${name} ${object === undefined ? "gone" : String(object.spec.rows)}`);
        if (object === undefined) return undefined;
        if (failures-- > 0) throw new Error("not yet");
        await client.update<Bed>(
          BEDS,
          { namespace, name },
          (live) => void (live.status = { rows: live.spec.rows ?? 0 }),
          "status",
        );
        return undefined;
      },
    });
    const faults: unknown[] = [];
    const { client } = await start({ documents: [GARDEN], resources: [beds], onFault: (fault) => faults.push(fault) });
    await client.create(BEDS, bed("a"), "default");
    const at = { namespace: "default", name: "a" };
    await vi.waitFor(async () => expect((await client.get<Bed>(BEDS, at))?.status).toEqual({ rows: 3 }));
    expect(faults).toHaveLength(2);
    await client.delete(BEDS, at);
    await vi.waitFor(() => expect(seen.at(-1)).toBe("a gone"));
  });

  it("listens, and refuses what web pages send", async () => {
    const server: ApiServer = await createApiServer({ documents: [GARDEN] });
    closing.push(() => server.close());
    const address = await server.listen();
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    expect((await fetch(`${address}/livez`, { headers: { Origin: "https://evil.example" } })).status).toBe(403);
  });
});

describe("an API server for tests", () => {
  const list = (url: string): Promise<Response> => fetch(`${url}/apis/garden.example/v1/namespaces/default/beds`);

  it("fails, waits and hangs up when it is told to", async () => {
    const { url, faults } = await start({ documents: [GARDEN] });
    faults.fail({ code: 429, retryAfter: 1 }, { path: "/beds", times: 2 });
    const answers = [await list(url), await list(url), await list(url)];
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(answers[0]?.headers.get("retry-after")).toBe("1");
    expect(await answers[0]?.json()).toMatchObject({ kind: "Status", reason: "TooManyRequests", code: 429 });
    faults.drop();
    await expect(list(url)).rejects.toThrow("fetch failed");
    faults.delay(100, { path: "/beds" });
    const order: string[] = [];
    await Promise.all([
      list(url).then(() => order.push("delayed")),
      fetch(`${url}/version`).then(() => order.push("not delayed")),
    ]);
    expect(order).toEqual(["not delayed", "delayed"]);
  });

  it("cuts watches, and forgets history", async () => {
    const { url, client, faults, forgetHistory } = await start({ documents: [GARDEN], namespaces: ["other"] });
    await client.create(BEDS, bed("a"), "other");
    const watch = await fetch(`${url}/apis/garden.example/v1/beds?watch=true`);
    const reader = watch.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('"type":"ADDED"');
    expect(faults.cutWatches()).toBe(1);
    await expect(reader?.read()).rejects.toThrow();
    await forgetHistory();
    const late = await fetch(`${url}/apis/garden.example/v1/beds?watch=true&resourceVersion=1`);
    expect(await late.text()).toContain('"reason":"Expired"');
  });
});
