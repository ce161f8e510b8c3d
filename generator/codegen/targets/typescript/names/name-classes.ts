import type { ClientModel } from "../../../client-model/client-model.js";
import { allocateNames } from "../../names/allocate-names.js";
import { groupIdentity } from "../../names/group-identity.js";
import { lockedIn } from "../../names/locked-in.js";
import type { NameLock } from "../../names/name-lock.js";
import { pascalCase } from "./identifiers.js";
import { isFreeName, isReservedName } from "./reserved-names.js";
import { ROOT_NAMES } from "./root-names.js";

const classCandidates = (tag: string): readonly string[] => {
  const name = pascalCase(tag === "" ? "default" : tag);
  return [`${name}Api`, `${name}ApiClass`];
};

/** Names of classes, by group id. Unique across modules, because the package's root exports them all. */
export function nameClasses(model: ClientModel, lock: NameLock): ReadonlyMap<string, string> {
  const lockedTypes = new Set(Object.values(lock.types).map((name) => name.slice(name.lastIndexOf("/") + 1)));
  const names = allocateNames(
    model.groups.map((group) => ({ identity: groupIdentity(group), candidates: classCandidates(group.id) })),
    {
      reserved: (name) => isReservedName(name) || ROOT_NAMES.has(name) || lockedTypes.has(name),
      locked: lockedIn(lock.classes, "", (name) => isFreeName(name) && !ROOT_NAMES.has(name)),
    },
  );
  return new Map(model.groups.map((group) => [group.id, names.get(groupIdentity(group)) ?? ""]));
}
