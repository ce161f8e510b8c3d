import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { diff, type Change } from "../../../generator/index.js";

const folder = path.join(import.meta.dirname, "..", "..", "..", "..", "shared", "specs", "kubernetes");
const isThere = existsSync(folder);

interface Pair {
  readonly pair: string;
  readonly old: string;
  readonly new: string;
  readonly kindsRemoved: readonly string[];
  readonly kindsAdded: readonly string[];
}

const pairs = isThere
  ? (JSON.parse(readFileSync(path.join(folder, "release-changes.json"), "utf8")) as { readonly pairs: readonly Pair[] })
      .pairs
  : [];

const kindsOf = (changes: readonly Change[], id: string): readonly string[] =>
  changes.flatMap((change) => (change.id === id ? [`${change.groupVersion ?? ""} ${change.kind ?? ""}`] : [])).sort();

describe.skipIf(!isThere).each(pairs)("Kubernetes $pair", ({ old, new: now, kindsRemoved, kindsAdded }) => {
  test("exactly the kinds that were removed are breaking", async () => {
    const { result } = await diff({ old, new: now, all: true }, folder);
    const changes = result?.changes ?? [];
    expect(kindsOf(changes, "kind-removed")).toEqual([...kindsRemoved].sort());
    expect(changes.filter(({ id, level }) => id === "kind-removed" && level !== "breaking")).toEqual([]);
    expect(kindsOf(changes, "kind-added")).toEqual([...kindsAdded].sort());
    expect(kindsOf(changes, "kind-renamed")).toEqual([]);
  });
});

describe.skipIf(!isThere)("false alarms", () => {
  test("1.31 → 1.32 breaks only by what is gone; fields went from an alpha version only", async () => {
    const { result } = await diff({ old: "v1.31.json", new: "v1.32.json" }, folder);
    const changes = result?.changes ?? [];
    const ids = [...new Set(changes.map(({ id, level }) => `${level} ${id}`))];
    expect(ids.sort()).toEqual([
      "breaking group-version-removed",
      "breaking kind-removed",
      "dangerous property-removed",
    ]);
    expect(
      changes.filter(({ level, groupVersion }) => level === "dangerous" && groupVersion !== "resource.k8s.io/v1alpha3"),
    ).toEqual([]);
  });

  test("1.8 → 1.9 breaks by five fields that became required, and by nothing else that remains", async () => {
    const { result } = await diff({ old: "v1.8.json", new: "v1.9.json" }, folder);
    const changes = result?.changes ?? [];
    expect(
      changes
        .filter(({ level, id }) => level === "breaking" && id !== "kind-removed")
        .map(({ path: place }) => place)
        .sort(),
    ).toEqual([
      "io.k8s.api.apps.v1beta2.DaemonSetSpec.selector",
      "io.k8s.api.apps.v1beta2.DeploymentSpec.selector",
      "io.k8s.api.apps.v1beta2.ReplicaSetSpec.selector",
      "io.k8s.api.apps.v1beta2.StatefulSetSpec.selector",
      "io.k8s.api.core.v1.PodAffinityTerm.topologyKey",
    ]);
    expect([...new Set(changes.filter(({ level }) => level === "dangerous").map(({ id }) => id))]).toEqual([
      "success-status-added",
    ]);
  });
});
