import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project } from "../../kubernetes/support/project.js";
import { currentKubectl, debianKubectl } from "./support/kubectls.js";
import { runKubectl } from "./support/run-kubectl.js";
import { ServedSpec } from "./support/served-spec.js";

const spec = (...file: readonly string[]): string => project.path("spec-output", ...file, "extended", "swagger.json");

describe("the core and the federation server, merged by a third", () => {
  const servers: ServedSpec[] = [];
  let folder = "";

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "groupversion-kubectl-test-"));
    const [core, federation] = await Promise.all([
      ServedSpec.start(["--spec", spec()]),
      ServedSpec.start(["--spec", spec("federation")]),
    ]);
    servers.push(core, federation);
    const upstreams = [
      `${core.url},name=core,priority=10,poll=1`,
      `${federation.url},name=federation,owns=federation/v1beta1,poll=1`,
    ];
    servers.push(await ServedSpec.start(upstreams.flatMap((each) => ["--upstream", each])));
    const groups = async (): Promise<string> => {
      const response = await fetch(`${servers[2]?.url ?? ""}/apis`);
      return response.ok ? response.text() : "";
    };
    const wanted = ["apps/v1beta1", "federation/v1beta1"];
    for (let found = ""; !wanted.every((name) => found.includes(name)); found = await groups()) await sleep(50);
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  it.for([debianKubectl, currentKubectl])(
    "are one API for $name",
    { timeout: 900_000 },
    async ({ name, find }, context) => {
      const program = find();
      if (program === undefined) return context.skip(`${name} cannot be had on this machine`);
      const kubectl = (...args: readonly string[]) =>
        runKubectl(program, ["--server", servers[2]?.url ?? "", ...args], folder);
      expect((await kubectl("api-versions")).stdout.split("\n")).toEqual(
        expect.arrayContaining(["apps/v1beta1", "federation/v1beta1", "v1"]),
      );
      for (const [kind, version] of [
        ["pods", "v1"],
        ["clusters", "federation/v1beta1"],
      ] as const) {
        const { status, stdout } = await kubectl("explain", kind, "--api-version", version);
        expect(status).toBe(0);
        expect(stdout).toMatch(/^ +spec\s+</m);
      }
    },
  );
});
