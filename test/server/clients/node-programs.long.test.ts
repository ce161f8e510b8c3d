import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startTestApiServer, type TestApiServer } from "../../../server/testing/index.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { genericClient } from "../../../templates/typescript/runtime/kubernetes/generic-client.js";
import { informer } from "../../../templates/typescript/runtime/kubernetes/informer.js";
import { leaderElection } from "../../../templates/typescript/runtime/kubernetes/leader-election.js";
import { jsonPatch, mergePatch } from "../../../templates/typescript/runtime/kubernetes/patch.js";
import type { ResourceClient } from "../../../templates/typescript/runtime/kubernetes/resource-client.js";
import type { KubernetesObject } from "../../../templates/typescript/runtime/kubernetes/types.js";
import { installNodePackages } from "../../support/install-node-packages.js";

let server: TestApiServer;
beforeAll(async () => {
  server = await startTestApiServer();
});
afterAll(() => server.close());

describe("Kubernetes' official JavaScript client (needs npm's registry)", () => {
  let folder: string | undefined;
  beforeAll(() => {
    folder = installNodePackages("test/server/clients/node");
  }, 300_000);

  /** Runs the program, and cuts watches when it asks for that. Returns what it saw. */
  async function runProgram(installed: string): Promise<unknown> {
    const child = spawn(process.execPath, [path.join(installed, "program.mjs"), server.url]);
    let [last, errors] = ["", ""];
    createInterface(child.stdout).on("line", (line) => {
      if (line === "cut") server.faults.cutWatches();
      else last = line;
    });
    child.stderr.on("data", (data) => (errors += String(data)));
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect({ status, errors: status === 0 ? "" : errors }).toEqual({ status: 0, errors: "" });
    return JSON.parse(last);
  }

  it(
    "writes, patches, watches, informs, elects a leader, and uses custom objects",
    { timeout: 120_000 },
    async (context) => {
      if (folder === undefined) return context.skip("its packages cannot be installed on this machine");
      expect(await runProgram(folder)).toEqual({
        writes: { again: 409, stale: 409, gone: 404, color: "blue", listed: ["settings"] },
        patches: {
          json: { a: "3", b: "2" },
          merge: { b: "2" },
          strategic: { b: "2", c: "3" },
          apply: { b: "2", c: "3", d: "4" },
        },
        watches: { seen: ["ADDED seen", "MODIFIED seen", "DELETED seen"] },
        informs: { kept: ["first"], seen: ["add second", "update second", "delete second"] },
        elects: { turns: ["leads", "ends", "leads", "ends"], leaders: 2 },
        customObjects: { rows: [2, 5, 3], invalid: 422, listed: ["shady", "sunny"] },
      });
    },
  );
});

interface ConfigMap extends KubernetesObject {
  data?: Record<string, string>;
}

describe("the TypeScript client", () => {
  let client: Client;
  let configMaps: ResourceClient<ConfigMap>;
  beforeAll(() => {
    client = createClient({ baseUrl: server.url, proxy: false });
    configMaps = genericClient(client).resource<ConfigMap>({ apiVersion: "v1", kind: "ConfigMap" });
  });
  afterAll(() => client.close());

  const configMap = (name: string): ConfigMap => ({ metadata: { name, namespace: "default", labels: { ours: "" } } });

  it("writes and patches", async () => {
    const address = { name: "ours", namespace: "default" };
    const made = await configMaps.create({ ...configMap("ours"), data: { a: "1" } });
    await expect(configMaps.create(configMap("ours"))).rejects.toMatchObject({ status: 409 });
    await configMaps.replace({ ...made, data: { a: "2" } });
    await expect(configMaps.replace(made)).rejects.toMatchObject({ status: 409 });
    await configMaps.patch({ ...address, body: mergePatch({ data: { b: "3" } }) });
    const patched = await configMaps.patch({ ...address, body: jsonPatch([{ op: "remove", path: "/data/a" }]) });
    expect(patched.data).toEqual({ b: "3" });
    await configMaps.delete(address);
    await expect(configMaps.get(address)).rejects.toMatchObject({ status: 404 });
  });

  it("keeps a copy that survives cut watches and forgotten history", async ({ onTestFinished }) => {
    const copy = informer({
      client,
      watch: (_client: Client, params: object, options) => configMaps.watch(params, options),
      params: { namespace: "default", labelSelector: "ours" },
    });
    onTestFinished(() => copy.stop());
    await configMaps.create(configMap("early"));
    await copy.start();
    const names = (): string[] => copy.store.list().map((each) => each.metadata?.name ?? "");
    expect(names()).toEqual(["early"]);
    // The watch begins once the list is there.
    await vi.waitFor(() => expect(server.faults.cutWatches()).toBe(1));
    await configMaps.create(configMap("late"));
    await server.forgetHistory();
    await vi.waitFor(() => expect(names().sort()).toEqual(["early", "late"]), { timeout: 20_000 });
    await configMaps.delete({ name: "early", namespace: "default" });
    await vi.waitFor(() => expect(names()).toEqual(["late"]), { timeout: 20_000 });
  });

  it("lets one of two candidates lead after the other", async () => {
    const turns: string[] = [];
    const lead = (identity: string): Promise<void> =>
      leaderElection(
        {
          client,
          namespace: "default",
          name: "ours",
          identity,
          leaseDuration: 1000,
          renewDeadline: 600,
          retryPeriod: 50,
        },
        async () => {
          turns.push(`${identity} leads`);
          await new Promise((resolve) => setTimeout(resolve, 200));
          turns.push(`${identity} ends`);
        },
      );
    await Promise.all([lead("one"), lead("two")]);
    expect(turns.map((turn) => turn.split(" ")[1])).toEqual(["leads", "ends", "leads", "ends"]);
    expect(new Set(turns.map((turn) => turn.split(" ")[0])).size).toBe(2);
  });
});
