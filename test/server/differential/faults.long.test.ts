// Each fault that the testing server can make, beside what makes the real API server fail in that way.
import { setTimeout as sleep } from "node:timers/promises";
import { Agent, request, type Dispatcher } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApiServer, type TestApiServer } from "../../../server/testing/index.js";
import { RealApiServer } from "../../runtime/kubernetes/support/real-api-server.js";
import { lacks } from "../../support/tools.js";

const DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
const WATCH = `${DEFINITIONS}?watch=true`;

const definition = (plural: string): object => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `${plural}.faults.example` },
  spec: {
    group: "faults.example",
    names: { plural, kind: plural },
    scope: "Cluster",
    versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: { type: "object" } } }],
  },
});

type Get = (path: string) => Promise<Dispatcher.ResponseData>;

/** What a client sees of an answer within a short time: its status, and whether the connection broke. */
async function seen(answer: Promise<Dispatcher.ResponseData>, time = 400): Promise<string> {
  const late = sleep(time).then(() => "nothing");
  const response = await Promise.race([answer.catch(() => "closed" as const), late]);
  if (typeof response === "string") return response;
  const end = response.body.text().then(
    () => "ended",
    () => "cut",
  );
  return `${String(response.statusCode)}, then ${await Promise.race([end, late])}`;
}

describe.skipIf(lacks("go"))("faults of the testing server are those of the real one (needs go)", () => {
  let real: RealApiServer;
  let ours: TestApiServer;
  let getReal: Get;
  const getOurs: Get = (path) => request(ours.url + path);
  let send: (method: "POST" | "PUT", path: string, body: object) => Promise<Dispatcher.ResponseData>;

  beforeAll(async () => {
    real = await RealApiServer.start();
    ours = await startTestApiServer();
    const { clusters, users } = real.kubeconfig() as {
      clusters: [{ cluster: Record<string, string> }];
      users: [{ user: { token: string } }];
    };
    const ca = Buffer.from(clusters[0].cluster["certificate-authority-data"] ?? "", "base64").toString();
    const dispatcher = new Agent({ connect: { ca, servername: clusters[0].cluster["tls-server-name"] ?? "" } });
    const headers = { authorization: `Bearer ${users[0].user.token}`, "content-type": "application/json" };
    getReal = (path) => request(real.host + path, { dispatcher, headers });
    send = (method, path, body) =>
      request(real.host + path, { dispatcher, headers, method, body: JSON.stringify(body) });
    const made = await send("POST", DEFINITIONS, definition("first"));
    expect(made.statusCode).toBe(201);
    await made.body.dump();
  }, 1_200_000);

  afterAll(async () => {
    real.resume();
    real.stop();
    await ours.close();
  });

  it("answers late, or not at all", async () => {
    real.pause();
    const waiting = getReal(DEFINITIONS);
    expect(await seen(waiting)).toBe("nothing");
    real.resume();
    expect(await seen(waiting, 10_000)).toBe("200, then ended");
    ours.faults.delay(600);
    const delayed = getOurs(DEFINITIONS);
    expect(await seen(delayed)).toBe("nothing");
    expect(await seen(delayed, 10_000)).toBe("200, then ended");
    ours.faults.delay(Number.POSITIVE_INFINITY);
    expect(await seen(getOurs(DEFINITIONS))).toBe("nothing");
  });

  it("keeps a watch open without sending anything", async () => {
    const watch = await getReal(WATCH);
    real.pause();
    expect(await seen(Promise.resolve(watch))).toBe("200, then nothing");
    real.resume();
    ours.faults.hang();
    expect(await seen(getOurs(WATCH))).toBe("200, then nothing");
  });

  it("says that a version has expired", async () => {
    const list = (await (await getReal(`${DEFINITIONS}?limit=500`)).body.json()) as {
      metadata: { resourceVersion: string };
    };
    // The latest change is kept.
    for (const name of ["second", "third"]) await (await send("POST", DEFINITIONS, definition(name))).body.dump();
    await real.compact();
    const { resourceVersion } = list.metadata;
    const line = async (get: Get, version: string): Promise<unknown> => {
      const { body } = await get(`${WATCH}&timeoutSeconds=5&resourceVersion=${version}`);
      for await (const data of body) return JSON.parse(String(data).split("\n")[0] ?? "");
      return undefined;
    };
    const expired = { type: "ERROR", object: { kind: "Status", status: "Failure", reason: "Expired", code: 410 } };
    expect(await line(getReal, resourceVersion)).toMatchObject(expired);
    await ours.client.create("/configmaps", { metadata: { name: "any" } }, "default");
    await ours.forgetHistory();
    expect(await line(getOurs, "1")).toMatchObject(expired);
  });

  it("refuses with a Status of the same form", async () => {
    const taken = await send("POST", DEFINITIONS, definition("first"));
    const theirs = (await taken.body.json()) as object;
    expect(theirs).toMatchObject({
      kind: "Status",
      status: "Failure",
      reason: "AlreadyExists",
      code: taken.statusCode,
    });
    ours.faults.fail({ code: 409, reason: "AlreadyExists" });
    const refused = await getOurs(DEFINITIONS);
    const status = (await refused.body.json()) as object;
    expect(refused.statusCode).toBe(taken.statusCode);
    // Only its details depend on the object.
    expect(new Set([...Object.keys(status), "details"])).toEqual(new Set(Object.keys(theirs)));
  });

  it("closes connections before and within answers", async () => {
    const watch = await getReal(WATCH);
    real.pause();
    const waiting = getReal(DEFINITIONS);
    await sleep(100);
    real.stop();
    expect([await seen(waiting), await seen(Promise.resolve(watch))]).toEqual(["closed", "200, then cut"]);
    ours.faults.drop();
    expect(await seen(getOurs(DEFINITIONS))).toBe("closed");
    const open = await getOurs(WATCH);
    expect(ours.faults.cutWatches()).toBeGreaterThan(0);
    expect(await seen(Promise.resolve(open))).toBe("200, then cut");
    ours.faults.cutAfter(10);
    expect(await seen(getOurs(DEFINITIONS))).toBe("200, then cut");
  });
});
