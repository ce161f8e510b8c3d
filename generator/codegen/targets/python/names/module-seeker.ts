import type { NameSeeker } from "../../names/allocate-names.js";
import { className, snakeCase } from "./identifiers.js";

/** The module of a class, which needs a name. Classes that differ only in their capitals are told apart by these. */
export function moduleSeeker(
  { identity, name }: { readonly identity: string; readonly name: string },
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
): NameSeeker {
  const module = snakeCase(name, { prefix, style: "official" });
  const capitals = name.replace(/\p{Lu}/gu, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, "");
  return {
    identity,
    candidates: [module, `${module}_${suffix}`, `${capitals}_${suffix}`],
    spellings: className(module) === name ? [module] : [],
  };
}
