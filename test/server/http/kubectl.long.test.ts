import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { REPOSITORY, TOOL } from "../../support/run-tool.js";
import { findTool } from "../../support/tools.js";
import { debianKubectl, type Kubectl } from "../clients/support/kubectls.js";

const installed: Kubectl = { name: "the installed kubectl", find: () => findTool("kubectl") };

const DEFINITION = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: beds.garden.example }
spec:
  group: garden.example
  scope: Namespaced
  names: { plural: beds, kind: Bed, shortNames: [bd], categories: [all] }
  versions:
    - name: v1
      served: true
      storage: true
      additionalPrinterColumns: [{ name: Rows, type: integer, jsonPath: .spec.rows }]
      subresources: { status: {}, scale: { specReplicasPath: .spec.rows, statusReplicasPath: .status.rows } }
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                rows: { type: integer, minimum: 1, description: Number of rows. }
                soil: { type: string, enum: [loam, sand] }
            status: { type: object, x-kubernetes-preserve-unknown-fields: true }
`;

const BED = `apiVersion: garden.example/v1
kind: Bed
metadata: { name: rose }
spec: { rows: 3, soil: loam }
`;

const POD = `apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  containers:
    - { name: main, image: "nginx:1" }
    - { name: side, image: "busybox:1" }
`;

describe.each<Kubectl>([installed, debianKubectl])("groupversion apiserver and $name", ({ find }) => {
  let program: string | undefined;
  let folder = "";
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    rmSync(path.join(folder, "kubeconfig"), { force: true });
    const args = [path.join(REPOSITORY, "spec-output"), "--port", "0", "--data", "data", "--kubeconfig", "kubeconfig"];
    server = spawn(process.execPath, [TOOL, "apiserver", ...args], { cwd: folder, stdio: "ignore" });
    await vi.waitFor(() => expect(existsSync(path.join(folder, "kubeconfig"))).toBe(true), {
      timeout: 30_000,
      interval: 50,
    });
  };
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const child = server;
    if (child?.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  };

  beforeAll(async () => {
    program = find();
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-apiserver-")));
    for (const [name, text] of Object.entries({ "crd.yaml": DEFINITION, "bed.yaml": BED, "pod.yaml": POD }))
      writeFileSync(path.join(folder, name), text);
    await start();
  }, 900_000);

  afterAll(async () => {
    await stop("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });

  const launch = (args: readonly string[], editor = "false"): ChildProcess =>
    spawn(program ?? "", args, {
      cwd: folder,
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        KUBECONFIG: path.join(folder, "kubeconfig"),
        KUBE_EDITOR: editor,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });

  /** Standard output of a command that succeeds, or with `fails`, standard error of one that does not. */
  const run = async (child: ChildProcess, fails = false): Promise<string> => {
    let [stdout, stderr] = ["", ""];
    child.stdout?.on("data", (data) => (stdout += String(data)));
    child.stderr?.on("data", (data) => (stderr += String(data)));
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect({ fails: status !== 0, stderr: fails ? "" : stderr }).toEqual({ fails, stderr: fails ? "" : stderr });
    return fails ? stderr : stdout;
  };
  const kubectl = (line: string): Promise<string> => run(launch(line.split(" ")));
  const refused = (line: string): Promise<string> => run(launch(line.split(" ")), true);

  it("keeps the kubeconfig to its owner (needs kubectl)", ({ skip }) => {
    if (program === undefined) skip();
    expect(statSync(path.join(folder, "kubeconfig")).mode & 0o777).toBe(0o600);
  });

  it("creates, shows, changes and deletes (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    expect(await kubectl("api-resources -o name")).toContain("configmaps\n");
    expect(await kubectl("create configmap settings --from-literal=color=red")).toBe("configmap/settings created\n");
    expect(await kubectl("get cm settings -o jsonpath={.data.color}")).toBe("red");
    expect(await kubectl("get configmaps")).toMatch(/^NAME +AGE\nsettings +\d+s\n$/);
    expect(await kubectl("label cm settings kind=test")).toBe("configmap/settings labeled\n");
    expect(await kubectl("get cm -l kind=test -o name")).toBe("configmap/settings\n");
    expect(await kubectl("annotate cm settings note=x")).toContain("annotate");
    expect(await kubectl('patch cm settings -p {"data":{"color":"blue"}}')).toBe("configmap/settings patched\n");
    expect(await run(launch(["edit", "cm", "settings"], "sed -i s/blue/green/"))).toBe("configmap/settings edited\n");
    expect(await kubectl("get cm settings -o jsonpath={.data.color}")).toBe("green");
    expect(await kubectl("describe cm settings")).toContain("green");
    expect(await kubectl("delete cm settings")).toBe('configmap "settings" deleted\n');
    expect(await refused("get cm settings")).toBe('Error from server (NotFound): configmaps "settings" not found\n');
  });

  it("applies, and merges lists by their keys (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    expect(await kubectl("apply -f pod.yaml")).toBe("pod/web created\n");
    expect(await kubectl("apply -f pod.yaml")).toBe("pod/web unchanged\n");
    writeFileSync(path.join(folder, "pod.yaml"), POD.replace("nginx:1", "nginx:2"));
    // It fails where there is a difference.
    await refused("diff -f pod.yaml");
    expect(await kubectl("apply -f pod.yaml")).toBe("pod/web configured\n");
    expect(await kubectl("get pod web -o jsonpath={.spec.containers[*].image}")).toBe("nginx:2 busybox:1");
    expect(await kubectl("apply -f pod.yaml --dry-run=server")).toBe("pod/web unchanged (server dry run)\n");
    expect(await kubectl("explain pod.spec.containers.image")).toContain("image");
  });

  it("watches, and waits (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    const watching = launch(["get", "pods", "-w", "--output-watch-events", "--no-headers"]);
    let seen = "";
    watching.stdout?.on("data", (data) => (seen += String(data)));
    await vi.waitFor(() => expect(seen).toMatch(/ADDED +web/), { timeout: 10_000 });
    await kubectl("label pod web seen=yes");
    await kubectl("delete pod web --wait=true");
    await vi.waitFor(() => expect(seen.match(/^\w+/gm)).toEqual(["ADDED", "MODIFIED", "DELETED"]), { timeout: 10_000 });
    watching.kill();
  });

  it("adds a kind by its definition (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    expect(await kubectl("create -f crd.yaml")).toContain("beds.garden.example created");
    expect(await kubectl("wait --for=condition=Established crd/beds.garden.example")).toContain("condition met");
    expect(await kubectl("apply -f bed.yaml")).toBe("bed.garden.example/rose created\n");
    expect(await kubectl("get bd")).toMatch(/^NAME +ROWS\nrose +3\n$/);
    expect(await kubectl("get all")).toContain("bed.garden.example/rose");
    expect(await kubectl("scale bed rose --replicas=5")).toBe("bed.garden.example/rose scaled\n");
    expect(await kubectl("get bed rose -o jsonpath={.spec.rows}")).toBe("5");
    expect(await refused('patch bed rose --type=merge -p {"spec":{"soil":"clay"}}')).toContain(
      'spec.soil: Unsupported value: "clay"',
    );
    expect(await kubectl("explain bed.spec")).toContain("Number of rows.");
  });

  it("keeps what it answered, however it ends (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    await stop("SIGKILL");
    await start();
    expect(await kubectl("get bed rose -o jsonpath={.spec.rows}")).toBe("5");
    expect(await kubectl("create namespace shop")).toBe("namespace/shop created\n");
    expect(await kubectl("create serviceaccount robot -n shop")).toBe("serviceaccount/robot created\n");
    expect(await kubectl("delete namespace shop")).toBe('namespace "shop" deleted\n');
    expect(await kubectl("delete crd beds.garden.example")).toContain("deleted");
    expect(await refused("get beds")).toContain("the server");
  });
});
