import { inStatus, REQUESTS, RESPONSES, type Contexts } from "../levels/contexts.js";
import type { ChangeId } from "../catalogue/catalogue.js";
import { compareOwn, compareViews, ownKeywords } from "./compare-views.js";
import { compareWithMember, isOnlyUnion } from "./compare-unions.js";
import type { Edge, Fact, Filter } from "./fact.js";
import { DOCUMENTATION } from "./keywords.js";
import type { SchemaSides } from "./schema-sides.js";
import type { Use, View } from "./view.js";
import { viewName, Views } from "./views.js";

/** What a change is about: a definition, a kind, an operation. */
export interface Subject {
  readonly name: string;
  /** Whether the first step stands apart from the name: `GET /pets 200`. */
  readonly isApart?: boolean;
}

/** The place of a schema for people: fields below a subject. */
export interface Location {
  readonly subject: Subject;
  readonly steps: readonly string[];
}

/** Two schemas that are used in the same places. Compared once, whatever the number of places. */
export interface Pair {
  readonly old: View;
  readonly new: View;
  readonly facts: readonly Fact[];
  readonly edges: readonly Edge[];
  /** Where it was reached first. */
  location: Location | undefined;
  /** The contexts in which it was reached. */
  contexts: Contexts;
  /**
   * The same, with read-only fields counted as sent and write-only ones as returned. It counts where nothing else reaches
   * the pair: a field that is never on the wire by the document is still compared.
   */
  shadow: Contexts;
}

/** The contexts in which a change of a pair counts. */
export const contextsOf = ({ contexts, shadow }: Pair): Contexts => (contexts === 0 ? shadow : contexts);

interface MutablePair extends Pair {
  /** The place of each schema where the pair was reached first. */
  readonly uses: { readonly old: Use; readonly new: Use };
  readonly facts: Fact[];
  readonly edges: Edge[];
  state: "new" | "open" | "done";
  stated: ReadonlySet<string>;
  /** Whether nothing in it or below it differs; `undefined` if that is not known yet. */
  same: boolean | undefined;
}

interface Visit {
  readonly pair: MutablePair;
  readonly contexts: Contexts;
  readonly shadow: Contexts;
  readonly location: Location;
}

/** Facts that say nothing of the shape of a schema. */
const SHAPELESS: ReadonlySet<ChangeId> = new Set<ChangeId>([
  ...(["documentation-changed", "restated", "extension-changed", "deprecated", "undeprecated"] as const),
  "cel-message-changed",
]);

/** Whether a fact is about values rather than about wording. */
export const isShape = ({ id }: Fact): boolean => !SHAPELESS.has(id);

const filtered = (contexts: Contexts, filter: Filter | undefined): Contexts => {
  if (filter === undefined) return contexts;
  if (filter === "status") return inStatus(contexts);
  return contexts & (filter === "request" ? REQUESTS : RESPONSES);
};

/** Compares schemas from the places where they are used. Each two are compared once, which also ends recursion. */
export class SchemaComparer implements SchemaSides {
  readonly old = new Views();
  readonly new = new Views();
  readonly #pairs = new Map<View, Map<View, MutablePair[]>>();
  readonly #reached: Pair[] = [];

  /** The pairs that were reached, in the order in which they were. */
  get reached(): readonly Pair[] {
    return this.#reached;
  }

  /** Compares two schemas that are used in the same place. What is said in that place is returned, the rest collected. */
  visit(old: Use, now: Use, contexts: Contexts, location: Location): Pair {
    const root = this.#pairOf(old, now);
    const queue: Visit[] = [{ pair: root, contexts, shadow: contexts, location: locationOf(old, now, location) }];
    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
      const { pair } = entry;
      const fresh = entry.contexts & ~pair.contexts;
      const freshShadow = entry.shadow & ~pair.shadow;
      if ((fresh | freshShadow) === 0) continue;
      if (pair.location === undefined) {
        pair.location = entry.location;
        this.#reached.push(pair);
      }
      pair.contexts |= fresh;
      pair.shadow |= freshShadow;
      this.#expand(pair);
      const { subject, steps } = pair.location;
      for (let i = pair.edges.length - 1; i >= 0; i--) {
        const edge = pair.edges[i];
        if (edge === undefined) continue;
        const below = { subject, steps: [...steps, edge.step] };
        queue.push({
          pair: this.#pairOf(edge.old, edge.new),
          contexts: filtered(fresh, edge.filter),
          shadow: edge.filter === "status" ? inStatus(freshShadow) : freshShadow,
          location: locationOf(edge.old, edge.new, below),
        });
      }
    }
    return root;
  }

  /** The pair of an edge. */
  pairOf(edge: Pick<Edge, "old" | "new">): Pair {
    return this.#pairOf(edge.old, edge.new);
  }

  /** The pair of an edge, compared without what is below it. */
  expandedPair(edge: Pick<Edge, "old" | "new">): Pair {
    const pair = this.#pairOf(edge.old, edge.new);
    this.#expand(pair);
    return pair;
  }

  /** Compares what is said in a place of two schemas. */
  ownFacts(old: Use, now: Use): readonly Fact[] {
    return compareOwn(old, now, undefined);
  }

  isSame(old: Use, now: Use): boolean {
    if (compareOwn(old, now, undefined).some(isShape)) return false;
    return this.#isSamePair(this.#pairOf(old, now), new Set());
  }

  /** A pair that is being compared is taken as the same: it is, unless something else differs. */
  #isSamePair(pair: MutablePair, seen: Set<MutablePair>): boolean {
    if (pair.same !== undefined) return pair.same;
    if (seen.has(pair) || pair.state === "open") return true;
    seen.add(pair);
    this.#expand(pair);
    const isSame =
      !pair.facts.some(isShape) && pair.edges.every((edge) => this.#isSamePair(this.#pairOf(edge.old, edge.new), seen));
    // Where it is the same, that may rest on another one that is still being looked at.
    if (!isSame) pair.same = false;
    return isSame;
  }

  #pairOf(old: Use, now: Use): MutablePair {
    const stated = [...ownKeywords(old, now)].filter((keyword) => !DOCUMENTATION.has(keyword)).sort();
    let others = this.#pairs.get(old.view);
    if (others === undefined) this.#pairs.set(old.view, (others = new Map<View, MutablePair[]>()));
    let pairs = others.get(now.view);
    if (pairs === undefined) others.set(now.view, (pairs = []));
    const known = pairs.find(
      (pair) => pair.stated.size === stated.length && stated.every((key) => pair.stated.has(key)),
    );
    if (known !== undefined) return known;
    const pair: MutablePair = {
      old: old.view,
      new: now.view,
      uses: { old, new: now },
      facts: [],
      edges: [],
      location: undefined,
      contexts: 0,
      shadow: 0,
      state: "new",
      stated: new Set(stated),
      same: undefined,
    };
    pairs.push(pair);
    return pair;
  }

  #expand(pair: MutablePair): void {
    if (pair.state !== "new") return;
    pair.state = "open";
    const { uses, stated } = pair;
    if (!compareWithMember(uses.old, uses.new, this, pair)) compareViews(pair.old, pair.new, this, stated, pair);
    for (const { old, new: now, step } of pair.edges) pair.facts.push(...compareOwn(old, now, step));
    pair.state = "done";
  }
}

/** A schema that references name is a subject of its own, unless the other side lists it among alternatives. */
function locationOf(old: Use, now: Use, location: Location): Location {
  const lists = [now.view, old.view].filter(isOnlyUnion);
  const named = (lists.length === 1 ? lists : [now.view, old.view]).find(({ name }) => name !== undefined);
  return named === undefined ? location : { subject: { name: viewName(named) }, steps: [] };
}
