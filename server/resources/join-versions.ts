import type { ResourceModel } from "./resource-model.js";

/**
 * A resource with the versions that another description of it has besides. Versions of both are those of the first.
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
  return missing.length === 0 ? undefined : { ...first, storageVersion, versions: [...missing, ...first.versions] };
}
