import { readFileSync } from "node:fs";
import path from "node:path";
import { acceptChanges, readAcceptances, type Acceptances } from "../../../openapi/compare/changes/accept.js";
import type { Change } from "../../../openapi/compare/changes/change.js";
import { compareChanges } from "../../../openapi/compare/changes/finish.js";
import { compareSides, type Side } from "../../../openapi/compare/compare.js";
import type { DiffResult } from "../../../openapi/compare/report/result.js";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import { readManifests } from "../../../openapi/read/manifests.js";
import { isCluster, readSide } from "./read-side.js";
import type { NamedSide, ReadSide, SideContext } from "./side.js";

/** What to compare. */
export interface DiffRequest {
  /**
   * A file, a folder, an http(s) address of a document or a server, `cluster` or `cluster:CONTEXT`, a git revision
   * (`HEAD~1`), or a file of one (`main:api/openapi.yaml`).
   */
  readonly old: string;
  /** The same. Absent: the working tree, that is the configured outputs, or the file that `old` names in a revision. */
  readonly new?: string;
  /** Whether safe changes are wanted, too. */
  readonly all?: boolean;
  /** Whether generated clients are part of the contract. */
  readonly clients?: boolean;
  /** Whether alpha versions keep the same promises as stable ones. */
  readonly strict?: boolean;
  /** File of accepted changes. */
  readonly accept?: string;
  readonly config?: string;
  readonly kubeconfig?: string;
  /** Day that dates of removal and acceptance are compared with, as `2026-11-30`; by default the present one, in UTC. */
  readonly today?: string;
}

export interface DiffOutcome {
  /** Absent: a side could not be read, or the file of accepted changes is wrong. */
  readonly result?: DiffResult;
  readonly diagnostics: readonly Diagnostic[];
  /** What kept it from comparing: a side, or the request. */
  readonly failed?: "side" | "request";
}

const WORKING_TREE = "the working tree";

/** Reads what a revision is compared with if nothing else is named. */
async function readWorkingTree(old: string, context: SideContext): Promise<ReadSide> {
  const [, file] = /^[^:/\\][^:\\]+:([^/\\].*)$/s.exec(old) ?? [];
  if (file !== undefined && !/^https?:/i.test(old) && !isCluster(old)) {
    const { repositoryOf } = await import("./git.js");
    const root = file.startsWith("./") ? context.cwd : await repositoryOf(context.cwd);
    return typeof root === "string" ? readSide(path.resolve(root, file), context) : readSide(file, context);
  }
  const { readOutputs } = await import("./read-outputs.js");
  return { shown: WORKING_TREE, ...(await readOutputs(context.cwd, "", context)) };
}

/** What a side holds, in words. */
function kindOf(sides: readonly NamedSide[]): "documents" | "crds" | undefined {
  if (sides.some(({ side }) => side.documents.length > 0) && sides.some(({ side }) => side.crds.length > 0))
    return undefined;
  if (sides.some(({ side }) => side.documents.length > 0)) return "documents";
  return sides.some(({ side }) => side.crds.length > 0) ? "crds" : undefined;
}

const NOUNS = { documents: "OpenAPI documents", crds: "CustomResourceDefinitions" } as const;

async function readBoth(request: DiffRequest, context: SideContext): Promise<readonly [ReadSide, ReadSide]> {
  const { old, new: now } = request;
  const read = (side: string | undefined): Promise<ReadSide> =>
    side === undefined ? readWorkingTree(old, context) : readSide(side, context);
  const cluster = async (side: string, other: ReadSide): Promise<ReadSide> =>
    (await import("./read-cluster.js")).readCluster(side, kindOf(other.sides ?? []) ?? "documents", context);
  if (isCluster(old)) {
    if (now !== undefined && isCluster(now)) {
      const { readCluster } = await import("./read-cluster.js");
      return [await readCluster(old, "documents", context), await readCluster(now, "documents", context)];
    }
    const after = await read(now);
    return [await cluster(old, after), after];
  }
  const before = await read(old);
  // The working tree says nothing of why a revision cannot be read.
  if (before.sides === undefined && now === undefined)
    return [before, { shown: WORKING_TREE, sides: [], diagnostics: [] }];
  return [before, now !== undefined && isCluster(now) ? await cluster(now, before) : await read(now)];
}

const NOTHING: Side = { documents: [], crds: [] };

/** Outputs by name; what is one thing on one side is compared with the first output of the other. */
function pairSides(old: readonly NamedSide[], now: readonly NamedSide[]): readonly (readonly [Side, Side])[] {
  const [first, second] = [old[0], now[0]];
  const isSingle = ([side]: readonly NamedSide[]): boolean => side?.name === "";
  if (isSingle(old) || isSingle(now) || (old.length === 1 && now.length === 1))
    return [[first?.side ?? NOTHING, second?.side ?? NOTHING]];
  const names = [...new Set([...old, ...now].map(({ name }) => name))];
  const find = (sides: readonly NamedSide[], name: string): Side =>
    sides.find((side) => side.name === name)?.side ?? NOTHING;
  return names.map((name) => [find(old, name), find(now, name)]);
}

async function readAccepted(
  file: string | undefined,
  cwd: string,
): Promise<{ readonly acceptances: Acceptances; readonly diagnostics: readonly Diagnostic[] }> {
  const nothing: Acceptances = { accepted: [], levels: new Map() };
  if (file === undefined) return { acceptances: nothing, diagnostics: [] };
  const failed = (found: Diagnostic) => ({ acceptances: nothing, diagnostics: [found] });
  let text: string;
  try {
    text = readFileSync(path.resolve(cwd, file), "utf8");
  } catch {
    return failed(
      diagnostic("GV6234", undefined, {
        problem: `${file} cannot be read`,
        help: "Check the path given with --accept.",
      }),
    );
  }
  const manifests = await readManifests(text, file);
  if ("problem" in manifests)
    return failed(diagnostic("GV6002", manifests.place, { file, problem: manifests.problem }));
  const [manifest] = manifests;
  return manifest === undefined
    ? { acceptances: nothing, diagnostics: [] }
    : readAcceptances(manifest.value, manifest.locate);
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Compares two versions of an API. */
export async function diffApis(
  request: DiffRequest,
  { cwd, targets }: Pick<SideContext, "cwd" | "targets">,
): Promise<DiffOutcome> {
  const { config, kubeconfig, clients = false, strict = false, all = false } = request;
  const accepted = await readAccepted(request.accept, cwd);
  if (hasErrors(accepted.diagnostics)) return { diagnostics: accepted.diagnostics, failed: "request" };
  const context: SideContext = {
    cwd,
    targets,
    ...(config !== undefined && { config }),
    ...(kubeconfig !== undefined && { kubeconfig }),
  };
  const [old, now] = await readBoth(request, context);
  const diagnostics = [...old.diagnostics, ...now.diagnostics, ...accepted.diagnostics];
  // A folder may hold a broken document beside sound ones: comparing without it would report its kinds as removed.
  if (old.sides === undefined || now.sides === undefined || hasErrors([...old.diagnostics, ...now.diagnostics]))
    return { diagnostics, failed: "side" };
  const [oldKind, newKind] = [kindOf(old.sides), kindOf(now.sides)];
  if (oldKind !== undefined && newKind !== undefined && oldKind !== newKind) {
    const about = { old: old.shown, new: now.shown, oldKind: NOUNS[oldKind], newKind: NOUNS[newKind] };
    return { diagnostics: [...diagnostics, diagnostic("GV6238", undefined, about)], failed: "side" };
  }
  const day = request.today ?? today();
  const compared = pairSides(old.sides, now.sides).map(([from, to]) =>
    compareSides(from, to, { all, clients, strict, today: day, levels: accepted.acceptances.levels }),
  );
  const changes = mergeChanges(compared.map((each) => each.changes));
  const judged = acceptChanges(changes, accepted.acceptances, day);
  const counts = { breaking: 0, dangerous: 0, safe: 0 };
  for (const { level } of judged.changes) counts[level]++;
  if (!all) counts.safe = compared.reduce((sum, each) => sum + each.counts.safe, 0);
  return {
    result: { old: old.shown, new: now.shown, changes: judged.changes, accepted: judged.accepted, counts },
    diagnostics: [...diagnostics, ...judged.diagnostics],
  };
}

/** Changes of several outputs: one that they share is one change. */
function mergeChanges(lists: readonly (readonly Change[])[]): readonly Change[] {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only;
  const known = new Map<string, Change>();
  for (const change of lists.flat()) {
    const key = `${change.level} ${change.fingerprint} ${change.path} ${change.message}`;
    if (!known.has(key)) known.set(key, change);
  }
  return [...known.values()].sort(compareChanges);
}
