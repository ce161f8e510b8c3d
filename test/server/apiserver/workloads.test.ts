import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "../../../openapi/types/objects.js";
import { startTestApiServer, type TestApiServer } from "../../../server/testing/index.js";
import { project } from "../../kubernetes/support/project.js";

let server: TestApiServer;
beforeAll(async () => {
  server = await startTestApiServer({ workloads: true });
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function send(method: string, path: string, body?: object, type = "application/json"): Promise<Answer> {
  const response = await fetch(server.url + path, {
    method,
    headers: { "Content-Type": type },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const at = (value: unknown, ...fields: readonly string[]): unknown => fields.reduce<unknown>(memberOf, value);

const labels = { app: "web" };
const template = { metadata: { labels }, spec: { containers: [{ name: "web", image: "nginx" }] } };

const deployment = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web" },
  spec: { selector: { matchLabels: labels }, template },
};

const DEPLOYMENTS = "/apis/apps/v1/namespaces/default/deployments";

const [MERGE, STRATEGIC_MERGE] = ["application/merge-patch+json", "application/strategic-merge-patch+json"];

describe("workloads of the testing server", () => {
  it("get the defaults that Kubernetes gives them", async () => {
    const { status, body } = await send("POST", DEPLOYMENTS, deployment);
    expect(status).toBe(201);
    expect(body["spec"]).toMatchObject({
      replicas: 1,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: "25%" } },
    });
    expect(at(body, "spec", "template", "spec")).toMatchObject({
      restartPolicy: "Always",
      terminationGracePeriodSeconds: 30,
      schedulerName: "default-scheduler",
      securityContext: {},
      containers: [{ imagePullPolicy: "Always", terminationMessagePolicy: "File" }],
    });
  });

  it("merge containers by name and ports by number and protocol", async () => {
    const patch = (container: object): object => ({ spec: { template: { spec: { containers: [container] } } } });
    await send("PATCH", `${DEPLOYMENTS}/web`, patch({ name: "log", image: "log:1" }), STRATEGIC_MERGE);
    const ports = [{ containerPort: 80 }];
    const { body } = await send("PATCH", `${DEPLOYMENTS}/web`, patch({ name: "web", ports }), STRATEGIC_MERGE);
    expect(at(body, "spec", "template", "spec", "containers")).toMatchObject([
      { name: "log", imagePullPolicy: "IfNotPresent" },
      { name: "web", image: "nginx", ports: [{ containerPort: 80, protocol: "TCP" }] },
    ]);
  });

  it("have an owner for each container in server-side apply", async () => {
    const applied = (manager: string, name: string): Promise<Answer> => {
      const spec = { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: {} as object } };
      spec.template.spec = { containers: [{ name, image: `${name}:1`, ports: [{ containerPort: 80 }] }] };
      const body = { ...deployment, metadata: { name: "applied" }, spec };
      const query = `fieldManager=${manager}`;
      return send("PATCH", `${DEPLOYMENTS}/applied?${query}`, body, "application/apply-patch+yaml");
    };
    expect((await applied("one", "a")).status).toBe(201);
    const { status, body } = await applied("two", "b");
    expect(status).toBe(200);
    expect(at(body, "spec", "template", "spec", "containers")).toMatchObject([{ name: "a" }, { name: "b" }]);
    expect(JSON.stringify(at(body, "metadata", "managedFields"))).toContain(
      String.raw`k:{\"containerPort\":80,\"protocol\":\"TCP\"}`,
    );
  });

  it("are refused without required fields", async () => {
    const { status, body } = await send("POST", DEPLOYMENTS, { ...deployment, spec: {} });
    expect(status).toBe(422);
    expect(String(body["message"])).toContain("spec.selector: Required value");
  });

  it("are scaled", async () => {
    const { body } = await send("PATCH", `${DEPLOYMENTS}/web/scale`, { spec: { replicas: 3 } }, MERGE);
    expect(body).toMatchObject({ kind: "Scale", spec: { replicas: 3 } });
  });

  it.each([
    [{}, { completions: 1, parallelism: 1, podReplacementPolicy: "TerminatingOrFailed" }],
    [{ completions: 4 }, { completions: 4, parallelism: 1 }],
    [{ podFailurePolicy: { rules: [] } }, { podReplacementPolicy: "Failed" }],
  ])("get defaults for the job %j", async (spec, expected) => {
    const job = { apiVersion: "batch/v1", kind: "Job", metadata: { generateName: "j-" }, spec: { ...spec, template } };
    const { status, body } = await send("POST", "/apis/batch/v1/namespaces/default/jobs", job);
    expect(status).toBe(201);
    expect(body["spec"]).toMatchObject({ backoffLimit: 6, completionMode: "NonIndexed", suspend: false, ...expected });
  });

  it("are refused with values of wrong types", async () => {
    const spec = { selector: { matchLabels: labels }, template: { spec: { containers: "many" } } };
    expect((await send("POST", DEPLOYMENTS, { ...deployment, metadata: { name: "wrong" }, spec })).status).toBe(422);
  });
});

/** The extensions of a field that affect merging and validation. */
function factsOf(schema: Readonly<Record<string, unknown>>): unknown {
  const facts = Object.entries(schema).filter(([key]) => key.startsWith("x-kubernetes-") && !key.includes("union"));
  return Object.fromEntries(facts.sort());
}

type Definitions = Readonly<
  Record<string, { readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }>
>;

const definitionsIn = (file: string): Definitions =>
  (JSON.parse(readFileSync(file, "utf8")) as { readonly definitions: Definitions }).definitions;

/** What a kubelet or a load balancer reports in newer releases. */
const PARTIAL = new Set(["v1.ContainerStatus", "v1.PodStatus", "v1.LoadBalancerIngress"]);

describe.skipIf(!project.hasShared)("the models of workloads (needs ../shared)", () => {
  it("have the fields of the current release, and merge them alike", () => {
    const ours = definitionsIn(project.path("spec-output", "workloads", "swagger.json"));
    const theirs = definitionsIn(project.shared("specs", "kubernetes", "v1.36-dev.json"));
    const compared = Object.entries(theirs).flatMap(([name, definition]) => {
      const [, kind = ""] = /^io\.k8s\.api\.(?:apps|batch|core)\.v1\.(\w+)$/.exec(name) ?? [];
      const own = ours[`v1.${kind}`];
      return own === undefined ? [] : [{ name: `v1.${kind}`, own, upstream: definition }];
    });
    expect(compared.length).toBeGreaterThan(140);
    for (const { name, own, upstream } of compared) {
      const [mine, its] = [own.properties ?? {}, upstream.properties ?? {}];
      if (!PARTIAL.has(name)) expect(Object.keys(mine).sort(), name).toEqual(Object.keys(its).sort());
      for (const [field, schema] of Object.entries(mine))
        expect(factsOf(schema), `${name}.${field}`).toEqual(factsOf(its[field] ?? {}));
    }
  });
});
