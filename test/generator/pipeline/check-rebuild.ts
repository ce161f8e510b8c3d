import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SpecGenerator, type GeneratedSpec } from "../../../generator/pipeline/generate-spec.js";
import { resolveConfig } from "../../../generator/config/resolve-config.js";
import type { Config } from "../../../generator/config/schema.js";
import { REPOSITORY } from "../../support/run-tool.js";

// A rebuild reuses what an edit did not affect. Its result must equal a fresh run's, whatever the edit.

let root = "";
const config: Config = {
  sources: ["api-types/**/*.ts", "!api-types/{federation,kubeadm,kops,workloads}/**"],
  outputs: [
    { profile: "kubernetes-1.5", out: "exact" },
    { profile: "kubernetes-1.5-extended", out: "extended" },
  ],
};

const generator = (): SpecGenerator => new SpecGenerator(root, resolveConfig(config, root).apis);

const texts = (spec: GeneratedSpec): Record<string, string> =>
  Object.fromEntries(spec.files.map((file) => [path.relative(root, file.path), file.text]));

interface Edit {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const PODS = "api-types/core/v1/pods.ts";
const META = "api-types/core/v1/meta.ts";

const EDITS: readonly Edit[] = [
  { what: "a description", file: PODS, from: "Desired content of a pod:", to: "Wanted content of a pod:" },
  {
    what: "a property's type",
    file: PODS,
    from: "activeDeadlineSeconds?: Int64",
    to: "activeDeadlineSeconds?: string",
  },
  { what: "an optional property made required", file: PODS, from: "dnsPolicy?: string", to: "dnsPolicy: string" },
  { what: "lines moved", file: PODS, from: " * @packageDocumentation", to: " *\n *\n *\n * @packageDocumentation" },
  { what: "a field of an options type", file: META, from: "labelSelector?: string", to: "labelQuery?: string" },
  { what: "verbs", file: PODS, from: "@resource pods redirect", to: "@resource pods verbs=list,get" },
  { what: "a merge key", file: PODS, from: "@patchMergeKey name", to: "@patchMergeKey image" },
  {
    what: "a base's property",
    file: "api-types/machinery/unversioned.ts",
    from: "  kind?: string;",
    to: "  sort?: string;",
  },
  {
    what: "a scalar alias",
    file: "api-types/machinery/intstr.ts",
    from: "@schema string int-or-string",
    to: "@schema string",
  },
  { what: "a definition's name", file: PODS, from: "export interface PodStatus {", to: "export interface PodState {" },
  { what: "a reference to it", file: PODS, from: "status?: PodStatus", to: "status?: PodState" },
  { what: "the group's version", file: "api-types/apps/v1beta1.ts", from: "apps/v1beta1", to: "apps/v1beta2" },
];

/** Edits of a type and a name. A definition's name and the reference to it belong together. */
const SOME = ["a base's property", "a definition's name", "a reference to it"];

/** Registers tests that a rebuild after an edit returns the same as a fresh run, for all edits or for some. */
export function checkRebuild(which: "all" | "some"): void {
  beforeAll(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-rebuild-")));
    cpSync(path.join(REPOSITORY, "api-types"), path.join(root, "api-types"), { recursive: true });
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("a rebuild after each edit returns the same as a fresh run", () => {
    const kept = generator();
    let before = texts(kept.generate());
    for (const { what, file, from, to } of EDITS.filter((edit) => which === "all" || SOME.includes(edit.what))) {
      const absolute = path.join(root, file);
      const source = readFileSync(absolute, "utf8");
      expect(source, what).toContain(from);
      writeFileSync(absolute, source.replace(from, to));
      const rebuilt = kept.generate([absolute]);
      const fresh = generator().generate();
      expect(rebuilt.diagnostics, what).toEqual(fresh.diagnostics);
      expect(texts(rebuilt), what).toEqual(texts(fresh));
      if (what !== "lines moved" && rebuilt.diagnostics.length === 0) expect(texts(rebuilt), what).not.toEqual(before);
      before = texts(rebuilt);
    }
  });

  test("an edit reported by the path of a symbolic link is seen", () => {
    const link = path.join(root, "linked");
    symlinkSync(path.join(root, "api-types"), link, "junction");
    const kept = generator();
    kept.generate();
    const pods = path.join(root, PODS);
    writeFileSync(
      pods,
      readFileSync(pods, "utf8").replace(/(?:Desired|Wanted) content of a pod:/, "Content of a pod that is wanted:"),
    );
    const rebuilt = texts(kept.generate([path.join(link, "core/v1/pods.ts")]));
    expect(rebuilt[path.join("exact", "core", "v1.json")]).toContain("Content of a pod that is wanted:");
    expect(rebuilt).toEqual(texts(generator().generate()));
  });
}
