import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { TypeCompiler, type CompiledType } from "../../../server/machinery/schema/compiled-type.js";
import { strategicMergePatch } from "../../../server/machinery/patch/strategic-merge-patch.js";
import { StatusError } from "../../../server/machinery/errors/status.js";
import { documentResources } from "../../../server/resources/document-resources.js";
import { WORKLOADS } from "../../../server/testing/workloads.js";
import { buildGo } from "../../support/build-go.js";
import { lacks } from "../../support/tools.js";
import { Differences } from "./differences.js";
import { Random } from "./random.js";
import { randomStrategicPatch, type StrategicPatch } from "./random-strategic-patches.js";

const PATCHES = 6000;

interface Answer {
  readonly result?: unknown;
  readonly error?: string;
  readonly panic?: true;
}

/** What Kubernetes' own code makes of the patches. */
function theirAnswers(patches: readonly StrategicPatch[]): readonly Answer[] {
  const program = buildGo("test/server/differential/go/patch");
  const input = patches.map((patch) => `${JSON.stringify(patch)}\n`).join("");
  const { status, stdout, stderr } = spawnSync(program, { input, encoding: "utf8", maxBuffer: 1 << 28 });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
}

/** A merged object as it is after it was decoded: without fields that no type has, and without values that are null. */
function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([key, item]) => item !== null && !key.startsWith("$"));
  return Object.fromEntries(fields.map(([key, item]) => [key, decoded(item)]));
}

function ourAnswer({ object, patch }: StrategicPatch, type: CompiledType | undefined): Answer {
  try {
    return { result: strategicMergePatch(structuredClone(object), structuredClone(patch), type) };
  } catch (error) {
    if (error instanceof StatusError) return { error: error.message };
    throw error;
  }
}

describe.skipIf(lacks("go"))("strategic merge patches (needs go)", () => {
  const types = new Map<string, CompiledType>();
  beforeAll(() => {
    const { resources, types: shared } = documentResources(WORKLOADS);
    const compiler = new TypeCompiler(shared);
    for (const { kind, versions } of resources)
      for (const { type } of versions) types.set(kind, compiler.compile(type));
  });

  it(`give what Kubernetes' own code gives, for ${String(PATCHES)} random patches`, { timeout: 900_000 }, () => {
    const random = new Random(7);
    const patches = Array.from({ length: PATCHES }, () => randomStrategicPatch(random));
    const differences = new Differences();
    let refused = 0;
    const answers = theirAnswers(patches);
    expect(answers).toHaveLength(PATCHES);
    patches.forEach((patch, i) => {
      const theirs = answers[i] ?? {};
      const ours = ourAnswer(patch, types.get(patch.kind));
      if (theirs.panic === true) return;
      if (theirs.error !== undefined) refused += 1;
      // Errors are compared by whether there is one: their texts differ.
      const plain = ({ result, error }: Answer): unknown => (error === undefined ? decoded(result ?? {}) : "refused");
      const text = `${JSON.stringify(patch)} ${theirs.error ?? ""}${ours.error ?? ""}`;
      differences.note(text, plain(theirs), plain(ours));
    });
    expect(differences.unknown).toEqual([]);
    expect(refused).toBeGreaterThan(PATCHES / 50);
    expect(refused).toBeLessThan(PATCHES / 2);
  });
});
