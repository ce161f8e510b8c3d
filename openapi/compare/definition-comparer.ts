import { tokensOf } from "../types/json-pointer.js";
import { changeIds, ruleOf, type ChangeId } from "./catalogue/catalogue.js";
import { messageOf } from "./changes/finish.js";
import { definitionsOf } from "./kubernetes/kinds.js";
import { childPart, pointerTo, type Part } from "./parts/part.js";
import { isShape, SchemaComparer, type Pair } from "./schemas/schema-comparer.js";
import type { Fact } from "./schemas/fact.js";

/** A difference between two definitions of one document, such as two versions of a kind. */
export interface FieldChange {
  readonly kind: "added" | "removed" | "changed";
  /** Names of the fields on the way. */
  readonly path: readonly string[];
  /** Name of the definition that declares the field: the newer one, or the older one if the newer lacks it. */
  readonly owner: string;
  /** In words; empty if only one of the two has the field. */
  readonly note: string;
}

/** Deeper fields are compared where their own definitions are. */
const DEEPEST = 8;

const idsOf = (start: string): ReadonlySet<ChangeId> => new Set(changeIds.filter((id) => id.startsWith(start)));
const ADDED = idsOf("property-added-");
const REMOVED: ReadonlySet<ChangeId> = new Set<ChangeId>(["property-removed", "required-property-removed"]);

const kindOf = ({ id }: Fact): FieldChange["kind"] =>
  ADDED.has(id) ? "added" : REMOVED.has(id) ? "removed" : "changed";

/** Entries of lists and maps have no name of their own. */
const fieldsOf = (steps: readonly string[]): readonly string[] => steps.filter((step) => !/^[[{(]/.test(step));

/** The definition that a part belongs to. */
function ownerOf(part: Part | undefined): string {
  const [first = "", second = "", third = ""] = part === undefined ? [] : tokensOf(pointerTo(part));
  return first === "components" ? third : second;
}

/** Compares definitions of one document with each other. Each two schemas are compared once. */
export class DefinitionComparer {
  readonly #document: Part;
  readonly #schemas = new SchemaComparer();
  readonly #known = new Map<Pair, readonly FieldChange[]>();

  constructor(document: Part) {
    this.#document = document;
  }

  /** The differences from one definition to another, both by name, with those of the fields below. */
  compare(before: string, after: string): readonly FieldChange[] {
    const definitions = definitionsOf(this.#document);
    if (definitions === undefined) return [];
    const [old, now] = [childPart(definitions, before), childPart(definitions, after)];
    if (old === undefined || now === undefined) return [];
    const edge = { old: this.#schemas.old.useOf(old), new: this.#schemas.new.useOf(now) };
    return this.#changesOf(this.#schemas.expandedPair(edge), 0);
  }

  #changesOf(pair: Pair, depth: number): readonly FieldChange[] {
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    // A schema that contains itself: its differences are listed at the outer level already.
    this.#known.set(pair, []);
    const owner = ownerOf(pair.new.part);
    const changes = new Map<string, FieldChange>();
    for (const fact of pair.facts) {
      if (!isShape(fact)) continue;
      const kind = kindOf(fact);
      const path = fieldsOf(fact.step === undefined ? [] : [fact.step]);
      const note = kind === "changed" ? messageOf(ruleOf(fact.id), fact) : "";
      // A renamed field is known by its former name, which only the older definition has.
      const isFormer = kind === "removed" || fact.id === "property-renamed";
      add(changes, { kind, path, owner: isFormer ? ownerOf(pair.old.part) : owner, note });
    }
    for (const edge of depth < DEEPEST ? pair.edges : [])
      for (const inner of this.#changesOf(this.#schemas.expandedPair(edge), depth + 1)) {
        const path = [...fieldsOf([edge.step]), ...inner.path];
        // What is said of the field itself is declared here.
        add(changes, { ...inner, path, ...(inner.path.length === 0 && { owner }) });
      }
    const found = [...changes.values()];
    this.#known.set(pair, found);
    return found;
  }
}

/** Several changes of one field are one, with several notes. */
function add(changes: Map<string, FieldChange>, change: FieldChange): void {
  const key = `${change.kind} ${change.path.join("\n")}`;
  const known = changes.get(key);
  if (known === undefined) changes.set(key, change);
  else if (!known.note.split("; ").includes(change.note))
    changes.set(key, { ...known, note: `${known.note}; ${change.note}` });
}
