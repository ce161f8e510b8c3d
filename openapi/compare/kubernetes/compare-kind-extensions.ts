import {
  KIND_EXTENSIONS,
  KIND_VERSION,
  PRINTER_COLUMNS,
  readKindExtensions,
  SCALE,
  SELECTABLE_FIELDS,
  type KindExtensions,
} from "../../kubernetes/kind-extensions.js";
import { RESOURCES, type DeclaredResource } from "../../kubernetes/declared-resources.js";
import type { GroupVersionKind } from "../../kubernetes/group-version.js";
import { isObject, type UnknownObject } from "../../types/objects.js";
import { compareLists } from "../changes/compare-lists.js";
import type { RawChange, Report } from "../changes/collector.js";
import { memberParts, placeBelow, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import { compareColumns } from "./compare-columns.js";
import { compareScale } from "./compare-scale.js";
import { crdContexts, type Tell } from "./crd-comparison.js";
import { definitionsOf, kindName, kindsOf } from "./kinds.js";

/** A definition that is registered as a kind. */
interface KindDefinition {
  readonly id: GroupVersionKind;
  readonly part: Part;
  readonly extensions: KindExtensions;
}

/** The definitions of kinds in some documents, by kind. */
function definitionsByKind(documents: readonly Part[]): ReadonlyMap<string, KindDefinition> {
  const found = new Map<string, KindDefinition>();
  for (const document of documents)
    for (const part of memberParts(definitionsOf(document)).values()) {
      const [id] = kindsOf(part.value);
      if (id === undefined || !isObject(part.value) || found.has(kindName(id))) continue;
      found.set(kindName(id), { id, part, extensions: readKindExtensions(part.value) });
    }
  return found;
}

/** The version in which objects of a kind are stored. */
const storedIn = (definitions: ReadonlyMap<string, KindDefinition>, { group, kind }: GroupVersionKind): string =>
  [...definitions.values()].find(
    ({ id, extensions }) => id.group === group && id.kind === kind && extensions.version.storage,
  )?.id.version ?? "a version that is not stated";

/** Compares what definitions of kinds say of the resources that their objects are served as. */
export function compareKindExtensions(old: readonly Part[], now: readonly Part[], report: Report): void {
  const [from, to] = [definitionsByKind(old), definitionsByKind(now)];
  for (const [name, before] of from) {
    const after = to.get(name);
    if (after === undefined) continue;
    const [first, second] = [before.part.value as UnknownObject, after.part.value as UnknownObject];
    for (const keyword of KIND_EXTENSIONS) {
      if (isSame(first[keyword], second[keyword])) continue;
      const places = { old: placeBelow(before.part, keyword), new: placeBelow(after.part, keyword) };
      const told: string[] = [];
      const tell: Tell = (id, change = {}) => {
        told.push(id);
        report({
          id,
          subject: name,
          contexts: crdContexts(after.id.version),
          groupVersion: after.id,
          kind: after.id.kind,
          ...places,
          ...change,
        });
      };
      COMPARES[keyword](before.extensions, after.extensions, tell, places);
      if (keyword === KIND_VERSION && after.extensions.version.storage && !before.extensions.version.storage)
        tell("storage-version-changed", { from: storedIn(from, before.id), to: after.id.version });
      if (told.length === 0) tell("extension-changed", { details: { keyword }, key: keyword });
    }
  }
}

type Compare = (old: KindExtensions, now: KindExtensions, tell: Tell, places: Pick<RawChange, "old" | "new">) => void;

const COMPARES: Readonly<Record<(typeof KIND_EXTENSIONS)[number], Compare>> = {
  [RESOURCES]: ({ resources }, now, tell) => {
    for (const resource of resources) {
      const other =
        now.resources.find(({ plural }) => plural === resource.plural) ??
        // One that has another plural is the same one if there is no other.
        (resources.length === 1 && now.resources.length === 1 ? now.resources[0] : undefined);
      if (other !== undefined) compareResource(resource, other, tell);
    }
  },
  [PRINTER_COLUMNS]: ({ printerColumns }, now, tell, places) =>
    compareColumns(asObjects(printerColumns), asObjects(now.printerColumns), tell, places),
  [SELECTABLE_FIELDS]: ({ selectableFields }, now, tell) =>
    compareLists(
      selectableFields,
      now.selectableFields,
      ["selectable-field-removed", "selectable-field-added"],
      (id, value) => tell(id, { details: { value }, key: value }),
    ),
  [SCALE]: ({ scale }, now, tell, places) =>
    compareScale(
      scale === undefined ? undefined : { ...scale },
      now.scale === undefined ? undefined : { ...now.scale },
      tell,
      places,
    ),
  [KIND_VERSION]: ({ version }, now, tell) => {
    if (version.served !== now.version.served) tell(now.version.served ? "version-served" : "version-unserved");
    if (version.deprecated !== now.version.deprecated)
      tell(now.version.deprecated ? "version-deprecated" : "version-undeprecated");
    if (version.deprecationWarning !== now.version.deprecationWarning) tell("deprecation-warning-changed");
  },
};

const asObjects = (values: readonly object[]): readonly UnknownObject[] => values.map((value) => ({ ...value }));

function compareResource(old: DeclaredResource, now: DeclaredResource, tell: Tell): void {
  if (old.plural !== now.plural) tell("plural-renamed", { from: old.plural, to: now.plural });
  if (old.scope !== now.scope) tell("scope-changed", { from: old.scope, to: now.scope });
  if (old.singular !== now.singular) tell("singular-changed", { from: old.singular, to: now.singular });
  const each = <Id extends Parameters<Tell>[0]>(
    ids: readonly [Id, Id],
    from: readonly string[],
    to: readonly string[],
  ) => compareLists(from, to, ids, (id, value) => tell(id, { details: { value }, key: value }));
  each(["short-name-removed", "short-name-added"], old.shortNames, now.shortNames);
  each(["category-removed", "category-added"], old.categories, now.categories);
}
