import { textOr } from "../../types/text.js";
import { isObject, type UnknownObject } from "../../types/objects.js";
import type { ChangeId } from "../catalogue/catalogue.js";
import type { Report } from "../changes/collector.js";
import type { SchemaRoot } from "../changes/schema-changes.js";
import { placeBelow, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import type { SchemaComparer } from "../schemas/schema-comparer.js";
import { shown } from "../schemas/shown.js";
import { readCrd, type Crd, type CrdVersion } from "./crd.js";
import { compareLists, crdContexts, type Tell } from "./crd-comparison.js";
import { compareCrdVersions } from "./compare-crd-versions.js";
import { compareDisagreement } from "./compare-disagreement.js";
import { reviewCrd } from "./review-crd.js";

export interface CrdContext {
  readonly schemas: SchemaComparer;
  readonly report: Report;
}

const kindOf = ({ names }: Crd): string => textOr(names["kind"]);

/** Compares CustomResourceDefinitions, which are paired by name, and gives the places where they use schemas. */
export function compareCrds(old: readonly Part[], now: readonly Part[], context: CrdContext): readonly SchemaRoot[] {
  const [from, to] = [old.map(readCrd), now.map(readCrd)];
  const left = new Map(to.map((crd) => [crd.name, crd]));
  const roots: SchemaRoot[] = [];
  const removed: Crd[] = [];
  for (const crd of from) {
    const other = left.get(crd.name);
    left.delete(crd.name);
    if (other === undefined) removed.push(crd);
    else roots.push(...compareCrd(crd, other, context));
  }
  for (const crd of removed) {
    // The name follows from group and plural, so whoever changes these has another one with the same kind.
    const renamed = [...left.values()].find((other) => kindOf(other) === kindOf(crd) && other.group === crd.group);
    if (renamed === undefined) tellWhole("kind-removed", crd, context.report);
    else {
      left.delete(renamed.name);
      roots.push(...compareCrd(crd, renamed, context));
    }
  }
  for (const crd of left.values()) {
    tellWhole("kind-added", crd, context.report);
    reviewCrd(undefined, crd, { tell: tellOf(crd, context.report), schemas: context.schemas });
  }
  return roots;
}

function tellWhole(id: "kind-removed" | "kind-added", crd: Crd, report: Report): void {
  for (const version of crd.versions.filter(({ served }) => served)) {
    const groupVersion = { group: crd.group, version: version.name };
    report({
      id,
      subject: `${crd.group}/${version.name} ${kindOf(crd)}`,
      contexts: crdContexts(version.name),
      groupVersion,
      kind: kindOf(crd),
      details: { elsewhere: "" },
      ...(id === "kind-removed" ? { old: version.part } : { new: version.part }),
    });
  }
}

const tellOf =
  (crd: Crd, report: Report): Tell =>
  (id, change = {}) =>
    report({
      id,
      subject: crd.name,
      contexts: crdContexts("v1"),
      kind: kindOf(crd),
      new: crd.part,
      ...change,
    });

function compareCrd(old: Crd, now: Crd, context: CrdContext): readonly SchemaRoot[] {
  const { schemas, report } = context;
  const tell: Tell = (id, change = {}) => tellOf(now, report)(id, { old: old.part, ...change });
  compareNames(old, now, tell);
  compareConversion(old, now, tell, schemas);
  compareCrdVersions(old, now, tell);
  const roots: SchemaRoot[] = [];
  for (const version of old.versions) {
    const other = now.versions.find(({ name }) => name === version.name);
    if (other === undefined) continue;
    roots.push(...compareSchemas(version, other, now, context));
    if (!version.served && !other.served && !isSame(version.schema?.value, other.schema?.value))
      tell("unreferenced-changed", {
        subject: `${now.group}/${other.name} ${kindOf(now)}`,
        details: { change: "its schema differs" },
        old: placeBelow(version.part, "schema"),
        new: placeBelow(other.part, "schema"),
      });
  }
  compareDisagreement(old, now, tell);
  reviewCrd(old, now, { tell, schemas });
  compareRest(old, now, tell);
  return roots;
}

/** Versions that nobody can use are not compared. */
function compareSchemas(old: CrdVersion, now: CrdVersion, crd: Crd, { schemas }: CrdContext): readonly SchemaRoot[] {
  if (!old.served && !now.served) return [];
  const groupVersion = { group: crd.group, version: now.name };
  const kind = kindOf(crd);
  const subject = { name: `${crd.group}/${now.name} ${kind}` };
  if (old.schema === undefined && now.schema === undefined) return [];
  const before = old.schema === undefined ? schemas.old.anyOf(old.part) : schemas.old.useOf(old.schema);
  const after = now.schema === undefined ? schemas.new.anyOf(now.part) : schemas.new.useOf(now.schema, now.hasStatus);
  const pair = schemas.visit(before, after, crdContexts(now.name), { subject, steps: [] });
  return [{ pair, groupVersion, kind }];
}

const NAMES: ReadonlyMap<string, ChangeId> = new Map<string, ChangeId>([
  ["kind", "names-changed"],
  ["plural", "plural-renamed"],
  ["singular", "singular-changed"],
  ["listKind", "list-kind-changed"],
]);

function compareNames(old: Crd, now: Crd, tell: Tell): void {
  const places = (...keys: readonly string[]) => ({
    old: placeBelow(old.part, "spec", ...keys),
    new: placeBelow(now.part, "spec", ...keys),
  });
  if (old.group !== now.group)
    tell("names-changed", { details: { keyword: "group" }, from: old.group, to: now.group, ...places("group") });
  if (old.scope !== now.scope) tell("scope-changed", { from: old.scope, to: now.scope, ...places("scope") });
  const defaults = ({ names }: Crd): UnknownObject => ({
    singular: textOr(names["kind"]).toLowerCase(),
    listKind: `${textOr(names["kind"])}List`,
    ...names,
  });
  const [from, to] = [defaults(old), defaults(now)];
  for (const [keyword, id] of NAMES)
    if (from[keyword] !== to[keyword])
      tell(id, {
        details: { keyword },
        from: shown(from[keyword]),
        to: shown(to[keyword]),
        ...places("names", keyword),
      });
    else if (!isSame(old.names[keyword], now.names[keyword]))
      tell("restated", { details: { keyword }, key: keyword, ...places("names", keyword) });
  compareLists(
    from["shortNames"],
    to["shortNames"],
    ["short-name-removed", "short-name-added"],
    tell,
    places("names", "shortNames"),
  );
  compareLists(
    from["categories"],
    to["categories"],
    ["category-removed", "category-added"],
    tell,
    places("names", "categories"),
  );
  if (old.preservesUnknown !== now.preservesUnknown)
    tell(
      now.preservesUnknown ? "preserve-unknown-fields-on" : "preserve-unknown-fields-off",
      places("preserveUnknownFields"),
    );
}

function compareConversion(old: Crd, now: Crd, tell: Tell, schemas: SchemaComparer): void {
  if (isSame(old.conversion, now.conversion)) return;
  const strategy = ({ conversion }: Crd): unknown => conversion["strategy"] ?? "None";
  const [from, to] = [strategy(old), strategy(now)];
  const places = { old: placeBelow(old.part, "spec", "conversion"), new: placeBelow(now.part, "spec", "conversion") };
  if (from === "Webhook" && to === "None" && differs(now, schemas)) tell("conversion-webhook-removed", places);
  else if (from !== to)
    tell("conversion-changed", { details: { keyword: "strategy" }, from: shown(from), to: shown(to), ...places });
  for (const keyword of new Set([...Object.keys(old.conversion), ...Object.keys(now.conversion)])) {
    if (keyword === "strategy") {
      if (from === to && old.conversion[keyword] !== now.conversion[keyword])
        tell("restated", { details: { keyword }, key: keyword, ...places });
      continue;
    }
    if (isSame(old.conversion[keyword], now.conversion[keyword])) continue;
    tell("conversion-changed", {
      details: { keyword },
      key: keyword,
      from: shown(old.conversion[keyword]),
      to: shown(now.conversion[keyword]),
      ...places,
    });
  }
}

/** Whether served versions have different schemas. */
function differs({ versions }: Crd, schemas: SchemaComparer): boolean {
  const [first, ...others] = versions.filter(({ served }) => served);
  if (first?.schema === undefined) return others.length > 0;
  const use = schemas.new.useOf(first.schema);
  return others.some(({ schema }) => schema === undefined || !isSame(schema.value, use.part.value));
}

const KNOWN: ReadonlySet<string> = new Set([
  ...["group", "scope", "names", "versions", "version", "conversion", "preserveUnknownFields", "validation"],
  ...["subresources", "additionalPrinterColumns"],
]);

/** What a manifest says besides its versions: labels and annotations are for people and tools. */
function compareRest(old: Crd, now: Crd, tell: Tell): void {
  const compare = (keys: readonly string[], known: ReadonlySet<string>, id: ChangeId): void => {
    const [from, to] = [placeBelow(old.part, ...keys), placeBelow(now.part, ...keys)];
    const [before, after] = [from.value, to.value].map((value) => (isObject(value) ? value : {})) as [
      UnknownObject,
      UnknownObject,
    ];
    for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)]))
      if (!known.has(keyword) && !isSame(before[keyword], after[keyword]))
        tell(id, {
          details: { keyword },
          key: [...keys, keyword].join("."),
          old: placeBelow(from, keyword),
          new: placeBelow(to, keyword),
        });
  };
  compare(["spec"], KNOWN, "unhandled");
  compare(["metadata"], new Set(), "documentation-changed");
  compare([], new Set(["spec", "metadata", "status", "kind"]), "restated");
}
