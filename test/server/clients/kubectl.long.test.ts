import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { project } from "../../kubernetes/support/project.js";
import { currentKubectl, debianKubectl, type Kubectl } from "./support/kubectls.js";
import { runKubectl, type KubectlResult } from "./support/run-kubectl.js";
import { ServedSpec } from "./support/served-spec.js";

const manifest = (containers: readonly object[]): string =>
  JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata: { name: "web" }, spec: { containers } });

const manifests = {
  "good.json": manifest([{ name: "web", image: "web:1.0", ports: [{ containerPort: 80 }] }]),
  "misspelt.json": manifest([{ name: "web", imag: "web:1.0" }]),
  "mistyped.json": manifest([{ name: "web", image: "web:1.0", ports: [{ containerPort: "eighty" }] }]),
};

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

describe.each<Kubectl>([debianKubectl, currentKubectl])("$name", ({ name, find }) => {
  let program: string | undefined;
  let served: ServedSpec;
  let folder = "";

  beforeAll(async () => {
    program = find();
    folder = mkdtempSync(path.join(tmpdir(), "groupversion-kubectl-test-"));
    for (const [file, text] of Object.entries(manifests)) writeFileSync(path.join(folder, file), text);
    served = await ServedSpec.start(["--spec", project.path("spec-output", "extended", "swagger.json")]);
  }, 900_000);

  afterAll(async () => {
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const kubectl = (...args: readonly string[]): Promise<KubectlResult> =>
    runKubectl(program ?? "", ["--server", served.url, ...args], folder);

  /** A test that is skipped with a reason if this kubectl is missing. */
  const test = (title: string, check: () => Promise<void>): void => {
    it(title, async (context) => {
      if (program === undefined) context.skip(`${name} cannot be had on this machine`);
      await check();
    });
  };

  test("lists every resource with its kind", async () => {
    const { status, stdout, stderr } = await kubectl("api-resources", "--no-headers", "-o", "wide");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const rows = lines(stdout).map((line) => line.trim().split(/\s+/));
    /** The columns up to the kind; that of short names may be empty. */
    const untilKind = (row: readonly string[]): string[] =>
      row.slice(0, row.findIndex((cell) => /^(true|false)$/.test(cell)) + 2);
    const of = (resource: string) =>
      rows.filter(([first]) => first === resource).map((row) => untilKind(row).join(" "));
    expect(of("pods")).toEqual(["pods po v1 true Pod"]);
    expect(of("nodes")).toEqual(["nodes no v1 false Node"]);
    expect(of("secrets")).toEqual(["secrets v1 true Secret"]);
    expect(of("statefulsets")).toEqual(["statefulsets sts apps/v1beta1 true StatefulSet"]);
    // kubectl lists only the preferred version of a resource.
    const rowOf = (groupVersion: string, resource: string): string =>
      `${groupVersion.includes("/") ? (groupVersion.split("/")[0] ?? "") : ""} ${resource}`;
    const shown = new Set(rows.map((row) => rowOf(untilKind(row).at(-3) ?? "", row[0] ?? "")));
    const { paths } = project.spec("extended/swagger.json");
    const listed = Object.keys(paths).flatMap((each) => {
      const [, groupVersion = "", resource = ""] =
        /^\/apis?\/((?:[^/]+\/)?v\w+)\/(?:namespaces\/\{namespace\}\/)?([a-z]+)$/.exec(each) ?? [];
      return resource === "" || paths[each]?.get === undefined ? [] : [rowOf(groupVersion, resource)];
    });
    expect(listed.length).toBeGreaterThan(50);
    expect([...new Set(listed)].filter((each) => !shown.has(each))).toEqual([]);
  });

  test("lists every version", async () => {
    const { status, stdout } = await kubectl("api-versions");
    expect(status).toBe(0);
    const roots = project
      .modules("extended")
      .flatMap(({ root }) => /^\/apis?\/((?:[^/]+\/)?v\w+)\/?$/.exec(root ?? "")?.[1] ?? []);
    expect(lines(stdout).sort()).toEqual(roots.sort());
  });

  test("explains a field recursively", async () => {
    const { status, stdout, stderr } = await kubectl("explain", "pods.spec.containers", "--recursive");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^KIND: +Pod\n/);
    expect(stdout).toMatch(/^VERSION: +v1$/m);
    for (const field of ["name", "image", "livenessProbe", "httpGet", "secretKeyRef", "mountPath"])
      expect(stdout).toMatch(new RegExp(`^ +${field}\\s+<`, "m"));
    expect(stdout).toMatch(/^ +ports\s+<\[\](Object|ContainerPort)>$/m);
  });

  test("explains a kind of another group", async () => {
    const { status, stdout, stderr } = await kubectl("explain", "statefulset");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^KIND: +StatefulSet$/m);
    expect(stdout).toMatch(/^ +spec\s+<(Object|StatefulSetSpec)>$/m);
  });

  test("knows Kubernetes' own resources by their short names and categories", async () => {
    const { status, stdout, stderr } = await kubectl("explain", "deploy.spec");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^KIND: +Deployment$/m);
    await kubectl("get", "all");
    for (const resource of ["pods", "services"])
      await vi.waitFor(() =>
        expect(served.requests.join("\n")).toContain(`GET /api/v1/namespaces/default/${resource}`),
      );
    expect(served.requests.join("\n")).not.toContain("/secrets");
  });

  test("accepts a valid manifest", async () => {
    const { stdout, stderr, status } = await kubectl(
      "create",
      "--dry-run=client",
      "--validate=true",
      "-f",
      "good.json",
    );
    expect({ stdout, stderr, status }).toEqual({ stdout: "pod/web created (dry run)\n", stderr: "", status: 0 });
  });

  test("rejects a misspelt field", async () => {
    const { stderr, status } = await kubectl("create", "--dry-run=client", "--validate=true", "-f", "misspelt.json");
    expect(status).toBe(1);
    expect(stderr).toContain('unknown field "imag"');
  });

  test("rejects a value of the wrong type", async () => {
    const { stderr, status } = await kubectl("create", "--dry-run=client", "--validate=true", "-f", "mistyped.json");
    expect(status).toBe(1);
    expect(stderr).toContain('got "string", expected "integer"');
  });

  test("reads the document in the format that it prefers", async () => {
    await kubectl("explain", "pods");
    // The access log is written shortly after the response.
    for (let i = 0; i < 50 && !served.requests.some((request) => request.includes("/openapi/")); i++) await sleep(100);
    const expected = name === "kubectl 1.20" ? "GET /openapi/v2 200" : "GET /openapi/v3/api/v1 200";
    expect(served.requests).toContain(expected);
  });
});
