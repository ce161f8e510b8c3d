import type { Operation } from "../../client-model/client-model.js";
import type { NameSeeker } from "./allocate-names.js";
import { spellOut } from "./spell-out.js";

/**
 * A function that needs a name. Paths that only differ in a slash at their end, or in other characters that names do not
 * have, are told apart by these.
 *
 * @param hints - words for the name, best first; the last one consists of method and path
 * @param spell - turns words into a name of the language
 */
export function operationSeeker(
  { identity, hints }: { readonly identity: string; readonly hints: readonly string[] },
  { method, path }: Operation,
  spell: (hint: string) => string,
): NameSeeker {
  const isFolder = path.length > 1 && path.endsWith("/");
  const ofPath = hints.at(-1) ?? "";
  const spelled = [...new Set(hints.map((hint) => spell(hint)))];
  return {
    identity,
    candidates: spelled,
    further: () => {
      // Parameters are at odd places.
      const parts = path
        .split(/\{([^{}]*)\}/)
        .map((part, index) => (index % 2 === 1 ? `by ${spellOut(part)}` : part.split("/").map(spellOut).join(" ")));
      const distinct = [
        ...(isFolder ? [`${ofPath} slash`] : []),
        `${method} ${parts.join(" ")}${isFolder ? " slash" : ""}`,
      ];
      return [...new Set(distinct.map((hint) => spell(hint)))].filter((name) => !spelled.includes(name));
    },
    spellings: () => [hints[0] ?? "", ...(isFolder ? [] : [spell(ofPath)])],
  };
}
