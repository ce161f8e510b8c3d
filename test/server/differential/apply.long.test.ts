/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- answers are JSON of any shape */
import { Agent, request } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Kind } from "../../../server/registry/kind.js";
import { definitionResource } from "../../../server/resources/definition-resource.js";
import { TypeCompiler } from "../../../server/machinery/schema/compiled-type.js";
import { RealApiServer } from "../../runtime/kubernetes/support/real-api-server.js";
import { lacks } from "../../support/tools.js";
import { TestServer } from "../http/garden.js";
import { PLOT_DEFINITION } from "./plot-definition.js";
import { Random } from "./random.js";
import { randomPlot } from "./random-plots.js";

interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into whatever comes
  readonly body: any;
}

interface Step {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: unknown;
}

type Send = (step: Step) => Promise<Answer>;

const PLOTS = "/apis/garden.example/v1/namespaces/n/plots";

/** A random write of an object, by one of three managers. */
function randomStep(random: Random, name: string): Step {
  const manager = random.one(["ann", "bob", "cid"]);
  const status = random.chance(0.15) ? "/status" : "";
  const at = `${PLOTS}/${name}${status}`;
  const plot = randomPlot(random, name);
  if (random.chance(0.6)) {
    const force = random.chance(0.5) ? "&force=true" : "";
    return {
      method: "PATCH",
      path: `${at}?fieldManager=${manager}${force}`,
      type: "application/apply-patch+yaml",
      body: plot,
    };
  }
  if (random.chance(0.5))
    return { method: "PATCH", path: `${at}?fieldManager=${manager}`, type: "application/merge-patch+json", body: plot };
  if (random.chance(0.1))
    return {
      method: "PATCH",
      path: `${at}?fieldManager=${manager}`,
      type: "application/merge-patch+json",
      body: { metadata: { managedFields: random.one([[], [{}]]) } },
    };
  return { method: "PUT", path: `${at}?fieldManager=${manager}`, type: "application/json", body: plot };
}

/** What two servers must agree on. */
function comparable({ status, body }: Answer): unknown {
  const text = JSON.stringify(body).replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "TIME");
  const value = JSON.parse(text) as Record<string, unknown>;
  const {
    uid: _uid,
    resourceVersion: _version,
    creationTimestamp: _time,
    ...metadata
  } = value["metadata"] as Record<string, unknown>;
  // Entries are sorted by time as well, and the two servers may be in different seconds.
  const identity = (entry: Record<string, unknown>): string =>
    ["operation", "manager", "subresource"].map((key) => String(entry[key])).join();
  const managers = metadata["managedFields"] as Record<string, unknown>[] | undefined;
  managers?.sort((left, right) => (identity(left) < identity(right) ? -1 : 1));
  const details = value["details"] as { causes?: object[] } | undefined;
  // The real server goes through managers in the order of a Go map.
  details?.causes?.sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
  // So it does with what is wrong.
  if (value["reason"] === "Invalid") delete value["message"];
  return { status, ...value, metadata };
}

/** Sends a write; a replacement says which state of the object it replaces. */
async function write(send: Send, step: Step): Promise<unknown> {
  if (step.method !== "PUT") return comparable(await send(step));
  const { body } = await send({ method: "GET", path: step.path.replace(/\?.*/, ""), type: "", body: undefined });
  const next = structuredClone(step.body) as { metadata: Record<string, unknown> };
  next.metadata["resourceVersion"] = body.metadata?.resourceVersion;
  return comparable(await send({ ...step, body: next }));
}

describe.skipIf(lacks("go"))("apply as the real API server does it (needs go)", () => {
  let real: RealApiServer;
  let ours: TestServer;
  let askReal: Send;
  let askOurs: Send;

  beforeAll(async () => {
    real = await RealApiServer.start();
    const config = real.kubeconfig() as {
      clusters: { cluster: Record<string, string> }[];
      users: { user: { token: string } }[];
    };
    const cluster = config.clusters[0]?.cluster ?? {};
    const ca = Buffer.from(cluster["certificate-authority-data"] ?? "", "base64").toString();
    const dispatcher = new Agent({ connect: { ca, servername: cluster["tls-server-name"] ?? "" } });
    askReal = async ({ method, path, type, body }) => {
      const { statusCode, body: answer } = await request(real.host + path, {
        dispatcher,
        method: method as "PUT",
        headers: {
          "content-type": type,
          authorization: `Bearer ${config.users[0]?.user.token ?? ""}`,
          accept: "application/json",
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: statusCode, body: text.startsWith("{") ? JSON.parse(text) : text };
    };
    ours = await TestServer.start(["n"], { documents: [] });
    const model = definitionResource(PLOT_DEFINITION);
    if (model !== undefined) ours.api.kinds.add(new Kind(model, new TypeCompiler({})));
    askOurs = ({ method, path, type, body }) => ours.send(method, path, body, { "Content-Type": type });
    await askReal({
      method: "POST",
      path: "/apis/apiextensions.k8s.io/v1/customresourcedefinitions",
      type: "application/json",
      body: PLOT_DEFINITION,
    });
    const isServed = (): Promise<boolean> =>
      askReal({ method: "GET", path: PLOTS, type: "", body: undefined }).then(({ status }) => status === 200);
    while (!(await isServed())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, 1_200_000);

  afterAll(async () => {
    real.stop();
    await ours.close();
  });

  it("agrees on objects, managed fields and conflicts over random writes", async () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = new Random(seed);
      const name = `plot-${seed}`;
      const steps: Step[] = [];
      for (let step = 0; step < 12; step++) {
        const next = randomStep(random, name);
        steps.push(next);
        const [expected, found] = await Promise.all([write(askReal, next), write(askOurs, next)]);
        expect(found, `seed ${seed}: ${JSON.stringify(steps.slice(-3))}`).toEqual(expected);
      }
    }
  }, 600_000);
});
