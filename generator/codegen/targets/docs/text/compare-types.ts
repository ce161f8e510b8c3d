import type { Property, Type } from "../../../client-model/client-model.js";
import { mutabilityOf } from "./badges.js";
import { valueText } from "./facts.js";
import { typeTitle } from "../site/site-map.js";
import type { Members, TypeIndex } from "../../common/types/type-index.js";
import { typeText } from "./type-text.js";

/** A difference between two types, at the path of a field. */
export interface Difference {
  readonly kind: "added" | "removed" | "changed";
  readonly path: readonly string[];
  /** Id of the type that declares the field: in the new version, or in the old one if the new one lacks it. */
  readonly owner: string;
  /** In words; empty if only one version has the field. */
  readonly note: string;
}

/** Maximum depth of a comparison. Deeper types have their own page and comparison. */
const DEEPEST = 8;

const plain = (type: Type, types: TypeIndex): string =>
  typeText(type, {
    nameOf: (id) => {
      const named = types.find(id);
      return named === undefined ? undefined : { title: typeTitle(named), href: "" };
    },
  })
    .map((token) => token.text)
    .join("");

/** The parts of a field that are compared literally. */
function traits(property: Property, types: TypeIndex): readonly string[] {
  const resolved = types.resolve(property.type);
  return [
    plain(property.type, types),
    property.required ? "required" : "optional",
    mutabilityOf(property) ?? "",
    property.default === undefined ? "" : `default ${valueText(property.default)}`,
    resolved.kind === "enum" ? `one of ${resolved.values.map(({ value }) => valueText(value)).join(", ")}` : "",
    ...Object.entries(property.constraints ?? {}).map(([keyword, value]) => `${keyword} ${valueText(value)}`),
  ];
}

function note(before: Property, after: Property, types: TypeIndex): string {
  const [old, now] = [traits(before, types), traits(after, types)];
  const gone = old.filter((trait) => trait !== "" && !now.includes(trait));
  const come = now.filter((trait) => trait !== "" && !old.includes(trait));
  if (gone.length === 0 && come.length === 0) return "";
  if (gone.length === 0) return come.join(", ");
  return come.length === 0 ? `no longer ${gone.join(", ")}` : `${come.join(", ")}; was ${gone.join(", ")}`;
}

interface Owned {
  readonly owner: string;
  readonly members: Members;
}

/** Compares types by their fields, recursively. */
export class TypeComparer {
  readonly #types: TypeIndex;
  readonly #known = new Map<string, readonly Difference[]>();

  constructor(types: TypeIndex) {
    this.#types = types;
  }

  /** The differences from `before` to `after`, both by id. */
  compare(before: string, after: string, depth = 0): readonly Difference[] {
    if (before === after || depth > DEEPEST) return [];
    const key = `${before}\n${after}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // A recursive type: its differences are already listed at the outer level.
    this.#known.set(key, []);
    const found = this.#members(
      { owner: before, members: this.#types.membersOf(before) },
      { owner: after, members: this.#types.membersOf(after) },
      depth,
    );
    this.#known.set(key, found);
    return found;
  }

  #members(before: Owned, after: Owned, depth: number): Difference[] {
    const old = new Map(before.members.members.map(({ property }) => [property.name, property]));
    const now = new Map(after.members.members.map(({ property }) => [property.name, property]));
    const differences: Difference[] = [];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [old.get(name), now.get(name)];
      if (was === undefined) differences.push({ kind: "added", path: [name], owner: after.owner, note: "" });
      else if (is === undefined) differences.push({ kind: "removed", path: [name], owner: before.owner, note: "" });
      else {
        const text = note(was, is, this.#types);
        if (text !== "") differences.push({ kind: "changed", path: [name], owner: after.owner, note: text });
        const [from, to] = [this.#types.nestedType(was.type), this.#types.nestedType(is.type)];
        if (from === undefined || to === undefined) continue;
        for (const inner of this.compare(from, to, depth + 1))
          differences.push({ ...inner, path: [name, ...inner.path] });
      }
    }
    return differences;
  }
}
