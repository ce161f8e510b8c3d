import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { project } from "./support/project.js";
import { lacks } from "../support/tools.js";
import { KubectlReader } from "./support/read-with-kubectl.js";

const pod = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "web", namespace: "default", labels: { app: "web" } },
  spec: {
    restartPolicy: "Always",
    terminationGracePeriodSeconds: 30,
    nodeSelector: { disk: "ssd" },
    containers: [
      {
        name: "web",
        image: "example.com/web:1.0",
        args: ["--port", "8080"],
        ports: [{ containerPort: 8080, protocol: "TCP" }],
        env: [{ name: "PASSWORD", valueFrom: { secretKeyRef: { name: "web", key: "password" } } }],
        resources: { limits: { cpu: "500m", memory: "64Mi" } },
        livenessProbe: { httpGet: { path: "/healthz", port: 8080 }, initialDelaySeconds: 5 },
        readinessProbe: { tcpSocket: { port: "http" } },
        volumeMounts: [{ name: "data", mountPath: "/data", readOnly: true }],
      },
    ],
    volumes: [{ name: "data", configMap: { name: "web", items: [{ key: "index", path: "index.html" }] } }],
  },
};
const [container] = pod.spec.containers;
const misspelt = { ...pod, spec: { ...pod.spec, containers: [{ ...container, image: undefined, imag: "web:1.0" }] } };
const mistyped = { ...pod, spec: { ...pod.spec, terminationGracePeriodSeconds: "soon" } };
const nameless = { ...pod, spec: { ...pod.spec, containers: [{ image: "web:1.0" }] } };
const questions = [pod, misspelt, mistyped, nameless].map((object) => ({ model: "v1.Pod", object }));

describe.skipIf(lacks("go"))("kubectl's own readers (needs go)", () => {
  let reader: KubectlReader;
  beforeAll(() => {
    reader = new KubectlReader();
  }, 600_000);
  const read = (file: string) => reader.read(project.path("spec-output", file), questions);

  it.each(["swagger.json", "extended/swagger.json"])("resolve every model of %s", (file) => {
    const { models, unresolved } = read(file);
    expect(models).toEqual(Object.keys(project.spec(file).definitions ?? {}).sort());
    expect(unresolved).toEqual([]);
  });

  it.each(["swagger.json", "extended/swagger.json"])("validate manifests against %s", (file) => {
    expect(read(file).problems).toEqual([
      [],
      ['ValidationError(v1.Pod.spec.containers[0]): unknown field "imag" in v1.Container'],
      [
        'ValidationError(v1.Pod.spec.terminationGracePeriodSeconds): invalid type for v1.PodSpec.terminationGracePeriodSeconds: got "string", expected "integer"',
      ],
      ['ValidationError(v1.Pod.spec.containers[0]): missing required field "name" in v1.Container'],
    ]);
  });

  it("find one model for every kind of the extended document", () => {
    const { kinds, patches, models } = read("extended/swagger.json");
    const document = project.spec("extended/swagger.json");
    const declared = Object.values(document.definitions ?? {}).flatMap(
      (schema) =>
        (schema["x-kubernetes-group-version-kind"] as { group: string; version: string; kind: string }[] | undefined) ??
        [],
    );
    expect(Object.keys(kinds).sort()).toEqual(declared.map((k) => `${k.group}/${k.version}.${k.kind}`).sort());
    for (const [kind, names] of Object.entries(kinds)) {
      expect(names, kind).toHaveLength(1);
      expect(models).toContain(names[0]);
    }
    expect(kinds["/v1.Pod"]).toEqual(["v1.Pod"]);
    expect(kinds["batch/v2alpha1.ScheduledJob"]).toEqual(["v2alpha1.CronJob"]);
    for (const { kind } of Object.values(patches)) expect(Object.keys(kinds)).toContain(kind);
  });

  it("learn from the extended document how to patch every kind", () => {
    const { patches, merges } = read("extended/swagger.json");
    expect(Object.keys(patches)).toHaveLength(61);
    for (const [where, { kind, action, consumes }] of Object.entries(patches)) {
      expect(kind, where).not.toBe("");
      expect(action, where).toBe("patch");
      expect(consumes, where).toContain("application/strategic-merge-patch+json");
    }
    expect(merges["v1.PodSpec.containers"]).toEqual({ key: "name", strategy: "merge" });
    expect(merges["v1.PodSpec.volumes"]).toEqual({ key: "name", strategy: "merge,retainKeys" });
    expect(merges["v1beta1.DeploymentSpec.strategy"]).toEqual({ strategy: "retainKeys" });
  });

  it("find no kinds in the exact document, since it has no extensions", () => {
    const { kinds, merges } = read("swagger.json");
    expect({ kinds, merges }).toEqual({ kinds: {}, merges: {} });
  });

  it("resolve the models of the federation's extended document", () => {
    const { kinds, unresolved } = reader.read(project.path("spec-output", "federation/extended/swagger.json"));
    expect(unresolved).toEqual([]);
    expect(kinds["federation/v1beta1.Cluster"]).toEqual(["v1beta1.Cluster"]);
  });

  it("refuse a document that breaks their rules, so that the other tests can fail", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "groupversion-"));
    try {
      const document = project.spec("swagger.json");
      const broken = (name: string, schema: unknown): string => {
        const file = path.join(folder, name);
        writeFileSync(file, JSON.stringify({ ...document, definitions: { ...document.definitions, broken: schema } }));
        return file;
      };
      const reference = { $ref: "#/definitions/v1.Pod" };
      const dangling = { $ref: "#/definitions/v1.Absent" };
      expect(() => reader.read(broken("a.json", { properties: { a: dangling } }))).toThrow(/unknown model/);
      expect(() => reader.read(broken("b.json", { properties: { a: { ...reference, type: "object" } } }))).toThrow(
        /can't have a type/,
      );
      expect(() => reader.read(broken("c.json", { properties: { a: { type: "array" } } }))).toThrow(/one sub-item/);
      expect(() => reader.read(broken("d.json", { oneOf: [reference] }))).toThrow(/gnostic/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
