import { lockedIn, type LockSection } from "../../names/locked-in.js";
import { isIdentifier } from "./identifiers.js";

/** Classes and their modules by identity, parsed from a name lock's entries: `pets_api/PetsApi`. */
export function lockedNames(section: LockSection): {
  readonly names: ReadonlyMap<string, string>;
  readonly modules: ReadonlyMap<string, string>;
} {
  const names = new Map<string, string>();
  const modules = new Map<string, string>();
  for (const [identity, published] of Object.entries(section)) {
    const [module = "", name = ""] = published.split("/");
    modules.set(identity, module);
    names.set(identity, name);
  }
  const legal = (found: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    lockedIn(Object.fromEntries(found), "", isIdentifier);
  return { names: legal(names), modules: legal(modules) };
}
