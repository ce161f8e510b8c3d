import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runTool } from "../../support/run-tool.js";
import { currentKubectl, debianKubectl, type Kubectl } from "./support/kubectls.js";
import { runKubectl, type KubectlResult } from "./support/run-kubectl.js";
import { ServedSpec } from "./support/served-spec.js";

const source = `/**
 * Animals.
 * @packageDocumentation
 * @groupVersion zoo/v1
 */
import type { ListMeta, TypeMeta } from "groupversion/api-types/machinery/unversioned";
import type { ObjectMeta } from "groupversion/api-types/core/v1/meta";

/**
 * A large deer.
 * @resource meese singular=one-moose shortNames=mo,ms categories=all,animals
 */
export interface Moose extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** Points of its antlers. */
  points?: number;
}

/** Meese. */
export interface MooseList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The meese. */
  items: Moose[];
}
`;

describe.each<Kubectl>([debianKubectl, currentKubectl])("$name", ({ name, find }) => {
  let program: string | undefined;
  let folder = "";
  let served: ServedSpec | undefined;

  beforeAll(async () => {
    program = find();
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-kubectl-own-")));
    mkdirSync(path.join(folder, "api-types", "zoo"), { recursive: true });
    writeFileSync(path.join(folder, "api-types", "zoo", "v1.ts"), source);
    writeFileSync(path.join(folder, "groupversion.config.json"), "{}");
    const { status, stderr } = runTool(folder, "spec");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    served = await ServedSpec.start(["--spec", path.join(folder, "spec-output", "swagger.json")]);
  }, 900_000);

  afterAll(async () => {
    await served?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const kubectl = (...args: readonly string[]): Promise<KubectlResult> =>
    runKubectl(program ?? "", ["--server", served?.url ?? "", ...args], folder);

  /** Whether a request was made; the access log is written shortly after the response. */
  const requested = async (request: string): Promise<boolean> => {
    const seen = (): boolean => served?.requests.some((each) => each.startsWith(request)) === true;
    for (let i = 0; i < 50 && !seen(); i++) await sleep(100);
    return seen();
  };

  /** A test that is skipped with a reason if this kubectl is missing. */
  const test = (title: string, check: () => Promise<void>): void => {
    it(title, async (context) => {
      if (program === undefined) context.skip(`${name} cannot be had on this machine`);
      await check();
    });
  };

  test("shows short names as annotated", async () => {
    const { stdout, stderr } = await kubectl("api-resources", "--no-headers");
    expect(stderr).toBe("");
    expect(stdout.trim().split(/\s+/)).toEqual(["meese", "mo,ms", "zoo/v1", "true", "Moose"]);
  });

  for (const word of ["mo", "ms", "one-moose", "meese"])
    test(`explains ${word}`, async () => {
      const { status, stdout, stderr } = await kubectl("explain", `${word}.points`);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/^KIND: +Moose$/m);
      expect(stdout).toContain("Points of its antlers.");
    });

  // Only documents are served, not objects, so the test checks the path that kubectl requests.
  test("gets meese by a short name and by category", async () => {
    await kubectl("get", "mo", "--namespace", "by-name");
    expect(await requested("GET /apis/zoo/v1/namespaces/by-name/meese")).toBe(true);
    for (const category of ["all", "animals"]) {
      await kubectl("get", category, "--namespace", `by-${category}`);
      expect(await requested(`GET /apis/zoo/v1/namespaces/by-${category}/meese`)).toBe(true);
    }
  });
});
