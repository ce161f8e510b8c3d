import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/run-tool.js";

const SHARED = path.join(REPOSITORY, "..", "shared", "kops-1.5.3");

/** Runs the example on the YAML files of a folder. */
function check(folder: string): { readonly status: number | null; readonly lines: readonly string[] } {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const paths = files.sort().map((name) => path.join(folder, name));
  const run = spawnSync(process.execPath, ["examples/kops/check.mjs", ...paths], { cwd: REPOSITORY, encoding: "utf8" });
  expect(run.stderr).toBe("");
  return { status: run.status, lines: run.stdout.trim().replaceAll(`${folder}${path.sep}`, "").split("\n") };
}

test("examples/kops accepts its manifests", () => {
  expect(check(path.join(REPOSITORY, "examples/kops/manifests"))).toEqual({
    status: 0,
    lines: ["6 documents, 0 mistakes"],
  });
});

test("examples/kops refuses unknown fields, wrong values and broken rules, each in its place", () => {
  const { status, lines } = check(path.join(REPOSITORY, "examples/kops/manifests/wrong"));
  expect(status).toBe(1);
  expect(lines).toEqual([
    'rules.yaml:1: Cluster rules: /metadata/name must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"',
    "rules.yaml:1: Cluster rules: /spec/api has fields that exclude each other, or none of them",
    "rules.yaml:1: Cluster rules: /spec/networking has fields that exclude each other, or none of them",
    'rules.yaml:1: Cluster rules: /spec/sshAccess/0 must match pattern "^[0-9A-Fa-f.:]+/[0-9]{1,3}$"',
    "rules.yaml:17: Cluster even.example.com: /spec/etcdClusters/0/etcdMembers is not what its description says",
    "rules.yaml:31: Cluster egress.example.com: /spec/subnets/0/type must be Private",
    "rules.yaml:44: Cluster bastion.example.com: /spec/topology/nodes must be private",
    "typing.yaml:1: Cluster typing.example.com: /spec/networkCidr is not known",
    "typing.yaml:1: Cluster typing.example.com: /spec/etcdClusters/0/etcdMembers/0 must have required property 'instanceGroup'",
    "typing.yaml:1: Cluster typing.example.com: /spec/subnets/0/type must be Public or Private or Utility",
    "typing.yaml:16: InstanceGroup nodes: /spec/subnet is not known",
    "typing.yaml:16: InstanceGroup nodes: /spec/minSize must be of type integer",
    "typing.yaml:16: InstanceGroup nodes: /spec/role must be Master or Node or Bastion",
    "typing.yaml:22: Cluster future.example.com: /apiVersion must be kops/v1alpha1 or kops/v1alpha2",
    "7 documents, 14 mistakes",
  ]);
});

test.skipIf(!existsSync(SHARED))("examples/kops accepts all manifests of kops' own tests (needs ../shared)", () => {
  const { status, lines } = check(SHARED);
  expect({ status, lines }).toEqual({ status: 0, lines: ["26 documents, 0 mistakes"] });
});
