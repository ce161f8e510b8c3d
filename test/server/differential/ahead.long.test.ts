import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../../support/tools.js";
import { BothServers, type Step, type TextAnswer } from "./both-servers.js";
import { PLOT_DEFINITION } from "./plot-definition.js";

const PLOTS = "/apis/garden.example/v1/namespaces/n/plots";

type Ask = (step: Step) => Promise<TextAnswer>;

interface Parsed {
  readonly type?: string;
  readonly message?: string;
  readonly reason?: string;
  readonly metadata: { readonly resourceVersion: string };
  readonly object?: Parsed;
}

const parse = (text: string): Parsed => JSON.parse(text) as Parsed;

/** Requests a version that is ahead by two, and then creates objects. Returns the answer, with versions relative to that one. */
async function askAhead(ask: Ask, query: string): Promise<unknown> {
  const { metadata } = parse((await ask({ method: "GET", path: PLOTS })).text);
  const ahead = Number(metadata.resourceVersion) + 2;
  const answer = ask({ method: "GET", path: `${PLOTS}?resourceVersion=${ahead}&${query}` });
  await sleep(500);
  const plot = { apiVersion: "garden.example/v1", kind: "Plot", metadata: { generateName: "p-" }, spec: {} };
  for (let created = 0; created < 4; created++) await ask({ method: "POST", path: PLOTS, body: plot });
  const { status, text } = await answer;
  const shown = text
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map(parse)
    .map(({ type, reason, object }) => [
      type ?? reason,
      object?.reason ?? Number(object?.metadata.resourceVersion) - ahead,
    ]);
  await ask({ method: "DELETE", path: PLOTS });
  return { status, shown };
}

describe.skipIf(lacks("go"))("resource versions ahead of the server, as the real one treats them (needs go)", () => {
  let both: BothServers;
  beforeAll(async () => {
    both = await BothServers.start();
    await both.define(PLOT_DEFINITION);
  }, 1_200_000);
  afterAll(() => both.close());

  const WATCH = "watch=1&timeoutSeconds=4";
  it.each([
    [WATCH],
    [`${WATCH}&sendInitialEvents=false&resourceVersionMatch=NotOlderThan`],
    [`${WATCH}&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true`],
    [`${WATCH}&labelSelector=a%3Db`],
    ["limit=2"],
    ["resourceVersionMatch=Exact"],
    ["resourceVersionMatch=NotOlderThan"],
  ])("%s", async (query) => {
    const [real, ours] = await Promise.all([askAhead(both.textOfReal, query), askAhead(both.textOfOurs, query)]);
    expect(ours).toEqual(real);
  });
});
