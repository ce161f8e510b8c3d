import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { currentKubectl, debianKubectl } from "../clients/support/kubectls.js";
import { KubectlServer } from "./support/kubectl-server.js";

/** A ConfigMap that belongs to another one, or to none. */
const configMap = (name: string, owner?: { readonly name: string; readonly uid: string }): string =>
  JSON.stringify({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: {
      name,
      ...(owner !== undefined && {
        ownerReferences: [{ apiVersion: "v1", kind: "ConfigMap", ...owner, blockOwnerDeletion: true }],
      }),
    },
  });

describe.each([currentKubectl, debianKubectl])("groupversion apiserver and $name", ({ find }) => {
  const server = new KubectlServer();
  let program: string | undefined;

  beforeAll(async () => {
    program = find();
    await server.start();
  }, 900_000);
  afterAll(() => server.close());

  /** Standard output of a command that succeeds. */
  const kubectl = async (line: string): Promise<string> => {
    const { status, stdout, stderr } = await server.run(program ?? "", line.split(" "));
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  };
  /** Standard error of a command that fails. */
  const refused = async (line: string): Promise<string> => {
    const { status, stderr } = await server.run(program ?? "", line.split(" "));
    expect(status).not.toBe(0);
    return stderr;
  };
  const create = (name: string, text: string): Promise<string> => {
    writeFileSync(path.join(server.folder, `${name}.json`), text);
    return kubectl(`create -f ${name}.json`);
  };

  it("keeps the kubeconfig to its owner", () => {
    expect(statSync(server.kubeconfig).mode & 0o777).toBe(0o600);
  });

  it("watches (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    const watching = server.launch(program ?? "", ["get", "cm", "-w", "--output-watch-events", "--no-headers"]);
    let seen = "";
    watching.stdout?.on("data", (data) => (seen += String(data)));
    await kubectl("create configmap marker");
    await vi.waitFor(() => expect(seen).toMatch(/ADDED +marker/), { timeout: 10_000 });
    await kubectl("create configmap seen");
    await kubectl("label cm seen a=b");
    await kubectl("delete cm seen --wait=true");
    await vi.waitFor(
      () =>
        expect(seen.match(/^\w+ +seen/gm)?.map((line) => line.split(" ")[0])).toEqual(["ADDED", "MODIFIED", "DELETED"]),
      { timeout: 10_000 },
    );
    watching.kill();
  });

  it("deletes what belongs to an object with it, after it, or not at all (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    for (const cascade of ["background", "foreground", "orphan"]) {
      const [owner, part] = [`owner-${cascade}`, `part-${cascade}`];
      await create(owner, configMap(owner));
      const uid = await kubectl(`get cm ${owner} -o jsonpath={.metadata.uid}`);
      await create(part, configMap(part, { name: owner, uid }));
      await kubectl(`delete cm ${owner} --cascade=${cascade}`);
      expect(await refused(`get cm ${owner}`)).toContain("NotFound");
      const gone = (): Promise<string> => kubectl(`get cm ${part} -o name --ignore-not-found`);
      if (cascade === "orphan") {
        expect(await gone()).toBe(`configmap/${part}\n`);
        expect(await kubectl(`get cm ${part} -o jsonpath={.metadata.ownerReferences}`)).toBe("");
      } else if (cascade === "foreground") expect(await gone()).toBe("");
      else await vi.waitFor(async () => expect(await gone()).toBe(""), { timeout: 10_000 });
    }
  });

  it("takes back what it sent (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    await kubectl("create configmap sent --from-literal=color=red");
    const sent = await kubectl("get cm sent -o json");
    expect(sent).toContain(program?.includes("debian") === true ? "managedFields" : "resourceVersion");
    writeFileSync(path.join(server.folder, "sent.json"), sent.replace('"red"', '"blue"'));
    expect(await kubectl("replace -f sent.json")).toBe("configmap/sent replaced\n");
    expect(await refused("replace -f sent.json")).toContain("the object has been modified");
  });

  it("waits for a finalizer to be removed (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    await kubectl("create configmap held");
    await kubectl('patch cm held -p {"metadata":{"finalizers":["garden.example/wait"]}}');
    expect(await refused("delete cm held --timeout=1s")).toContain("timed out waiting for the condition");
    const waiting = kubectl("wait --for=delete cm/held --timeout=20s");
    // The older kubectl refuses to wait for what is gone when it starts.
    await sleep(1500);
    await kubectl('patch cm held --type=merge -p {"metadata":{"finalizers":null}}');
    await waiting;
    expect(await refused("get cm held")).toContain("NotFound");
  });

  it("keeps what it answered, however it ends (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    await kubectl("create configmap kept --from-literal=color=red");
    await server.stop("SIGKILL");
    await server.start();
    expect(await kubectl("get cm kept -o jsonpath={.data.color}")).toBe("red");
  });
});
