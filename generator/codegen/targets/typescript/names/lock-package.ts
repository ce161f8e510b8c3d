import { groupIdentity } from "../../names/group-identity.js";
import type { LockSection } from "../../names/locked-in.js";
import type { NameLock } from "../../names/name-lock.js";
import type { NamedModule } from "./named-package.js";

/** The entries that a package adds to an earlier name lock. */
export function lockPackage(modules: readonly NamedModule[], parameters: ReadonlyMap<string, string>): NameLock {
  const own = (name: (named: NamedModule) => Iterable<readonly [string, string]>): LockSection =>
    Object.fromEntries(
      modules.flatMap((named) =>
        Array.from(name(named), ([identity, value]): [string, string] => [
          identity,
          named.module.path === "" ? value : `${named.module.path}/${value}`,
        ]),
      ),
    );
  return {
    modules: Object.fromEntries(
      modules.filter(({ module }) => module.path !== "").map(({ module }) => [module.identity, module.path]),
    ),
    classes: Object.fromEntries(
      modules.flatMap(({ module, classes }) =>
        module.groups.map((group): [string, string] => [groupIdentity(group), classes.get(group.id) ?? ""]),
      ),
    ),
    files: own(({ module, files }) =>
      files
        .filter(({ name }) => name !== "operations")
        .map(({ name, operations }): [string, string] => [
          `${module.identity} ${operations[0]?.plan.operation.kubernetes?.resource ?? ""}`,
          name,
        ]),
    ),
    operations: own(({ functions }) => functions),
    types: own(({ types }) => types),
    parameters: Object.fromEntries(parameters),
  };
}
