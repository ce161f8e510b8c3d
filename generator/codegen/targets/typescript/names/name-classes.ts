import type { ClientModel } from "../../../client-model/client-model.js";
import { allocateNames } from "../../names/allocate-names.js";
import { classSeeker } from "../../names/class-seeker.js";
import { groupIdentity } from "../../names/group-identity.js";
import type { HashedNames } from "../../names/hashed-names.js";
import { lockedIn } from "../../names/locked-in.js";
import type { NameLock } from "../../names/name-lock.js";
import { pascalCase } from "./identifiers.js";
import { isFreeName, isReservedName } from "./reserved-names.js";
import { ROOT_NAMES } from "./root-names.js";

/** Names of classes, by group id. Unique across modules, because the package's root exports them all. */
export function nameClasses(
  model: ClientModel,
  options: {
    readonly lock: NameLock;
    /** Names of types beside the classes, which the classes give way to. */
    readonly types: ReadonlySet<string>;
    readonly hashed: HashedNames;
  },
): ReadonlyMap<string, string> {
  const { lock, types, hashed } = options;
  const lockedTypes = new Set(Object.values(lock.types).map((name) => name.slice(name.lastIndexOf("/") + 1)));
  const names = allocateNames(
    model.groups.map((group) => ({
      ...classSeeker(group.id === "" ? "default" : group.id, pascalCase),
      identity: groupIdentity(group),
    })),
    {
      reserved: (name) => isReservedName(name) || ROOT_NAMES.has(name) || lockedTypes.has(name) || types.has(name),
      hashed: hashed.of("class"),
      locked: lockedIn(lock.classes, "", (name) => isFreeName(name) && !ROOT_NAMES.has(name)),
    },
  );
  return new Map(model.groups.map((group) => [group.id, names.get(groupIdentity(group)) ?? ""]));
}
