/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../../support/tools.js";
import { BothServers, type Answer, type Send, type Step } from "./both-servers.js";
import { comparable } from "./comparable.js";
import { Differences } from "./differences.js";
import { PLOT_DEFINITION } from "./plot-definition.js";
import { KNOWN } from "./known-differences.js";
import { Random } from "./random.js";
import { randomRequest, UID, VERSION } from "./random-requests.js";

/** Sequences of requests, each to an empty collection, and the requests of each. */
const [SEEDS, STEPS] = [120, 30];

const PLOTS = "/apis/garden.example/v1/namespaces/n/plots";

const [version] = PLOT_DEFINITION.spec.versions;
const DEFINITION = {
  ...PLOT_DEFINITION,
  spec: {
    ...PLOT_DEFINITION.spec,
    versions: [
      {
        ...version,
        subresources: { status: {}, scale: { specReplicasPath: ".spec.size", statusReplicasPath: ".status.rows" } },
        selectableFields: [{ jsonPath: ".spec.soil" }],
        additionalPrinterColumns: [
          { name: "Soil", type: "string", jsonPath: ".spec.soil" },
          { name: "Size", type: "integer", jsonPath: ".spec.size", priority: 1 },
        ],
      },
    ],
  },
};

/** Puts in what this server gave the object, and asks. */
async function send(ask: Send, step: Step): Promise<Answer> {
  const text = JSON.stringify(step.body ?? null);
  if (!text.includes(VERSION) && !text.includes(UID)) return ask(step);
  const path = step.path.replace(/\?.*/, "").replace(/\/(status|scale)$/, "");
  const { body } = await ask({ method: "GET", path: path === PLOTS ? `${PLOTS}/a` : path });
  const { resourceVersion = "1", uid = "none" } = (body.metadata ?? {}) as Record<string, string>;
  return ask({ ...step, body: JSON.parse(text.replaceAll(VERSION, resourceVersion).replaceAll(UID, uid)) });
}

/** Reads all pages of a list: the names on each. */
async function pages(ask: Send, query: string): Promise<unknown> {
  const found: unknown[] = [];
  let token = "";
  do {
    const { status, body } = await ask({
      method: "GET",
      path: `${PLOTS}?${query}&continue=${encodeURIComponent(token)}`,
    });
    const { metadata, items } = body as {
      metadata: Record<string, string>;
      items?: { metadata: { name: string } }[];
    };
    found.push([status, items?.map((item) => item.metadata.name), metadata["remainingItemCount"]]);
    token = metadata["continue"] ?? "";
  } while (token !== "");
  return found;
}

/** The events of a watch from a revision on. Bookmarks come when a server likes. */
async function events(ask: Send, query: string): Promise<unknown> {
  const { status, body } = await ask({ method: "GET", path: `${PLOTS}?watch=true&timeoutSeconds=1&${query}` });
  const lines = (typeof body === "string" ? body : JSON.stringify(body)).split("\n").filter((line) => line !== "");
  const shown = lines.map((line) => JSON.parse(line) as { type: string; object: object });
  return [
    status,
    ...shown
      .filter(({ type }) => type !== "BOOKMARK")
      .map(({ type, object }) => [type, comparable({ status: 0, body: object, warnings: "" })]),
  ];
}

interface Listed {
  readonly metadata: { readonly resourceVersion: string };
  readonly items: readonly { readonly metadata: { readonly name: string } }[];
}

/** Deletes all objects. Returns the revision after that. */
async function reset(ask: Send): Promise<string> {
  await ask({ method: "DELETE", path: PLOTS });
  const { body } = (await ask({ method: "GET", path: PLOTS })) as { readonly body: Listed };
  for (const { metadata } of body.items)
    await ask({
      method: "PATCH",
      path: `${PLOTS}/${metadata.name}`,
      type: "application/merge-patch+json",
      body: { metadata: { finalizers: null } },
    });
  const { body: empty } = (await ask({ method: "GET", path: PLOTS })) as { readonly body: Listed };
  expect(empty.items).toEqual([]);
  return empty.metadata.resourceVersion;
}

const SELECTORS = [
  "",
  "labelSelector=l1%3Du&",
  "fieldSelector=metadata.name%3Da&",
  "fieldSelector=spec.soil%3Dsand&",
] as const;

describe.skipIf(lacks("go"))("requests as the real API server answers them (needs go)", () => {
  let both: BothServers;
  beforeAll(async () => {
    both = await BothServers.start();
    await both.define(DEFINITION);
  }, 1_200_000);
  afterAll(() => both.close());

  it("agrees on answers, warnings, pages and events over random requests", async () => {
    const differences = new Differences(KNOWN);
    const onBoth = <T>(run: (ask: Send, index: 0 | 1) => Promise<T>): Promise<[T, T]> =>
      Promise.all([run(both.askReal, 0), run(both.askOurs, 1)]);
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = new Random(seed);
      let before = await onBoth(reset);
      for (let step = 0; step < STEPS; step++) {
        const next = randomRequest(random);
        const [real, ours] = await onBoth(async (ask) => {
          const answer = await send(ask, next);
          return { answer: comparable(answer), warnings: answer.warnings };
        });
        // What follows from a difference is not another one.
        if (!differences.note(`seed ${seed}, step ${step}: ${JSON.stringify(next)}`, real, ours))
          before = await onBoth(reset);
      }
      const limit = 1 + random.below(3);
      differences.note(`seed ${seed}: pages`, ...(await onBoth((ask) => pages(ask, `limit=${limit}`))));
      if (seed % 5 > 0) continue;
      const selector = SELECTORS[seed % 4] ?? "";
      const watched = await onBoth((ask, i) => events(ask, `${selector}resourceVersion=${before[i]}`));
      differences.note(`seed ${seed}: watch ${selector}`, ...watched);
    }
    expect(differences.unknown).toEqual([]);
    expect(differences.outdated).toEqual([]);
  }, 900_000);
});
