import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../../support/tools.js";
import { BothServers, type Answer, type Step } from "./both-servers.js";
import { comparable } from "./comparable.js";
import { PLOT_DEFINITION } from "./plot-definition.js";

const ROOT = "/apis/garden.example/v1";
const PLOTS = `${ROOT}/namespaces/n/plots`;
const MERGE = "application/merge-patch+json";
const FINALIZER = "a.example/f";

const plot = (name: string, metadata: object = {}, more: object = {}): object => ({
  apiVersion: "garden.example/v1",
  kind: "Plot",
  metadata: { name, ...metadata },
  ...more,
});
const create = (body: object): Step => ({ method: "POST", path: PLOTS, body });
const patch = (name: string, body: unknown, type = MERGE, query = ""): Step => ({
  method: "PATCH",
  path: `${PLOTS}/${name}${query}`,
  type,
  body,
});
const get = (path: string, accept = "application/json"): Step => ({ method: "GET", path, headers: { accept } });
const remove = (name: string, body?: object): Step => ({
  method: "DELETE",
  path: `${PLOTS}/${name}`,
  ...(body !== undefined && { body }),
});

const owner = (uid: string, more: object = {}): object => ({
  apiVersion: "barn.example/v1",
  kind: "Barn",
  name: "o",
  uid,
  ...more,
});
const entry = (more: object): object => ({
  manager: "m",
  operation: "Update",
  apiVersion: "garden.example/v1",
  fieldsType: "FieldsV1",
  fieldsV1: { "f:spec": {} },
  ...more,
});
const partial = (kind: string): string => `application/json;as=${kind};v=v1;g=meta.k8s.io`;

/** Requests that random ones rarely hit, by what they are about. Each series begins without objects of its name. */
const SERIES: Readonly<Record<string, readonly Step[]>> = {
  "addresses that lack a namespace, or have what is not there": [
    { method: "POST", path: `${ROOT}/plots`, body: plot("r3") },
    get(`${ROOT}/plots/r3`),
    get(`/apis/apiextensions.k8s.io/v1/namespaces/n/customresourcedefinitions/plots.garden.example`),
  ],
  "patches of too many operations": [
    create(plot("r5")),
    patch(
      "r5",
      Array.from({ length: 10_001 }, () => ({ op: "test", path: "/kind", value: "Plot" })),
      "application/json-patch+json",
    ),
  ],
  "repeated and contradictory owners and finalizers": [
    create(plot("r10", { ownerReferences: [owner("u"), owner("u")] })),
    create(plot("r16a", { ownerReferences: [owner("u", { controller: true }), owner("v", { controller: true })] })),
    create(plot("r16b", { ownerReferences: [owner("")] })),
    create(plot("r16c", { finalizers: ["orphan", "foregroundDeletion"] })),
    create(plot("r16d", { annotations: { long: "x".repeat(262_145) } })),
    create(plot("r16e", { labels: { l: "x".repeat(64) } })),
    create(plot("r16f", { annotations: { "UPPER/Case": "v" } })),
  ],
  "a version that a client must not state": [create(plot("r14", { resourceVersion: "1" }))],
  "managed fields of other forms": [
    create(plot("r17")),
    patch("r17", { metadata: { managedFields: [entry({ operation: "Other" })] } }),
    patch("r17", { metadata: { managedFields: [entry({ fieldsType: "FieldsV2" })] } }),
    patch("r17", { metadata: { managedFields: [entry({ manager: "x".repeat(129) })] } }),
    patch("r17", { metadata: { managedFields: [entry({ subresource: "x".repeat(257) })] } }),
    patch("r17", { metadata: { managedFields: [{}] } }),
    get(`${PLOTS}/r17`),
    patch("r17", { spec: { size: 1 } }),
    patch("r17", { metadata: { managedFields: [] } }),
    get(`${PLOTS}/r17`),
  ],
  "finalizers and metadata of what is being deleted": [
    create(plot("r18", { finalizers: [FINALIZER] })),
    remove("r18"),
    create(plot("r18")),
    patch("r18", { metadata: { finalizers: [FINALIZER, "b.example/g"] } }),
    patch("r18", { metadata: { deletionGracePeriodSeconds: 5 } }),
    patch("r18", { metadata: { deletionTimestamp: null } }),
    patch("r18", { spec: { size: 3 } }),
    remove("r18", { orphanDependents: false }),
    remove("r18"),
    patch("r18", { metadata: { finalizers: null } }),
    get(`${PLOTS}/r18`),
  ],
  "old options, and parameters that are malformed": [
    create(plot("r19")),
    get(`${PLOTS}/r19?export=true`),
    get(`${PLOTS}/r19?resourceVersion=0`),
    get(`${PLOTS}/r19?resourceVersion=nonsense`),
    get(`${PLOTS}?resourceVersion=nonsense`),
    get(`${PLOTS}?limit=-1`),
    get(`${PLOTS}?limit=many`),
    get(`${PLOTS}?timeoutSeconds=x`),
  ],
  "preconditions in bodies": [
    create(plot("r20")),
    { method: "PUT", path: `${PLOTS}/r20`, body: plot("r20", { resourceVersion: "1" }) },
    { method: "PUT", path: `${PLOTS}/r20`, body: plot("other", { resourceVersion: "1" }) },
    { method: "PUT", path: `${PLOTS}/r20`, body: plot("r20", { namespace: "other", resourceVersion: "1" }) },
    patch("r20", { metadata: { uid: "other" } }),
    patch("r20", { metadata: { name: "other" } }),
    patch("r20", { metadata: { resourceVersion: "1" } }),
    remove("r20", { preconditions: { uid: "other" } }),
    remove("r20", { gracePeriodSeconds: -1 }),
  ],
  "applied configurations that cannot be": [
    patch("r45", plot("r45", { managedFields: [entry({})] }), "application/apply-patch+yaml", "?fieldManager=m"),
    patch("r45", plot("r45"), "application/apply-patch+yaml"),
    patch("r45", plot("r45", { uid: "u" }), "application/apply-patch+yaml", "?fieldManager=m"),
    patch(
      "r45",
      plot("r45", {}, { apiVersion: "garden.example/v2" }),
      "application/apply-patch+yaml",
      "?fieldManager=m",
    ),
    patch("r45", plot("r45", {}, { spec: { tags: ["a", "a"] } }), "application/apply-patch+yaml", "?fieldManager=m"),
  ],
  "unknown fields": [
    { ...create(plot("r56", {}, { spec: { nothing: 1, size: 2 } })), path: `${PLOTS}?fieldValidation=Strict` },
    { ...create(plot("r56", {}, { spec: { nothing: 1, size: 2 } })), path: `${PLOTS}?fieldValidation=Warn` },
    patch("r56", { spec: { nothing: 1 } }, MERGE, "?fieldValidation=Strict"),
    patch("r56", {
      spec: Object.fromEntries(
        Array.from({ length: 26 }, (_, i) => ["x".repeat(200) + String.fromCharCode(97 + i), 1]),
      ),
    }),
  ],
  "the order of unknown fields": ["Strict", "Warn"].map((mode) => ({
    ...create(plot("r56order", { zone: 1, area: 2 }, { spec: { zeal: 1, Alpha: 2, alpha: { b: 1 } }, beta: 1 })),
    path: `${PLOTS}?fieldValidation=${mode}`,
  })),
  "methods that an address does not have": [
    create(plot("r6")),
    { method: "PUT", path: PLOTS, body: plot("r6") },
    { method: "PATCH", path: PLOTS, type: MERGE, body: {} },
    { method: "POST", path: `${PLOTS}/r6`, body: plot("r6") },
    { method: "POST", path: `${PLOTS}/r6new`, body: plot("r6new") },
    { method: "DELETE", path: `${PLOTS}/r6/status` },
  ],
  "selectors and matches of versions": [
    create(plot("r62")),
    get(`${PLOTS}?fieldSelector=spec.size%3D1`),
    get(`${PLOTS}?labelSelector=a%3D%3D%3Db`),
    get(`${PLOTS}?resourceVersionMatch=Exact`),
    get(`${PLOTS}?resourceVersionMatch=Exact&resourceVersion=0`),
    get(`${PLOTS}?resourceVersionMatch=NotOlderThan`),
    get(`${PLOTS}?resourceVersionMatch=Other&resourceVersion=1`),
    get(`${PLOTS}?sendInitialEvents=true`),
    get(`${PLOTS}?watch=true&sendInitialEvents=true`),
    get(`${PLOTS}?continue=nonsense`),
    get(`${PLOTS}?continue=${Buffer.from('{"v":"meta.k8s.io/v1","rv":-1,"start":"../x"}').toString("base64url")}`),
  ],
  "forms that fit only lists or only objects": [
    create(plot("r77")),
    get(`${PLOTS}/r77`, partial("PartialObjectMetadata")),
    get(PLOTS, partial("PartialObjectMetadata")),
    get(`${PLOTS}/r77`, `${partial("Table")},application/json`),
    get(`${PLOTS}/r77?includeObject=Some`, partial("Table")),
    get(`${PLOTS}/r77`, `${partial("Unknown")},application/json`),
  ],
};

interface Fault {
  readonly why: string;
  readonly step: Step;
  readonly real: number;
  readonly ours: number;
}

/** Where the real server answers 500 to what a client did wrong, and ours says what is wrong. */
const FAULTS: readonly Fault[] = [
  {
    why: "the form of a list does not fit one object: nothing acceptable is left",
    step: get(`${PLOTS}/fault`, partial("PartialObjectMetadataList")),
    real: 500,
    ours: 406,
  },
  {
    why: "a strict configuration has an unknown field: the request is wrong, as it is without apply",
    step: patch(
      "fault",
      plot("fault", {}, { spec: { nothing: 1 } }),
      "application/apply-patch+yaml",
      "?fieldManager=m&fieldValidation=Strict",
    ),
    real: 500,
    ours: 400,
  },
];

const shown = (answer: Answer): unknown => ({ answer: comparable(answer), warnings: answer.warnings });

describe.skipIf(lacks("go"))("corners of the API as the real server answers them (needs go)", () => {
  let both: BothServers;
  beforeAll(async () => {
    both = await BothServers.start();
    await both.define(PLOT_DEFINITION);
  }, 1_200_000);
  afterAll(() => both.close());

  it.each(Object.entries(SERIES))("agrees on %s", async (_about, steps) => {
    for (const step of steps) {
      const [real, ours] = await both.ask(step);
      const text = JSON.stringify(step).slice(0, 300);
      expect({ text, ...(shown(ours) as object) }).toEqual({ text, ...(shown(real) as object) });
    }
  });

  it.each(FAULTS)("differs where $why", async ({ step, real, ours }) => {
    await both.ask(create(plot("fault")));
    const answers = await both.ask(step);
    expect(answers.map(({ status }) => status)).toEqual([real, ours]);
  });

  it("agrees on an expired page, whose token goes on at the latest state", async () => {
    for (const name of ["p1", "p2", "p3"]) await both.ask(create(plot(name)));
    const askExpired = async (ask: BothServers["askReal"], forget: () => Promise<void>): Promise<unknown> => {
      const first = (await ask(get(`${PLOTS}?limit=1`))).body as { metadata: { continue: string } };
      await ask(patch("p3", { metadata: { labels: { l: "1" } } }));
      await forget();
      const next = (token: string): Promise<Answer> =>
        ask(get(`${PLOTS}?limit=500&continue=${encodeURIComponent(token)}`));
      const answer = await next(first.metadata.continue);
      const gone = answer.body as { code: number; reason: string; metadata: { continue: string } };
      const rest = (await next(gone.metadata.continue)).body as { items: { metadata: { name: string } }[] };
      return {
        status: answer.status,
        code: gone.code,
        reason: gone.reason,
        names: rest.items.map(({ metadata }) => metadata.name),
      };
    };
    const storage = both.ours.storage;
    const real = await askExpired(both.askReal, () => both.real.compact());
    const ours = await askExpired(both.askOurs, async () => storage.compact((await storage.status()).revision));
    expect(ours).toEqual(real);
  });
});
