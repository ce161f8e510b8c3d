import { isString } from "./bytes.js";
import { furtherValues } from "./further-values.js";
import type { ClientModel, NamedType, Property, Type } from "../../../client-model/client-model.js";
import type { Discriminator } from "./discriminators.js";

/** A property of a type, as its place in a hierarchy determines it. */
export interface Member {
  readonly property: Property;
  /** For a discriminator: the only values that it has in this type. */
  readonly only?: readonly string[];
}

/** A base type, and the properties of it that the type overrides. */
export interface Heritage {
  readonly id: string;
  readonly omitted: readonly string[];
}

/** A type as an interface. */
export interface Shape {
  readonly heritage: readonly Heritage[];
  readonly own: readonly Member[];
  /** Type of additional properties that this type has to declare. */
  readonly index: Type | undefined;
  /** All properties, inherited ones included, by name. */
  readonly members: ReadonlyMap<string, Member>;
  /** Type of additional properties, inherited or not. */
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

/** Whether an interface may declare `own` if its base has `base`. */
function fits(base: Member, own: Member): boolean {
  if (base.only !== undefined) return own.only?.every((value) => base.only?.includes(value)) === true;
  if (own.only === undefined) return isWidening(base.property.type, own.property.type);
  const { type } = base.property;
  return type.kind === "enum" || isString(type);
}

/** Whether two inherited members are identical for the compiler. */
const isSame = (a: Member, b: Member): boolean =>
  a.property.required === b.property.required &&
  a.property.readOnly === b.property.readOnly &&
  text(a.property.type) === text(b.property.type) &&
  JSON.stringify(a.only) === JSON.stringify(b.only);

/** Discriminator values of each variant, by property. */
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

/** Reads the interfaces of a model, each once. Types that are not interfaces have no shape. */
export function readShapes(
  model: ClientModel,
  discriminators: ReadonlyMap<string, Discriminator>,
): (id: string) => Shape | undefined {
  const byId = new Map(model.types.map((type) => [type.id, type]));
  const values = discriminatorValues(discriminators);
  const shapes = new Map<string, Shape | undefined>();

  const shapeOf = (id: string): Shape | undefined => {
    if (shapes.has(id)) return shapes.get(id);
    // A type that inherits from itself gets nothing from it.
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
        // A variant without properties of its own still has its discriminator value.
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

/** Puts a variant's own values of the discriminator first. */
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

/** Merges a type's own members with inherited ones, in a way that the compiler accepts. */
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
    // `Omit` drops the property names of a type with an index signature, so such a base is inlined.
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
