import { api } from "./api.js";
import { run, type CommandAdvice, type Run } from "./run.js";

const TEXT = api({})["api.json"] ?? "";

/** The document with another property in place of the first. */
const NEWER = TEXT.replace('"properties":{"name":{"type":"string"}}', '"properties":{"title":{"type":"string"}}');

const SCHEMA = {
  type: "object",
  properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" } },
};

/** A CustomResourceDefinition, as JSON. */
export const DEFINITION = JSON.stringify({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "boats.example.com" },
  spec: {
    group: "example.com",
    scope: "Namespaced",
    names: { kind: "Boat", listKind: "BoatList", plural: "boats", singular: "boat" },
    versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: SCHEMA } }],
  },
});

const compare = (files: Readonly<Record<string, string>>, ...args: readonly string[]): Run =>
  run({ "old.json": TEXT, ...files }, ["diff", ...args]);

const accept = (entries: readonly object[]): Run =>
  compare(
    { "new.json": NEWER, "accepted.json": JSON.stringify({ accepted: entries, levels: {} }) },
    ...["old.json", "new.json", "--accept", "accepted.json"],
  );

const ENTRY = { id: "property-removed", reason: "Boats have titles now.", expires: "2999-12-31" };

/** Advice on comparing, GV623. */
export const compareAdvice: readonly CommandAdvice[] = [
  {
    code: "GV6230",
    broken: compare({}, "old.json", "missing.json"),
    followed: [
      compare({ "new.json": TEXT }, "old.json", "new.json"),
      compare({ "new/api.json": TEXT }, "old.json", "new"),
    ],
  },
  {
    code: "GV6232",
    broken: compare({ "new/values.json": '{"a":1}' }, "old.json", "new"),
    followed: [compare({ "new/api.json": TEXT }, "old.json", "new")],
  },
  {
    code: "GV6233",
    broken: compare({}, "cluster", "old.json", "--kubeconfig", "missing"),
    followed: [compare({ "cluster.json": TEXT }, "cluster.json", "old.json")],
  },
  {
    code: "GV6234",
    broken: accept([{ ...ENTRY, id: "property-remoevd" }]),
    followed: [accept([ENTRY])],
  },
  {
    code: "GV6235",
    broken: accept([{ ...ENTRY, expires: "2020-01-31" }]),
    followed: [compare({ "new.json": TEXT }, "old.json", "new.json"), accept([ENTRY])],
  },
  {
    code: "GV6236",
    broken: accept([ENTRY, { ...ENTRY, id: "operation-removed" }]),
    followed: [accept([ENTRY])],
  },
  {
    code: "GV6237",
    broken: compare({ "new/api.json": TEXT, "new/values.json": '{"a":1}' }, "old.json", "new"),
    followed: [
      compare({ "new/api.json": TEXT, "values.json": '{"a":1}' }, "old.json", "new"),
      compare({ "new/api.json": TEXT, "new/values.json": '{"a":1}' }, "old.json", "new/api.json"),
    ],
  },
  {
    code: "GV6238",
    broken: compare({ "crd.json": DEFINITION }, "crd.json", "old.json"),
    followed: [
      compare({ "crd.json": DEFINITION }, "crd.json", "crd.json"),
      compare({ "new.json": TEXT }, "old.json", "new.json"),
    ],
  },
];

const LOSSY = TEXT.replace('"properties":', '"additionalProperties":false,"properties":');

const importing = (files: Readonly<Record<string, string>>, ...commands: readonly (readonly string[])[]): Run =>
  run(files, ...commands.map((args) => ["import", ...args]));

/** Advice on importing, GV620. */
export const importAdvice: readonly CommandAdvice[] = [
  {
    code: "GV6200",
    broken: importing({ "a.json": TEXT, "b.json": NEWER }, ["a.json", "--out", "new"], ["b.json", "--out", "new"]),
    followed: [
      importing({ "a.json": TEXT, "b.json": NEWER }, ["a.json", "--out", "new"], ["b.json", "--out", "newer"]),
      importing({ "a.json": TEXT, "b.json": NEWER }, ["a.json", "--out", "new"], ["b.json", "--out", "new", "--force"]),
    ],
  },
  {
    code: "GV6201",
    broken: importing({ "a.json": LOSSY }, ["a.json", "--out", "new"]),
    followed: [importing({ "a.json": TEXT }, ["a.json", "--out", "new"])],
  },
  {
    code: "GV6202",
    broken: importing({ "a.json": '{"swagger":"1.2","paths":[]}' }, ["a.json", "--out", "new"]),
    followed: [
      importing({ "a.json": TEXT }, ["a.json", "--out", "new"]),
      importing({ "a.json": DEFINITION }, ["a.json", "--out", "new"]),
    ],
  },
];
