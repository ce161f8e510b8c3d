import { textOr } from "../../types/text.js";
import { isSame } from "../parts/same.js";
import { placeBelow } from "../parts/part.js";
import type { RawChange } from "../changes/collector.js";
import { isObject } from "../../types/objects.js";
import { compareColumns } from "./compare-columns.js";
import { compareScale } from "./compare-scale.js";
import { compareLists, crdContexts, type Tell } from "./crd-comparison.js";
import type { Crd, CrdVersion } from "./crd.js";

/** Compares which versions there are, and what each says besides its schema. */
export function compareCrdVersions(old: Crd, now: Crd, tell: Tell): void {
  const kind = textOr(now.names["kind"]);
  const about = ({ name }: CrdVersion): Partial<RawChange> => ({
    subject: `${now.group}/${name} ${kind}`,
    contexts: crdContexts(name),
    groupVersion: { group: now.group, version: name },
    kind,
  });
  for (const version of old.versions) {
    const other = now.versions.find(({ name }) => name === version.name);
    if (other === undefined) {
      const isStored = old.storedVersions.includes(version.name) || version.storage;
      const id = isStored ? "stored-version-removed" : version.served ? "version-removed" : "unserved-version-removed";
      tell(id, { ...about(version), old: version.part, new: placeBelow(now.part, "spec", "versions") });
    } else
      compareVersion(version, other, (id, change) =>
        tell(id, { ...about(other), old: version.part, new: other.part, ...change }),
      );
  }
  for (const version of now.versions) {
    if (old.versions.some(({ name }) => name === version.name)) continue;
    const places = { old: placeBelow(old.part, "spec", "versions"), new: version.part };
    tell("version-added", { ...about(version), ...places });
    if (version.storage && old.versions.length > 0) tell("new-version-preferred", { ...about(version), ...places });
  }
  const [from, to] = [storedIn(old), storedIn(now)];
  // A version that is stored and new is reported as such.
  const isNew = now.versions.some(({ name }) => name === to && !old.versions.some((version) => version.name === name));
  if (from !== to && !isNew)
    tell("storage-version-changed", {
      from,
      to,
      old: placeBelow(old.part, "spec", "versions"),
      new: placeBelow(now.part, "spec", "versions"),
    });
}

/** The versions in which new objects are stored, which is one unless the manifest is wrong. */
const storedIn = ({ versions }: Crd): string =>
  versions.flatMap(({ name, storage }) => (storage ? [name] : [])).join(" and ") || "none";

function compareVersion(old: CrdVersion, now: CrdVersion, tell: Tell): void {
  const places = (...keys: readonly string[]) => ({
    old: placeBelow(old.part, ...keys),
    new: placeBelow(now.part, ...keys),
  });
  if (old.served !== now.served) tell(now.served ? "version-served" : "version-unserved", places("served"));
  if (old.deprecated !== now.deprecated)
    tell(now.deprecated ? "version-deprecated" : "version-undeprecated", places("deprecated"));
  if (old.deprecationWarning !== now.deprecationWarning)
    tell("deprecation-warning-changed", places("deprecationWarning"));
  if (old.hasStatus !== now.hasStatus)
    tell(
      now.hasStatus ? "status-subresource-enabled" : "status-subresource-disabled",
      places("subresources", "status"),
    );
  compareScale(old.scale, now.scale, tell, places("subresources", "scale"));
  compareColumns(old.columns, now.columns, tell, places("additionalPrinterColumns"));
  compareLists(
    old.selectableFields,
    now.selectableFields,
    ["selectable-field-removed", "selectable-field-added"],
    tell,
    places("selectableFields"),
  );
  compareRest(old, now, tell);
}

const KNOWN: ReadonlySet<string> = new Set([
  ...["name", "served", "storage", "deprecated", "deprecationWarning", "schema", "subresources"],
  ...["additionalPrinterColumns", "selectableFields"],
]);

function compareRest(old: CrdVersion, now: CrdVersion, tell: Tell): void {
  const [from, to] = [old.part.value, now.part.value];
  if (!isObject(from) || !isObject(to)) return;
  for (const keyword of new Set([...Object.keys(from), ...Object.keys(to)]))
    if (!KNOWN.has(keyword) && !isSame(from[keyword], to[keyword]))
      tell("unhandled", {
        details: { keyword },
        key: keyword,
        old: placeBelow(old.part, keyword),
        new: placeBelow(now.part, keyword),
      });
  // A status subresource has no fields; what it says is kept, and has no effect.
  const subresources = [old, now].map(({ part }) => placeBelow(part, "subresources").value);
  const [before, after] = subresources.map((value) => (isObject(value) ? value : {}));
  if (old.hasStatus === now.hasStatus && isSame(old.scale, now.scale) && !isSame(before, after))
    tell("restated", { details: { keyword: "subresources" }, key: "subresources" });
  for (const keyword of ["served", "storage", "deprecated"]) {
    if (isSame(from[keyword], to[keyword])) continue;
    const read = keyword as "served" | "storage" | "deprecated";
    if (old[read] === now[read]) tell("restated", { details: { keyword }, key: keyword });
  }
}
