import { BoundedCache } from "../formats/bounded-cache.js";
import type { MediaType } from "./media-types.js";
import { parseAccept, type MediaRange } from "./parse-accept.js";

/** A spelling of an offered media type, taken apart. */
interface Spelling {
  readonly offer: number;
  /** Aliases are no types of their own, so wildcards do not mean them. */
  readonly isAlias: boolean;
  readonly type: string;
  readonly subtype: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** Parameter that turns `application/json` into something else; all others are of no account, as with Kubernetes. */
const FORM = "as";

function spell(text: string, offer: number, isAlias: boolean): Spelling {
  const [name = "", ...parameters] = text.split(";");
  const [type = "", subtype = ""] = name.toLowerCase().split("/");
  return { offer, isAlias, type, subtype, parameters: parameters.map((each) => each.split("=") as [string, string]) };
}

/** How closely a range describes a spelling: 0 not at all, 1 for anything, 2 for the type, 3 for the name, 4 for all. */
function closeness(range: MediaRange, spelling: Spelling): number {
  const isForm = spelling.parameters.length > 0;
  if (isForm !== range.parameters.has(FORM)) return 0;
  if (!spelling.parameters.every(([name, value]) => range.parameters.get(name) === value)) return 0;
  if (range.type === "*") return isForm || spelling.isAlias ? 0 : 1;
  if (range.type !== spelling.type) return 0;
  if (range.subtype === "*") return isForm || spelling.isAlias ? 0 : 2;
  return range.subtype !== spelling.subtype ? 0 : isForm ? 4 : 3;
}

/** How much a client wants a spelling. */
interface Wish {
  readonly offer: number;
  readonly weight: number;
  readonly closeness: number;
  /** Place of the range in the header. */
  readonly place: number;
}

/** By weight, and among equals what is named over what a wildcard lets through, then the client's order, then ours. */
const byWish = (a: Wish, b: Wish): number =>
  b.weight - a.weight || b.closeness - a.closeness || a.place - b.place || a.offer - b.offer;

/** Media types that one and the same thing is offered in, and which of them an `Accept` header asks for. */
export class Offers {
  readonly types: readonly MediaType[];
  readonly #spellings: readonly Spelling[];
  readonly #rankings: BoundedCache<readonly number[]>;

  constructor(types: readonly MediaType[]) {
    this.types = types;
    this.#spellings = types.flatMap(({ name, aliases }, offer) =>
      [name, ...aliases].map((text, i) => spell(text, offer, i > 0)),
    );
    this.#rankings = new BoundedCache(256, (header) => this.#rank(header));
  }

  /** Places in `types` of what a header accepts, best first. A missing header accepts everything. */
  rank(header: string | undefined): readonly number[] {
    return this.#rankings.get(header ?? "");
  }

  #rank(header: string): readonly number[] {
    const ranges = parseAccept(header);
    const wishes = this.#spellings.flatMap((spelling): Wish[] => {
      // What describes a type most closely decides its weight: `q=0` of a name counts, whatever a wildcard says.
      const matches = ranges
        .map((range, place) => ({
          offer: spelling.offer,
          weight: range.weight,
          closeness: closeness(range, spelling),
          place,
        }))
        .filter((match) => match.closeness > 0);
      const closest = Math.max(...matches.map((match) => match.closeness));
      const [best] = matches.filter((match) => match.closeness === closest).sort(byWish);
      return best === undefined || best.weight === 0 ? [] : [best];
    });
    return [...new Set(wishes.sort(byWish).map(({ offer }) => offer))];
  }
}
