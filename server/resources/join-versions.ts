import type { ResourceModel, ResourceVersion } from "./resource-model.js";

/**
 * A resource with the versions that another description of it has besides. Versions of both are those of the first; where
 * the first names no columns for them, they take the other's.
 *
 * @param storageVersion - one of either
 * @returns `undefined` where nothing is added, or where they mean different things by the name
 */
export function joinVersions(
  first: ResourceModel,
  other: ResourceModel,
  storageVersion: string,
): ResourceModel | undefined {
  if (first.scope !== other.scope || first.kind !== other.kind) return undefined;
  const missing = other.versions.filter(({ name }) => first.versions.every((version) => version.name !== name));
  const present = first.versions.map((version) => withColumns(version, other));
  const gained = missing.length > 0 || present.some((version, i) => version !== first.versions[i]);
  return gained ? { ...first, storageVersion, versions: [...missing, ...present] } : undefined;
}

function withColumns(version: ResourceVersion, { versions }: ResourceModel): ResourceVersion {
  const { columns = [] } = versions.find(({ name }) => name === version.name) ?? {};
  return version.columns.length > 0 || columns.length === 0 ? version : { ...version, columns };
}
