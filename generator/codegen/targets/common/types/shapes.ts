import { isString } from "./bytes.js";
import { furtherValues } from "./further-values.js";
import type { ClientModel, NamedType, Property, Type } from "../../../client-model/client-model.js";
import type { Discriminator } from "./discriminators.js";

/** A property of a type, with what its place in a hierarchy makes of it. */
export interface Member {
  readonly property: Property;
  /** The values that it has here and nowhere else, of a discriminator. */
  readonly only?: readonly string[];
}

/** What a type inherits, and from whom; properties that it has otherwise are left out. */
export interface Heritage {
  readonly id: string;
  readonly omitted: readonly string[];
}

/** A type as an interface. */
export interface Shape {
  readonly heritage: readonly Heritage[];
  readonly own: readonly Member[];
  /** What further properties are, as this type has to declare it. */
  readonly index: Type | undefined;
  /** All properties, inherited ones included, by name. */
  readonly members: ReadonlyMap<string, Member>;
  /** What further properties are, inherited or not. */
  readonly open: Type | undefined;
}

const ANY: Type = { kind: "any" };

const text = (type: Type | undefined): string => JSON.stringify(type);

const isWidening = (base: Type, own: Type): boolean => {
  if (base.kind === "any") return true;
  if (base.kind === "nullable") return isWidening(base.type, own) || text(base) === text(own);
  if (base.kind === "scalar" && own.kind === "scalar" && base.format !== "int64" && own.format !== "int64") {
    const isNumber = (scalar: string): boolean => scalar === "integer" || scalar === "number";
    return base.scalar === own.scalar || (isNumber(base.scalar) && isNumber(own.scalar));
  }
  if (isString(base) && isString(own)) return true;
  if (isString(base) && own.kind === "enum") return own.values.every(({ value }) => typeof value === "string");
  return text(base) === text(own);
};

/** Whether an interface may have `own` where what it extends has `base`. */
function fits(base: Member, own: Member): boolean {
  if (base.only !== undefined) return own.only?.every((value) => base.only?.includes(value)) === true;
  if (own.only === undefined) return isWidening(base.property.type, own.property.type);
  const { type } = base.property;
  return type.kind === "enum" || isString(type);
}

/** Whether two inherited members are one and the same to the compiler. */
const isSame = (a: Member, b: Member): boolean =>
  a.property.required === b.property.required &&
  a.property.readOnly === b.property.readOnly &&
  text(a.property.type) === text(b.property.type) &&
  JSON.stringify(a.only) === JSON.stringify(b.only);

/** Values by which a type is told from its siblings, by property. */
function discriminatorValues(
  discriminators: ReadonlyMap<string, Discriminator>,
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const values = new Map<string, Map<string, readonly string[]>>();
  for (const { property, variants } of discriminators.values()) {
    for (const variant of variants) {
      const own = values.get(variant.id) ?? new Map<string, readonly string[]>();
      values.set(variant.id, own);
      const known = own.get(property) ?? [];
      if (!known.includes(variant.value)) own.set(property, [...known, variant.value]);
    }
  }
  return values;
}

/** Reads the interfaces of a model; a type that is none has no shape. Each is worked out once. */
export function readShapes(
  model: ClientModel,
  discriminators: ReadonlyMap<string, Discriminator>,
): (id: string) => Shape | undefined {
  const byId = new Map(model.types.map((type) => [type.id, type]));
  const values = discriminatorValues(discriminators);
  const shapes = new Map<string, Shape | undefined>();

  const shapeOf = (id: string): Shape | undefined => {
    if (shapes.has(id)) return shapes.get(id);
    // Whoever inherits from itself finds nothing there.
    shapes.set(id, undefined);
    const named = byId.get(id);
    const shape = named === undefined ? undefined : readShape(named);
    shapes.set(id, shape);
    return shape;
  };

  const readShape = (named: NamedType): Shape | undefined => {
    const { type } = named;
    const parts = type.kind === "allOf" ? type.parts : [type];
    const bases: { readonly id: string; readonly shape: Shape }[] = [];
    const own = new Map<string, Member>();
    let index: Type | undefined;
    for (const part of parts) {
      if (part.kind === "object") {
        for (const property of part.properties) own.set(property.name, { property });
        index ??= furtherValues(part);
      } else if (part.kind === "map") index ??= part.values;
      else {
        // A variant without anything of its own is still told from its siblings.
        const inherits = type.kind === "allOf" || values.has(named.id);
        const shape = part.kind === "reference" && inherits ? shapeOf(part.id) : undefined;
        if (shape === undefined || part.kind !== "reference") return undefined;
        if (!bases.some(({ id }) => id === part.id)) bases.push({ id: part.id, shape });
      }
    }
    const narrowed = discriminators.has(named.id) ? own : narrow(own, bases, values.get(named.id));
    return combine(narrowed, bases, index);
  };
  return shapeOf;
}

/** Gives a variant its own values of the discriminator, before everything else that it has. */
function narrow(
  own: ReadonlyMap<string, Member>,
  bases: readonly { readonly shape: Shape }[],
  values: ReadonlyMap<string, readonly string[]> | undefined,
): ReadonlyMap<string, Member> {
  const narrowed = new Map<string, Member>();
  for (const [name, only] of values ?? []) {
    const inherited = bases.map(({ shape }) => shape.members.get(name)).find((member) => member !== undefined);
    const property: Property = (own.get(name) ?? inherited)?.property ?? {
      name,
      description: "",
      required: true,
      readOnly: false,
      writeOnly: false,
      deprecated: false,
      type: { kind: "scalar", scalar: "string" },
    };
    const description = own.get(name)?.property.description ?? "";
    narrowed.set(name, { property: { ...property, description, required: true }, only });
  }
  for (const [name, member] of own) if (!narrowed.has(name)) narrowed.set(name, member);
  return narrowed;
}

/** Joins what a type has of its own with what it inherits, in the way that the compiler accepts. */
function combine(
  declared: ReadonlyMap<string, Member>,
  bases: readonly { readonly id: string; readonly shape: Shape }[],
  index: Type | undefined,
): Shape {
  const own = new Map(declared);
  const members = new Map<string, Member>();
  for (const { shape } of bases)
    for (const [name, member] of shape.members) if (!members.has(name)) members.set(name, member);
  for (const [name, member] of own) {
    const inherited = members.get(name);
    const required = member.property.required || inherited?.property.required === true;
    const merged =
      required === member.property.required ? member : { ...member, property: { ...member.property, required } };
    own.set(name, merged);
    members.set(name, merged);
  }

  const opens = [index, ...bases.map(({ shape }) => shape.open)].filter((type) => type !== undefined);
  const [first] = opens;
  const isUniform = opens.every((type) => text(type) === text(first));
  const open = first === undefined || (isUniform && members.size === 0) ? first : ANY;

  const heritage: Heritage[] = [];
  const inherited = new Map<string, Member>();
  let mustDeclare = open !== undefined && index !== undefined;
  for (const { id, shape } of bases) {
    if (shape.members.size === 0 && shape.open === undefined) continue;
    const omitted = [...shape.members].filter(([name, member]) => {
      const mine = own.get(name);
      if (mine !== undefined) return !fits(member, mine);
      const before = inherited.get(name);
      return before !== undefined && !isSame(before, member);
    });
    const contradicts = shape.open !== undefined && text(shape.open) !== text(open);
    // `Omit` forgets the names of a type that is open, so such a base is written out.
    if (contradicts || (omitted.length > 0 && shape.open !== undefined)) {
      mustDeclare = true;
      for (const [name, member] of shape.members) if (!own.has(name)) own.set(name, member);
      continue;
    }
    heritage.push({ id, omitted: omitted.map(([name]) => name) });
    for (const [name, member] of shape.members) if (!inherited.has(name)) inherited.set(name, member);
  }
  return { heritage, own: [...own.values()], index: mustDeclare ? open : undefined, members, open };
}
