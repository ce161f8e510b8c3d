import type { Step } from "./both-servers.js";
import type { Random } from "./random.js";
import { randomPlot } from "./random-plots.js";

const PLOTS = "/apis/garden.example/v1/namespaces/n/plots";

/** Texts that stand for what each server gave the object of a request. */
export const [VERSION, UID] = ["$VERSION", "$UID"];

type Json = Record<string, unknown>;

const SELECTORS = [
  "l1",
  "!l1",
  "l1=u",
  "l1!=u",
  "l1 in (u,v)",
  "l2 notin (u)",
  "l1,l2",
  "l1==v,l2!=v",
  "l1 in ()",
  "l1=(",
  "l1>3",
];
const FIELDS = [
  "metadata.name=a",
  "metadata.namespace=n",
  "metadata.name!=a",
  "spec.soil=sand",
  "spec.size=1",
  "spec.soil",
  "metadata.name=a,spec.soil=loam",
];

const encoded = (query: Readonly<Record<string, string>>): string => {
  const text = new URLSearchParams(query).toString();
  return text === "" ? "" : `?${text}`;
};

/** Options of a write: mostly sensible ones. */
function options(random: Random, more: Readonly<Record<string, string>> = {}): string {
  return encoded({
    ...(random.chance(0.2) && { dryRun: random.one(["All", "All", "Some"]) }),
    ...(random.chance(0.4) && { fieldValidation: random.one(["Strict", "Warn", "Ignore", "Often"]) }),
    ...(random.chance(0.3) && { fieldManager: random.one(["ann", "bob", "x".repeat(129)]) }),
    ...more,
  });
}

/** An object that is mostly well formed. */
function plot(random: Random, name: string): Json {
  const object = randomPlot(random, name);
  const metadata = object["metadata"] as Json;
  const spoil: readonly (() => void)[] = [
    () => (object["spec"] = { size: "big" }),
    () => (object["spec"] = { size: 1, unknown: { a: 1 } }),
    () => (object["kind"] = "Field"),
    () => (object["apiVersion"] = "garden.example/v2"),
    () => (metadata["namespace"] = "other"),
    () => (metadata["name"] = random.one(["", "Upper", "a/b", ".."])),
    () => (metadata["labels"] = random.one([{ "bad key": "v" }, { l1: "bad value!" }, { l1: 5 }])),
    () => (metadata["annotations"] = { "Note/With/Slashes": "v" }),
    () =>
      (metadata["finalizers"] = random.one([
        ["nodomain"],
        ["orphan", "foregroundDeletion"],
        ["a.example/f", "a.example/f"],
      ])),
    () => (metadata["ownerReferences"] = [{ apiVersion: "barn.example/v1", kind: "Barn", name: "o", uid: "u" }]),
    () => (object["spec"] = { tags: ["a", "a"] }),
    () => (object["spec"] = { plants: [{ name: "rose" }, { name: "rose", row: 1 }] }),
    () => (object["spec"] = { plants: [{ color: "red" }], shape: [], limits: { water: "much" } }),
    () => (object["spec"] = { notes: [null, "x"], soil: null, size: null }),
    () => (object["extra"] = { deep: [1] }),
    () => (metadata["generation"] = 7),
    () => (metadata["selfLink"] = "/here"),
    () => (metadata["creationTimestamp"] = random.one(["2020-01-01T00:00:00Z", "yesterday", null])),
    () => (metadata["uid"] = UID),
    () => (object["spec"] = { size: random.one([1.5, -1, 2 ** 31, 1e300]) }),
  ];
  if (random.chance(0.3)) random.one(spoil)();
  return object;
}

function create(random: Random, name: string): Step {
  const body = plot(random, name);
  const metadata = body["metadata"] as Json;
  if (random.chance(0.1)) metadata["resourceVersion"] = "1";
  return { method: "POST", path: `${PLOTS}${options(random)}`, body };
}

function update(random: Random, name: string): Step {
  const body = plot(random, name);
  const metadata = body["metadata"] as Json;
  if (random.chance(0.85)) metadata["resourceVersion"] = random.chance(0.85) ? VERSION : "1";
  const part = random.chance(0.25) ? "/status" : "";
  return {
    method: "PUT",
    path: `${PLOTS}/${name}${part}${options(random)}`,
    body,
  };
}

const OPERATIONS: readonly Json[] = [
  { op: "add", path: "/spec", value: { size: 1 } },
  { op: "replace", path: "/spec/size", value: 2 },
  { op: "remove", path: "/spec/soil" },
  { op: "test", path: "/spec/soil", value: "loam" },
  { op: "add", path: "/spec/notes/-", value: "z" },
  { op: "add", path: "/spec/notes/0", value: "first" },
  { op: "copy", from: "/spec/soil", path: "/metadata/labels/l1" },
  { op: "move", from: "/spec/notes/0", path: "/spec/soil" },
  { op: "add", path: "/spec/missing/field", value: 1 },
  { op: "add", path: "/spec/unknown", value: 1 },
  { op: "replace", path: "/metadata/name", value: "other" },
  { op: "replace", path: "/metadata/resourceVersion", value: "1" },
  { op: "remove", path: "/metadata/finalizers" },
  { op: "add", path: "/status", value: { phase: "New" } },
];

function patch(random: Random, name: string): Step {
  const at = (more: Readonly<Record<string, string>> = {}): string => `${PLOTS}/${name}${options(random, more)}`;
  const kind = random.below(10);
  if (kind < 4) {
    const body = plot(random, name);
    if (random.chance(0.7)) {
      delete body["kind"];
      delete body["apiVersion"];
      delete (body["metadata"] as Json)["name"];
    }
    return { method: "PATCH", path: at(), type: "application/merge-patch+json", body };
  }
  if (kind < 7)
    return {
      method: "PATCH",
      path: at(),
      type: "application/json-patch+json",
      body: random.chance(0.95) ? Array.from({ length: 1 + random.below(2) }, () => random.one(OPERATIONS)) : [],
    };
  if (kind < 9)
    return {
      method: "PATCH",
      path: at({ fieldManager: "cid", ...(random.chance(0.4) && { force: random.one(["true", "false"]) }) }),
      type: "application/apply-patch+yaml",
      body: plot(random, name),
    };
  return {
    method: "PATCH",
    path: at(),
    type: random.one(["application/strategic-merge-patch+json", "text/plain"]),
    body: {},
  };
}

/** Objects that wait for a garbage collector, which the real server does not have, are left out. */
function remove(random: Random, name: string): Step {
  const preconditions = random.one([
    { uid: UID },
    { uid: "other" },
    { resourceVersion: VERSION },
    { resourceVersion: "1" },
  ]);
  const none = {};
  const body = random.one<Json>([
    none,
    none,
    {},
    { kind: "DeleteOptions", apiVersion: "v1", propagationPolicy: "Background" },
    { propagationPolicy: "Sideways" },
    { orphanDependents: true, propagationPolicy: "Background" },
    { dryRun: ["All"] },
    { dryRun: ["Some"] },
    { propagationPolicy: "Foreground", dryRun: ["All"] },
    { preconditions },
    { gracePeriodSeconds: random.one([0, 30, -1]) },
  ]);
  const query = random.chance(0.2)
    ? random.one(["?propagationPolicy=Background", "?dryRun=All", "?propagationPolicy=Never"])
    : "";
  return { method: "DELETE", path: `${PLOTS}/${name}${query}`, ...(body !== none && { body }) };
}

function read(random: Random, name: string): Step {
  const accept = random.one(["", "", "application/json;as=Table;v=v1;g=meta.k8s.io", "application/xml"]);
  const headers = accept === "" ? {} : { accept };
  const part = random.chance(0.15) ? "/status" : "";
  if (random.chance(0.4)) return { method: "GET", path: `${PLOTS}/${name}${part}`, headers };
  const query = encoded({
    ...(random.chance(0.6) && { labelSelector: random.one(SELECTORS) }),
    ...(random.chance(0.4) && { fieldSelector: random.one(FIELDS) }),
    ...(random.chance(0.2) && { resourceVersion: random.one(["0", "1"]) }),
    ...(random.chance(0.2) && { resourceVersionMatch: random.one(["Exact", "NotOlderThan", "About"]) }),
    ...(random.chance(0.1) && { continue: random.one(["x", "e30"]) }),
    ...(random.chance(0.1) && { sendInitialEvents: "true" }),
  });
  return { method: "GET", path: `${random.chance(0.8) ? PLOTS : "/apis/garden.example/v1/plots"}${query}`, headers };
}

/**
 * The real server that runs here does not read `Scale` as a whole, so that it is patched alone. Scaling to the number that
 * is there gives its owner a second entry there, without a time, so that no object here has the numbers that are scaled to.
 */
function scale(random: Random, name: string): Step {
  const spec = { replicas: random.one([3, 4, -1]) };
  return { method: "PATCH", path: `${PLOTS}/${name}/scale`, type: "application/merge-patch+json", body: { spec } };
}

function others(random: Random, name: string): Step {
  return random.one<Step>([
    { method: "DELETE", path: `${PLOTS}?labelSelector=l1%3Du` },
    { method: "POST", path: PLOTS, body: "{" },
    { method: "POST", path: PLOTS, body: "[]" },
    {
      method: "POST",
      path: PLOTS,
      body: '{"apiVersion":"garden.example/v1","kind":"Plot","metadata":{"name":"d"},"spec":{"size":1,"size":2}}',
    },
    { method: "POST", path: PLOTS, type: "text/plain", body: "x" },
    { method: "POST", path: "/apis/garden.example/v1/plots", body: {} },
    { method: "GET", path: "/apis/garden.example/v1/namespaces/n/weeds" },
    { method: "GET", path: `${PLOTS}/none` },
    { method: "DELETE", path: `${PLOTS}/none` },
    { method: "PATCH", path: `${PLOTS}/none`, type: "application/merge-patch+json", body: {} },
    {
      method: "PUT",
      path: `${PLOTS}/none`,
      body: { apiVersion: "garden.example/v1", kind: "Plot", metadata: { name: "none" } },
    },
    { method: "PATCH", path: `${PLOTS}/${name}?force=true`, type: "application/merge-patch+json", body: {} },
  ]);
}

/** A random request about one of a few objects. */
export function randomRequest(random: Random): Step {
  const name = random.one(["a", "b", "c"]);
  const kinds = [create, create, update, update, update, patch, patch, patch, patch, remove, read, read, scale, others];
  return random.one(kinds)(random, name);
}
