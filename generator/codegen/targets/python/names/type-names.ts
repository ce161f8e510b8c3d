import type { ClientModel, NamedType, Type } from "../../../client-model/client-model.js";
import type { Discriminator } from "../../common/types/discriminators.js";
import type { Shape } from "../../common/types/shapes.js";
import { allocateNames } from "../../names/allocate-names.js";
import type { LockSection } from "../../names/locked-in.js";
import { lockedNames } from "./locked-names.js";
import type { HashedNames } from "../../names/hashed-names.js";
import { typeSeeker, type TypeNaming } from "../../names/type-seeker.js";
import { className, isIdentifier, type NameStyle } from "./identifiers.js";
import { moduleSeeker } from "./module-seeker.js";
import { isReservedClass } from "./reserved-words.js";

/** A runtime type that replaces a type of the document. */
export interface SpecialType {
  /** Module below the runtime. */
  readonly module: string;
  readonly name: string;
}

/** A named type: a class, or an alias for an enum or a union. */
export interface NamedAs {
  readonly type: NamedType;
  readonly name: string;
  /** Its module, in `client/models`. */
  readonly module: string;
  /** Its properties and bases; undefined for an alias. */
  readonly shape: Shape | undefined;
  /** Whether it is an alias of a type that contains itself. */
  readonly isRecursive: boolean;
}

/** The package's names for the types of a document. */
export interface TypeNames {
  /** By id. */
  readonly names: ReadonlyMap<string, NamedAs>;
  /** The definition of a type without a name, to be inlined. */
  readonly behind: (id: string) => Type | undefined;
  readonly special: (id: string) => SpecialType | undefined;
}

/** Words for a type's name, best first. Official names start with the version. */
const hintsOf = ({ nameHint, qualifiedHints }: NamedType, style: NameStyle): readonly (readonly string[])[] =>
  style === "official" && qualifiedHints.length > 0 ? qualifiedHints : [nameHint, ...qualifiedHints];

const NAMING: TypeNaming = {
  pascalCase: (raw, longest) => className(raw, "Type", longest),
  isLegal: isIdentifier,
  isReserved: isReservedClass,
};

const SPECIAL: Readonly<Record<string, SpecialType>> = {
  MicroTime: { module: "date_time", name: "MicroTime" },
  Quantity: { module: "quantity", name: "Quantity" },
};

/** Whether a type becomes a class. A plain map reads better as `dict`. */
const isClass = (shape: Shape | undefined, isDiscriminated: boolean): shape is Shape =>
  shape !== undefined && (shape.members.size > 0 || isDiscriminated);

/** Names the types of a document. They have a package of their own, so only they compete. */
export function nameTypes(
  model: ClientModel,
  options: {
    readonly style: NameStyle;
    readonly shapeOf: (id: string) => Shape | undefined;
    readonly discriminators: ReadonlyMap<string, Discriminator>;
    readonly locked: LockSection;
    readonly hashed: HashedNames;
  },
): TypeNames {
  const { style, shapeOf, discriminators, locked } = options;
  const byId = new Map(model.types.map((type) => [type.id, type]));
  const hasClass = (id: string): boolean => isClass(shapeOf(id), discriminators.has(id));
  const declared = model.types.filter(
    (type) => hasClass(type.id) || (style === "pep8" && isAlias(type, byId, hasClass)),
  );
  const lockedTypes = lockedNames(locked);
  const names = allocateNames(
    declared.map((type) => typeSeeker(type, NAMING, hintsOf(type, style))),
    { reserved: isReservedClass, locked: lockedTypes.names, hashed: options.hashed.of("type") },
  );
  const published = new Set(names.values());
  const modules = allocateNames(
    declared.map(({ id }) =>
      moduleSeeker({ identity: id, name: names.get(id) ?? "" }, { prefix: "model", suffix: "model" }),
    ),
    // A module and a class of the same name would clash in their package.
    { reserved: (name) => published.has(name), locked: lockedTypes.modules },
  );
  const named = declared.map((type): [string, NamedAs] => {
    const shape = shapeOf(type.id);
    return [
      type.id,
      {
        type,
        name: names.get(type.id) ?? "",
        module: modules.get(type.id) ?? "",
        shape: hasClass(type.id) ? shape : undefined,
        isRecursive: !hasClass(type.id) && containsItself(type.id, byId, hasClass),
      },
    ];
  });
  return {
    names: new Map(named),
    behind: (id) => byId.get(id)?.type,
    special: (id) => {
      const type = style === "official" ? byId.get(id) : undefined;
      return type?.type.kind === "scalar" && type.type.scalar === "string"
        ? SPECIAL[type.nameHint.at(-1) ?? ""]
        : undefined;
    },
  };
}

/**
 * Whether a type becomes an alias: an enum whose values editors complete, a union that the document names, or a type that
 * contains itself and so cannot be written in place of its name.
 */
function isAlias(
  { id, origin, type }: NamedType,
  byId: ReadonlyMap<string, NamedType>,
  hasClass: (id: string) => boolean,
): boolean {
  if (type.kind === "enum") return isPlainEnum(type);
  return origin === "definition" && !hasClass(id) && (type.kind === "union" || containsItself(id, byId, hasClass));
}

/** Whether a type contains itself other than in a class. */
function containsItself(id: string, byId: ReadonlyMap<string, NamedType>, hasClass: (id: string) => boolean): boolean {
  const reached = new Set<string>();
  const open = [id];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const type = byId.get(each)?.type;
    for (const inner of type === undefined ? [] : referencesIn(type)) {
      if (inner === id) return true;
      if (reached.has(inner) || hasClass(inner)) continue;
      reached.add(inner);
      open.push(inner);
    }
  }
  return false;
}

function referencesIn(type: Type): readonly string[] {
  switch (type.kind) {
    case "reference":
      return [type.id];
    case "nullable":
      return referencesIn(type.type);
    case "array":
      return referencesIn(type.items);
    case "map":
      return referencesIn(type.values);
    case "object":
      return [type.additional, ...(type.patterns ?? []).map((each) => each.type)].flatMap((values) =>
        values === undefined ? [] : referencesIn(values),
      );
    case "tuple":
      return [...type.items, ...(type.rest === undefined ? [] : [type.rest])].flatMap(referencesIn);
    case "union":
      return type.members.flatMap(referencesIn);
    case "allOf":
      return type.parts.flatMap(referencesIn);
    default:
      return [];
  }
}

/** Whether an enum's alias would help editors complete values. */
const isPlainEnum = ({ values }: Extract<Type, { kind: "enum" }>): boolean =>
  values.some(({ value }) => typeof value === "string" || Number.isSafeInteger(value)) &&
  values.every(({ value }) => typeof value !== "object");

/** A type's entry in a name lock. */
export const lockedType = ({ module, name }: NamedAs): string => `${module}/${name}`;
