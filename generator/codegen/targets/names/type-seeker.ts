import type { NamedType } from "../../client-model/client-model.js";
import type { NameSeeker } from "./allocate-names.js";
import { distinctIdentifier, spellOut, withoutGaps } from "./spell-out.js";

/** How a language names types. */
export interface TypeNaming {
  /** Turns a raw name, or its words, into a legal name. A long one lacks some words, unless `longest` allows them. */
  readonly pascalCase: (raw: string | readonly string[], longest?: number) => string;
  readonly isLegal: (name: string) => boolean;
  /** Whether a legal name has a meaning in the language. */
  readonly isReserved: (name: string) => boolean;
}

/** Ranks of types: whoever is named by the document itself comes first. */
const RANKS = { ownDefinition: 0, otherDefinition: 1, sharedPart: 2, inline: 3 } as const;

/** Longer names are no better than a hash: file names that are made from them have their limits. */
const LONGEST = 160;

/** Responses and parameters that operations share. */
const SHARED_PART = /(?:^|#)(?:responses|parameters)\//;

function rankOf({ id, origin }: NamedType): number {
  if (origin === "inline") return RANKS.inline;
  if (SHARED_PART.test(id)) return RANKS.sharedPart;
  return id.includes("#") ? RANKS.otherDefinition : RANKS.ownDefinition;
}

/**
 * A type that needs a name. Definitions come before inline types. Names that look alike in the language are told apart
 * by the characters that it does not have.
 *
 * @param hints - words for the name, best first
 */
export function typeSeeker(
  type: NamedType,
  { pascalCase, isLegal, isReserved }: TypeNaming,
  hints: readonly (readonly string[])[] = [type.nameHint, ...type.qualifiedHints],
): NameSeeker {
  const [own = [], ...others] = hints;
  const first = pascalCase(own);
  const raw = own.join(" ");
  const plain = isReserved(first) ? [`${first}Model`, `${first}Type`] : [first];
  return {
    identity: type.id,
    candidates: plain,
    further: () => {
      const whole = hints.map((hint) => pascalCase(hint, LONGEST));
      // A lower case name would pass for a function.
      const asWritten = /^\p{Lu}/u.test(raw) ? [raw] : [];
      const distinct = [...whole, ...asWritten, pascalCase(spellOut(raw), LONGEST)].filter((name) => !isReserved(name));
      const suffixed = [first, ...distinct].flatMap((name) => [`${name}Model`, `${name}Type`]);
      const all = [
        ...others.map((hint) => pascalCase(hint)),
        ...distinct,
        ...suffixed,
        distinctIdentifier(raw, "Type"),
      ];
      return [...new Set(all)].filter((name) => name.length <= LONGEST && isLegal(name) && !plain.includes(name));
    },
    spellings: () => {
      const last = type.nameHint.at(-1) ?? "";
      const names = type.origin === "definition" ? [type.id, last] : [last];
      const spellings = [...names, ...names.map(withoutGaps)];
      return ["", "Model", "Type"].flatMap((suffix) => spellings.map((name) => name + suffix));
    },
    rank: rankOf(type),
  };
}
