import { BoundedCache } from "../bounded-cache.js";
import type { MediaType } from "./media-types.js";
import { parseAccept, type MediaRange } from "./parse-accept.js";

/** A parsed spelling of an offered media type. */
interface Spelling {
  readonly offer: number;
  /** Aliases are not types of their own, so wildcards do not match them. */
  readonly isAlias: boolean;
  readonly type: string;
  readonly subtype: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** Parameter that changes the meaning of `application/json`. All others are ignored, as Kubernetes does. */
const FORM = "as";

function spell(text: string, offer: number, isAlias: boolean): Spelling {
  const [name = "", ...parameters] = text.split(";");
  const [type = "", subtype = ""] = name.toLowerCase().split("/");
  return { offer, isAlias, type, subtype, parameters: parameters.map((each) => each.split("=") as [string, string]) };
}

/** How closely a range matches a spelling: 0 not at all, 1 any type, 2 the type, 3 the subtype, 4 with parameters. */
function closeness(range: MediaRange, spelling: Spelling): number {
  const isForm = spelling.parameters.length > 0;
  if (isForm !== range.parameters.has(FORM)) return 0;
  if (!spelling.parameters.every(([name, value]) => range.parameters.get(name) === value)) return 0;
  if (range.type === "*") return isForm || spelling.isAlias ? 0 : 1;
  if (range.type !== spelling.type) return 0;
  if (range.subtype === "*") return isForm || spelling.isAlias ? 0 : 2;
  return range.subtype !== spelling.subtype ? 0 : isForm ? 4 : 3;
}

/** A client's preference for a spelling. */
interface Wish {
  readonly offer: number;
  readonly weight: number;
  readonly closeness: number;
  /** Position of the range in the header. */
  readonly place: number;
}

/** By weight; then named types before wildcards; then the client's order; then ours. */
const byWish = (a: Wish, b: Wish): number =>
  b.weight - a.weight || b.closeness - a.closeness || a.place - b.place || a.offer - b.offer;

/** The media types of a resource, and which of them an `Accept` header selects. */
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

  /** Indexes into `types` that a header accepts, best first. A missing header accepts everything. */
  rank(header: string | undefined): readonly number[] {
    return this.#rankings.get(header ?? "");
  }

  #rank(header: string): readonly number[] {
    const ranges = parseAccept(header);
    const wishes = this.#spellings.flatMap((spelling): Wish[] => {
      // The closest match decides the weight: `q=0` of a name counts, whatever a wildcard says.
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
