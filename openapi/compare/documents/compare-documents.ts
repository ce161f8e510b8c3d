import { METHODS_3 } from "../../types/methods.js";
import { isObject } from "../../types/objects.js";
import type { ChangeId } from "../catalogue/catalogue.js";
import type { SchemaRoot } from "../changes/schema-changes.js";
import { contextBit, type Contexts } from "../levels/contexts.js";
import { stabilityOfVersion } from "../levels/stability.js";
import { compareDocumentation } from "../operations/compare-documentation.js";
import { compareKinds, compareScopes, type KindSide } from "../kubernetes/compare-kinds.js";
import { compareKindExtensions } from "../kubernetes/compare-kind-extensions.js";
import { definitionsOf, isKubernetes, readKinds } from "../kubernetes/kinds.js";
import { readResources } from "../kubernetes/resources.js";
import { compareCallbacks, compareWebhooks } from "../operations/compare-calls.js";
import { compareOperation, pairOperations } from "../operations/compare-operations.js";
import { OperationComparison, type OperationContext, type Root } from "../operations/operation-comparison.js";
import { nameOf, type Operation } from "../operations/operation.js";
import { readOperations } from "../operations/read-operations.js";
import { sunsetOf } from "../operations/sunset.js";
import { childPart, memberParts, placeBelow, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import type { SchemaComparer } from "../schemas/schema-comparer.js";
import { compareUnreferenced } from "./compare-unreferenced.js";
import { basePathOf } from "./base-path.js";
import { compareTop } from "./compare-top.js";

const BOTH = (version: string): Contexts =>
  contextBit({ direction: "request", style: "object", stability: stabilityOfVersion(version) }) |
  contextBit({ direction: "response", style: "object", stability: stabilityOfVersion(version) });

const PLAIN: Contexts =
  contextBit({ direction: "request", style: "plain", stability: "stable" }) |
  contextBit({ direction: "response", style: "plain", stability: "stable" });

/** What one side has, read. */
interface DocumentSide {
  readonly documents: readonly Part[];
  readonly operations: readonly Operation[];
  readonly base: ReadonlyMap<Operation, string>;
}

function readSide(documents: readonly Part[], views: SchemaComparer["old"]): DocumentSide {
  const base = new Map<Operation, string>();
  const seen = new Set<string>();
  const operations = documents.flatMap((root) =>
    readOperations(childPart(root, "paths"), { root, views, isKubernetes: isKubernetes(root) }).filter((operation) => {
      // Documents of one folder may repeat an operation.
      const name = `${operation.method} ${basePathOf(root)}${operation.path}`;
      if (seen.has(name)) return false;
      seen.add(name);
      base.set(operation, basePathOf(root));
      return true;
    }),
  );
  return { documents, operations, base };
}

/** Compares OpenAPI documents of both sides, and gives the places where they use schemas. */
export function compareDocuments(
  old: readonly Part[],
  now: readonly Part[],
  context: OperationContext,
): readonly SchemaRoot[] {
  if (old.length === 0 && now.length === 0) return [];
  const { schemas, report } = context;
  const [from, to] = [readSide(old, schemas.old), readSide(now, schemas.new)];
  const { pairs, removed, added, isMoved } = pairSides(from, to);
  const roots: SchemaRoot[] = [];
  const items = new Set<unknown>();
  for (const [before, after] of pairs) {
    roots.push(...compareOne(before, after, context));
    // Operations of one path share what it says.
    if (!items.has(after.item.value)) compareItem(before, after, context);
    items.add(after.item.value);
  }
  const sides = { old: kindSide(from), new: kindSide(to), report };
  const rest = compareKinds(sides, { removed, added });
  compareScopes(sides);
  compareKindExtensions(old, now, report);
  reportOperations(rest, { old: from, new: to }, context);
  roots.push(...compareWebhooks(old, now, context));
  if (pairs.length === 0) roots.push(...compareDefinitions(sides, from, to, schemas));
  const [first, second] = [old[0], now[0]];
  if (old.length === 1 && now.length === 1 && first !== undefined && second !== undefined)
    compareTop(first, second, { report, isMoved });
  compareUnreferenced(old, now, schemas, report);
  return roots;
}

const kindSide = ({ documents, operations }: DocumentSide): KindSide => ({
  kinds: readKinds(documents),
  resources: readResources(operations),
  document: documents[0] && (definitionsOf(documents[0]) ?? documents[0]),
});

/** Pairs operations by their whole path, or by the path below the base if that finds more. */
function pairSides(
  from: DocumentSide,
  to: DocumentSide,
): ReturnType<typeof pairOperations> & { readonly isMoved: boolean } {
  const whole = pairOperations(from.operations, to.operations, {
    old: (operation) => `${from.base.get(operation) ?? ""}${operation.path}`,
    new: (operation) => `${to.base.get(operation) ?? ""}${operation.path}`,
  });
  if (whole.removed.length === 0) return { ...whole, isMoved: false };
  const below = pairOperations(from.operations, to.operations, { old: ({ path }) => path, new: ({ path }) => path });
  return below.pairs.length > whole.pairs.length ? { ...below, isMoved: true } : { ...whole, isMoved: false };
}

function compareOne(before: Operation, after: Operation, context: OperationContext): readonly SchemaRoot[] {
  const name = nameOf(after);
  const { groupVersion } = after;
  const uses: Root[] = [];
  compareOperation(before, after, new OperationComparison(context, after, { name, roots: uses }));
  compareCallbacks(before, after, uses, context);
  const stated = childPart(after.part, "x-kubernetes-group-version-kind")?.value;
  const kind = isObject(stated) && typeof stated["kind"] === "string" ? stated["kind"] : undefined;
  return uses.map((use) => ({
    ...use,
    ...(groupVersion !== undefined && { groupVersion }),
    ...(kind !== undefined && { kind }),
  }));
}

/** Keywords of a path that count in its operations. */
const ITEM_KEYWORDS: ReadonlySet<string> = new Set([
  ...METHODS_3,
  "parameters",
  "servers",
  "additionalOperations",
  "$ref",
]);

/** Compares what is said of a path rather than of its operations. */
function compareItem({ item: before }: Operation, after: Operation, context: OperationContext): void {
  const comparison = new OperationComparison(context, after, { name: after.path, roots: [] });
  compareDocumentation(before, after.item, ITEM_KEYWORDS, { comparison });
  const [from, to] = [before, after.item].map((item) => placeBelow(item, "servers"));
  if (from !== undefined && to !== undefined && !isSame(from.value, to.value))
    comparison.report("server-changed", { details: { value: "the path" }, old: from, new: to });
}

/** Reports operations that belong to no resource, or to one that remains. */
function reportOperations(
  { removed, added }: { readonly removed: readonly Operation[]; readonly added: readonly Operation[] },
  sides: { readonly old: DocumentSide; readonly new: DocumentSide },
  context: OperationContext,
): void {
  const tell = (
    id: ChangeId,
    operation: Operation,
    more: { readonly details?: Readonly<Record<string, string>> } = {},
  ): void => {
    const placeIn = (document: Part): Part => placeBelow(document, "paths", operation.path);
    new OperationComparison(context, operation, { name: nameOf(operation), roots: [] }).report(id, {
      ...more,
      ...(id === "operation-added"
        ? { new: operation.part, ...(sides.old.documents[0] && { old: placeIn(sides.old.documents[0]) }) }
        : { old: operation.part, ...(sides.new.documents[0] && { new: placeIn(sides.new.documents[0]) }) }),
    });
  };
  for (const operation of removed) {
    const date = sunsetOf(operation.part, context.today);
    if (date === undefined) tell("operation-removed", operation);
    else tell("operation-sunset", operation, { details: { date } });
  }
  for (const operation of added) tell("operation-added", operation);
}

/** Documents without operations are compared by kind, or by the names of their definitions if they have no kinds. */
function compareDefinitions(
  { old, new: now }: { readonly old: KindSide; readonly new: KindSide },
  from: DocumentSide,
  to: DocumentSide,
  schemas: SchemaComparer,
): readonly SchemaRoot[] {
  if (from.operations.length + to.operations.length > 0) return [];
  const roots: SchemaRoot[] = [];
  for (const [name, { id, part }] of old.kinds) {
    const other = now.kinds.get(name);
    if (other === undefined) continue;
    const [before, after] = [schemas.old.useOf(part), schemas.new.useOf(other.part)];
    const pair = schemas.visit(before, after, BOTH(id.version), { subject: { name }, steps: [] });
    roots.push({ pair, groupVersion: id, kind: id.kind });
  }
  if (old.kinds.size + now.kinds.size > 0) return roots;
  const definitions = (documents: readonly Part[]): Map<string, Part> =>
    new Map(documents.flatMap((document) => [...memberParts(definitionsOf(document))]));
  const others = definitions(to.documents);
  for (const [name, part] of definitions(from.documents)) {
    const other = others.get(name);
    if (other === undefined) continue;
    const [before, after] = [schemas.old.useOf(part), schemas.new.useOf(other)];
    roots.push({ pair: schemas.visit(before, after, PLAIN, { subject: { name }, steps: [] }) });
  }
  return roots;
}
