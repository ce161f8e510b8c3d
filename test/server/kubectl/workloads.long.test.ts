import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApiServer, type TestApiServer } from "../../../server/testing/index.js";
import { currentKubectl, debianKubectl } from "../clients/support/kubectls.js";
import { runKubectl } from "../clients/support/run-kubectl.js";

describe.each([currentKubectl, debianKubectl])("$name on the testing server's workloads", ({ name, find }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-workloads-"));
  let program: string | undefined;
  let server: TestApiServer;

  beforeAll(async () => {
    program = find();
    server = await startTestApiServer({ workloads: true });
  }, 900_000);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Standard output of a command that succeeds. */
  const kubectl = async (line: string): Promise<string> => {
    const { status, stdout, stderr } = await runKubectl(
      program ?? "",
      ["--server", server.url, ...line.split(" ")],
      folder,
    );
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  };

  it("creates deployments, and scales them (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    expect(await kubectl("create deployment web --image=nginx --replicas=0")).toBe("deployment.apps/web created\n");
    expect(await kubectl("get deployment web -o jsonpath={.spec.replicas}/{.spec.strategy.type}")).toBe(
      "0/RollingUpdate",
    );
    await kubectl("scale deployment web --replicas=3");
    expect(await kubectl("get deployment web -o jsonpath={.spec.replicas}")).toBe("3");
  });

  it("creates services with their ports' defaults (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    await kubectl("create service clusterip web --tcp=80");
    expect(await kubectl("get service web -o jsonpath={.spec.ports[0].targetPort}")).toBe("80");
  });

  // kubectl 1.20 creates CronJobs of a version that is not served.
  if (name !== currentKubectl.name) return;

  it("creates jobs from cron jobs (needs kubectl)", async ({ skip }) => {
    if (program === undefined) skip();
    await kubectl("create cronjob nightly --image=busybox --schedule=@daily");
    expect(await kubectl("create job now --from=cronjob/nightly")).toBe("job.batch/now created\n");
    const owner = "{.metadata.ownerReferences[0].kind}/{.metadata.ownerReferences[0].controller}";
    expect(await kubectl(`get job now -o jsonpath=${owner}`)).toBe("CronJob/true");
    await kubectl("delete cronjob nightly --cascade=orphan");
    expect(await kubectl("get job now -o name")).toBe("job.batch/now\n");
  });
});
