import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../../support/tools.js";
import { BothServers, type Step } from "./both-servers.js";
import { comparable } from "./comparable.js";
import { Differences } from "./differences.js";
import { GATE_DEFINITION } from "./gate-definition.js";
import { Random } from "./random.js";

const GATES = "/apis/garden.example/v1/namespaces/n/gates";

function randomSpec(random: Random): Record<string, unknown> {
  const spec: Record<string, unknown> = {};
  // With fewer fields, more objects are as they should be.
  const share = random.chance(0.7) ? 0.25 : 1;
  const maybe = (key: string, chance: number, make: () => unknown): void => {
    if (random.chance(chance * share)) spec[key] = make();
  };
  maybe("doors", 0.7, () => random.below(8));
  maybe("keeper", 0.5, () => random.one(["Ann", "Bob", "nobody", "much too long"]));
  maybe("min", 0.4, () => random.below(5));
  maybe("max", 0.4, () => random.below(5));
  maybe("ratio", 0.3, () => random.one([0.25, 0.5, 0.75, 1]));
  maybe("wait", 0.3, () => random.one(["30m", "1h", "1h30m", "3600s"]));
  maybe("opens", 0.3, () => random.one(["2026-01-01T08:00:00Z", "2026-01-01T10:00:00+02:00"]));
  maybe("closes", 0.3, () => random.one(["2026-01-01T08:00:00Z", "2026-01-01T20:00:00Z"]));
  maybe("port", 0.3, () => random.one([0, 80, "http", ""]));
  maybe("amount", 0.3, () => random.one(["1Gi", "2Gi", "2048Mi", "3000M", "many"]));
  maybe("extra-key", 0.3, () => random.one(["yes", "no"]));
  maybe("code", 0.4, () => random.one(["p", "q"]));
  maybe("codes", 0.3, () => random.some(["x", "y", "z"]));
  maybe("tags", 0.4, () => random.some(["a", "b", "c", "e"]));
  maybe("plants", 0.5, () =>
    random.some(["rose", "leek", "kale", "mint"]).map((name) => ({ name, rows: random.below(5) })),
  );
  maybe("limits", 0.4, () =>
    Object.fromEntries(random.some(["a", "b", "c"]).map((key) => [key, random.one([1, 7, 9, 12])])),
  );
  return spec;
}

function randomStep(random: Random, name: string): Step {
  const gate = (more: object): object => ({
    apiVersion: "garden.example/v1",
    kind: "Gate",
    metadata: { name },
    ...more,
  });
  if (random.chance(0.3)) return { method: "POST", path: GATES, body: gate({ spec: randomSpec(random) }) };
  const merge = "application/merge-patch+json";
  if (random.chance(0.2))
    return {
      method: "PATCH",
      path: `${GATES}/${name}/status`,
      type: merge,
      body: { status: { open: random.below(7) - 1 } },
    };
  return { method: "PATCH", path: `${GATES}/${name}`, type: merge, body: { spec: randomSpec(random) } };
}

describe.skipIf(lacks("go"))("rules of definitions, as the real API server evaluates them (needs go)", () => {
  let both: BothServers;
  beforeAll(async () => {
    both = await BothServers.start();
    await both.define(GATE_DEFINITION);
  }, 1_200_000);
  afterAll(() => both.close());

  it("agrees on objects and on what is wrong with them", async () => {
    const differences = new Differences();
    const seen = new Map<number, number>();
    for (let seed = 1; seed <= 120; seed++) {
      const random = new Random(seed);
      const name = random.chance(0.9) ? `gate-${seed}` : `other-${seed}`;
      for (let step = 0; step < 10; step++) {
        const next = randomStep(random, name);
        const [expected, found] = await both.ask(next);
        seen.set(expected.status, (seen.get(expected.status) ?? 0) + 1);
        differences.note(`seed ${seed}: ${JSON.stringify(next)}`, comparable(expected), comparable(found));
      }
    }
    expect(differences.unknown).toEqual([]);
    // Random requests that are all refused would show nothing.
    expect(Math.min(...[200, 201, 422].map((status) => seen.get(status) ?? 0))).toBeGreaterThan(50);
  }, 600_000);
});
