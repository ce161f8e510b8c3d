/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../../support/tools.js";
import { BothServers, type Send, type Step } from "./both-servers.js";
import { comparable } from "./comparable.js";
import { Differences, type KnownDifference } from "./differences.js";
import { PLOT_DEFINITION } from "./plot-definition.js";
import { Random } from "./random.js";
import { randomPlot } from "./random-plots.js";

const [SEEDS, STEPS] = [60, 20];

const [first] = PLOT_DEFINITION.spec.versions;
const { spec } = first.schema.openAPIV3Schema.properties;
const { soil: _soil, ...others } = spec.properties;

/** A second version: it lacks a field, has another one with a default, and merges a list differently. */
const SECOND = {
  ...first,
  name: "v2",
  storage: false,
  schema: {
    openAPIV3Schema: {
      ...first.schema.openAPIV3Schema,
      properties: {
        ...first.schema.openAPIV3Schema.properties,
        spec: {
          ...spec,
          properties: {
            ...others,
            depth: { type: "integer", default: 2, maximum: 3 },
            tags: { type: "array", items: { type: "string" }, "x-kubernetes-list-type": "atomic" },
          },
        },
      },
    },
  },
};

const DEFINITION = {
  ...PLOT_DEFINITION,
  spec: {
    ...PLOT_DEFINITION.spec,
    conversion: { strategy: "None" },
    versions: [
      { ...first, subresources: { status: {} } },
      { ...SECOND, subresources: { status: {} } },
    ],
  },
};

const KNOWN: readonly KnownDifference[] = [
  {
    why: "if a version lacks a field that a manager set in another one, the real server forgets all managers; ours keeps them",
    request: /^seed/,
    part: /managedFields: real undefined/,
  },
  {
    why: "for the generation, the real server compares specs in the storage version, and ours in the version of the request: a field that one of them lacks makes a difference",
    request: /\/v2\//,
    part: /^\/metadata\/generation:/,
  },
];

/** Having forgotten all managers, the real server then fails to apply. Such answers are not compared. */
const FAILS = /"code":500.*field not declared in schema|field not declared in schema.*"code":500/;

const plots = (version: string): string => `/apis/garden.example/${version}/namespaces/n/plots`;

/** A request to one of the versions, for one of two objects. */
function randomStep(random: Random): Step {
  const [version, name] = [random.one(["v1", "v2"]), random.one(["a", "b"])];
  const plot = { ...randomPlot(random, name), apiVersion: `garden.example/${version}` } as Record<string, unknown>;
  if (random.chance(0.4)) plot["spec"] = { ...(plot["spec"] as object), depth: random.below(5) };
  const at = `${plots(version)}/${name}`;
  const manager = `fieldManager=${random.one(["ann", "bob"])}`;
  const force = random.chance(0.7) ? "&force=true" : "";
  return random.one<Step>([
    { method: "POST", path: `${plots(version)}?${manager}`, body: plot },
    { method: "PUT", path: `${at}?${manager}`, body: plot },
    { method: "PATCH", path: `${at}?${manager}`, type: "application/merge-patch+json", body: { spec: plot["spec"] } },
    { method: "PATCH", path: `${at}?${manager}${force}`, type: "application/apply-patch+yaml", body: plot },
    { method: "PATCH", path: `${at}?${manager}${force}`, type: "application/apply-patch+yaml", body: plot },
    { method: "GET", path: at },
    { method: "DELETE", path: at },
  ]);
}

/** An update repeats the resource version that the server gave the object. */
async function send(ask: Send, step: Step): Promise<unknown> {
  if (step.method !== "PUT") return comparable(await ask(step));
  const { body } = await ask({ method: "GET", path: step.path.replace(/\?.*/, "") });
  const plot = step.body as { readonly metadata: object };
  const metadata = { ...plot.metadata, resourceVersion: body.metadata?.resourceVersion ?? "1" };
  return comparable(await ask({ ...step, body: { ...plot, metadata } }));
}

async function removeAll(ask: Send): Promise<void> {
  for (const name of ["a", "b"]) {
    const path = `${plots("v1")}/${name}`;
    await ask({ method: "DELETE", path });
    const body = { metadata: { finalizers: null } };
    await ask({ method: "PATCH", path, type: "application/merge-patch+json", body });
  }
}

describe.skipIf(lacks("go"))("several versions as the real API server treats them (needs go)", () => {
  let both: BothServers;
  beforeAll(async () => {
    both = await BothServers.start();
    await both.define(DEFINITION);
  }, 1_200_000);
  afterAll(() => both.close());

  it("agrees on objects of two versions that are converted by their apiVersion alone", async () => {
    const differences = new Differences(KNOWN);
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = new Random(seed);
      await Promise.all([removeAll(both.askReal), removeAll(both.askOurs)]);
      for (let step = 0; step < STEPS; step++) {
        const next = randomStep(random);
        const answers = await Promise.all([send(both.askReal, next), send(both.askOurs, next)]);
        const isSame =
          !FAILS.test(JSON.stringify(answers[0])) &&
          differences.note(`seed ${seed}, step ${step}: ${JSON.stringify(next)}`, ...answers);
        if (!isSame) await Promise.all([removeAll(both.askReal), removeAll(both.askOurs)]);
      }
      for (const version of ["v1", "v2"]) {
        const [real, ours] = await both.ask({ method: "GET", path: plots(version) });
        differences.note(`seed ${seed}: list of ${version}`, comparable(real), comparable(ours));
      }
    }
    expect(differences.unknown).toEqual([]);
  }, 900_000);
});
