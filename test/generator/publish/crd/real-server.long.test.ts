import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "../../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../../templates/typescript/runtime/create-client.js";
import { genericClient } from "../../../../templates/typescript/runtime/kubernetes/generic-client.js";
import { loadKubeconfig } from "../../../../templates/typescript/runtime/kubernetes/kubeconfig/load-kubeconfig.js";
import { mergePatch } from "../../../../templates/typescript/runtime/kubernetes/patch.js";
import { RealApiServer } from "../../../runtime/kubernetes/support/real-api-server.js";
import { waitFor } from "../../../runtime/kubernetes/support/wait-for.js";
import { generatePackage, generatePythonPackage } from "../../../support/packages/generate-package.js";
import { runCommand } from "../../../support/run-command.js";
import { REPOSITORY } from "../../../support/run-tool.js";
import { findTool, lacks } from "../../../support/tools.js";

interface Boat {
  metadata?: { name?: string; namespace?: string; resourceVersion?: string };
  spec: { purpose: string; copies?: number; crew?: { name: string }[] };
  status?: { copies: number };
}

type Call = (client: Client, parameters: object) => Promise<Boat & { items: Boat[] }>;

/** What the generated client has, as far as this test calls it. */
type Operations = Record<
  | "createNamespacedBoat"
  | "readNamespacedBoat"
  | "listNamespacedBoat"
  | "patchNamespacedBoat"
  | "replaceNamespacedBoatStatus"
  | "readNamespacedBoatScale"
  | "replaceNamespacedBoatScale",
  Call
> & { watchNamespacedBoat: (client: Client, parameters: object) => AsyncIterable<{ type: string; object: Boat }> };

const query = { apiVersion: "harbour.example.com/v1", kind: "Boat" };
const namespace = "default";

/** A kubeconfig for a server that asks for no credentials. */
const configOf = (address: string): object => ({
  apiVersion: "v1",
  kind: "Config",
  "current-context": "x",
  clusters: [{ name: "x", cluster: { server: address } }],
  contexts: [{ name: "x", context: { cluster: "x", user: "x", namespace: "default" } }],
  users: [{ name: "x", user: {} }],
});

/** The Python client: creates, patches, applies, lists, watches, and writes status and scale; prints what it saw. */
const PYTHON = `
import json, sys
sys.path.insert(0, sys.argv[1])
from harbour import client, config, dynamic
configuration = client.Configuration()
config.load_kube_config_from_dict(json.load(open(sys.argv[2])), client_configuration=configuration)
configuration.use_proxy = False
api = client.HarbourExampleComV1Api(client.ApiClient(configuration))
boat = client.V1Boat(api_version="harbour.example.com/v1", kind="Boat", metadata={"name": "python"}, spec=client.V1BoatSpec(purpose="fishing"))
made = api.create_namespaced_boat("default", boat)
names = sorted(item.metadata.name for item in api.list_namespaced_boat("default").items)
patched = api.patch_namespaced_boat("python", "default", [{"op": "replace", "path": "/spec/copies", "value": 3}])
merged = api.patch_namespaced_boat("python", "default", {"spec": {"crew": [{"name": "Ann"}]}})
mine = {"apiVersion": "harbour.example.com/v1", "kind": "Boat", "metadata": {"name": "python"}}
applied = dynamic.DynamicClient(client.ApiClient(configuration)).resources.get(api_version="harbour.example.com/v1", kind="Boat").server_side_apply(
    {**mine, "spec": {"purpose": "fishing", "crew": [{"name": "Ben"}]}}, namespace="default", field_manager="test", force_conflicts=True,
)
patched = api.read_namespaced_boat("python", "default")
patched.status = client.V1BoatStatus(copies=2)
written = api.replace_namespaced_boat_status("python", "default", patched)
scale = api.read_namespaced_boat_scale("python", "default")
desired = scale.spec.replicas
scale.spec.replicas = 4
scaled = api.replace_namespaced_boat_scale("python", "default", scale)
event = next(iter(api.watch_namespaced_boat("default", field_selector="metadata.name=python")))
print(json.dumps([made.spec.copies, names, written.status.copies, desired, scaled.spec.replicas, scaled.status.replicas, event.type if hasattr(event, "type") else event["type"], merged.spec.crew[0].name, [member.name for member in applied.spec.crew]]))
`;

describe.skipIf(lacks("go") || lacks("kubectl"))(
  "a real API server with our definitions (needs go and kubectl)",
  () => {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-crd-")));
    const kubeconfig = path.join(folder, "kubeconfig.json");
    const direct = path.join(folder, "direct.json");
    let server: RealApiServer;
    let proxy: ChildProcess | undefined;
    let client: Client;

    const kubectl = (args: readonly string[], input = ""): string => {
      const { status, stdout, stderr } = spawnSync(
        findTool("kubectl") ?? "kubectl",
        ["--kubeconfig", kubeconfig, "--cache-dir", path.join(folder, "cache"), ...args],
        { input, encoding: "utf8" },
      );
      if (status !== 0) throw new Error(stderr);
      return stdout;
    };

    beforeAll(async () => {
      const page = readFileSync(path.join(REPOSITORY, "docs", "crd.md"), "utf8");
      mkdirSync(path.join(folder, "api"));
      writeFileSync(path.join(folder, "api", "v1.ts"), /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
      const config = { sources: ["api/*.ts"], crd: {} };
      writeFileSync(path.join(folder, "groupversion.config.json"), JSON.stringify(config));
      mkdirSync(path.join(folder, "node_modules"));
      symlinkSync(REPOSITORY, path.join(folder, "node_modules", "groupversion"), "junction");
      symlinkSync(
        path.join(REPOSITORY, "node_modules", "undici"),
        path.join(folder, "node_modules", "undici"),
        "junction",
      );
      const built = await runCommand(folder, ["build"]);
      if (built.exitCode !== 0) throw new Error(built.stderr);
      server = await RealApiServer.start();
      writeFileSync(direct, JSON.stringify(server.kubeconfig()));
      const script = path.join(import.meta.dirname, "support", "discovery-proxy.mjs");
      const groups = ["apiextensions.k8s.io", "harbour.example.com"];
      proxy = spawn(process.execPath, [script, direct, ...groups], { stdio: ["pipe", "pipe", "inherit"] });
      const [port] = (await once(proxy.stdout ?? proxy, "data")) as [Buffer];
      writeFileSync(kubeconfig, JSON.stringify(configOf(`http://127.0.0.1:${String(port).trim()}`)));
      client = createClient({ ...(await loadKubeconfig({ content: server.kubeconfig() })), proxy: false });
      const { stdout } = await runCommand(folder, ["crd", "--stdout"]);
      expect(kubectl(["apply", "--validate=false", "-f", "-"], stdout)).toContain("boats.harbour.example.com created");
      const boats = genericClient(client).resource<object>(query);
      let ready = false;
      const probe = async (): Promise<void> => {
        while (!ready)
          ready = await boats.list().then(
            () => true,
            () => false,
          );
      };
      void probe();
      await waitFor(() => ready, "the definition to be served");
    }, 1_200_000);

    afterAll(async () => {
      await client.close();
      proxy?.kill();
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test("kubectl applies the manifest again without a change, and prints its columns", () => {
      const manifest = path.join(folder, "crds", "harbour.example.com_boats.yaml");
      expect(kubectl(["apply", "--validate=false", "-f", manifest])).toContain("unchanged");
      expect(
        kubectl(
          ["create", "--validate=false", "-f", "-"],
          JSON.stringify({ ...query, metadata: { name: "plain" }, spec: { purpose: "fishing" } }),
        ),
      ).toContain("created");
      expect(kubectl(["get", "bt"])).toMatch(/^NAME\s+PURPOSE\s+AGE\nplain\s+fishing/);
      expect(kubectl(["get", "boats", "--field-selector", "spec.purpose=racing"])).toBe("");
      const race = { ...query, metadata: { name: "race" }, spec: { purpose: "racing" } };
      expect(() => kubectl(["create", "--validate=false", "-f", "-"], JSON.stringify(race))).toThrow(
        "a race takes two",
      );
    });

    test("the TypeScript client creates, applies, lists, watches, and writes status and scale", async () => {
      const { exitCode } = await generatePackage(
        path.join(folder, "spec-output", "swagger.json"),
        path.join(folder, "ts"),
      );
      expect(exitCode).toBe(0);
      const module = path.join(folder, "ts", "src", "harbour.example.com", "v1", "index.ts");
      const api = (await import(module)) as Operations;
      const made = await api.createNamespacedBoat(client, {
        namespace,
        body: { ...query, metadata: { name: "typed" }, spec: { purpose: "fishing" } },
      });
      expect(made.spec.copies).toBe(1);
      const seen: string[] = [];
      for await (const { type, object } of api.watchNamespacedBoat(client, { namespace })) {
        seen.push(`${type} ${object.metadata?.name ?? ""}`);
        if (object.metadata?.name === "typed") break;
      }
      expect(seen).toContain("ADDED typed");
      expect((await api.listNamespacedBoat(client, { namespace })).items.length).toBeGreaterThan(0);
      const generic = genericClient(client).resource<Boat>(query);
      const applied = await generic.apply(
        { metadata: { name: "typed", namespace }, spec: { purpose: "fishing", crew: [{ name: "Ann" }] } },
        { fieldManager: "test", force: true },
      );
      expect(applied.spec.crew).toEqual([{ name: "Ann" }]);
      const named = { namespace, name: "typed" };
      const immutable = api.patchNamespacedBoat(client, {
        ...named,
        body: mergePatch({ spec: { purpose: "racing" } }),
      });
      await expect(immutable).rejects.toThrow("field is immutable");
      const latest = await api.readNamespacedBoat(client, named);
      await api.replaceNamespacedBoatStatus(client, { ...named, body: { ...latest, status: { copies: 4 } } });
      const scale = (await api.readNamespacedBoatScale(client, named)) as unknown as {
        spec: { replicas: number };
        status: { replicas: number };
      };
      expect([scale.spec.replicas, scale.status.replicas]).toEqual([1, 4]);
      await api.replaceNamespacedBoatScale(client, { ...named, body: { ...scale, spec: { replicas: 5 } } });
      expect((await api.readNamespacedBoat(client, named)).spec.copies).toBe(5);
    });

    test.skipIf(lacks("python-tools"))(
      "the Python client creates, patches, applies, lists, watches, and writes status and scale (needs python-tools)",
      async () => {
        const out = path.join(folder, "python");
        const document = path.join(folder, "spec-output", "swagger.json");
        expect((await generatePythonPackage(document, out, "--package", "harbour")).exitCode).toBe(0);
        const python = path.join(findTool("python-tools") ?? "", "python");
        const { status, stdout, stderr } = spawnSync(python, ["-c", PYTHON, out, direct], { encoding: "utf8" });
        expect(status, stderr).toBe(0);
        const [copies, names, written, desired, scaled, current, event, ...crews] = JSON.parse(stdout) as unknown[];
        expect([copies, written, desired, scaled, current, event]).toEqual([1, 2, 3, 4, 2, "ADDED"]);
        // Items of this list are merged by name.
        expect(crews).toEqual(["Ann", ["Ann", "Ben"]]);
        expect(names).toContain("python");
      },
    );
  },
);
