import type { NameSeeker } from "./allocate-names.js";
import { spellOut, withoutGaps } from "./spell-out.js";

/** The class of a tag's operations, which needs a name. */
export function classSeeker(
  tag: string,
  pascalCase: (raw: string) => string,
): Pick<NameSeeker, "candidates" | "spellings"> {
  const names = [...new Set([pascalCase(tag), pascalCase(spellOut(tag))])];
  return {
    candidates: names.flatMap((name) => [`${name}Api`, `${name}ApiClass`]),
    spellings: [`${tag}Api`, `${withoutGaps(tag)}Api`],
  };
}
