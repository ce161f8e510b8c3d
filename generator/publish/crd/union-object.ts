import { celName } from "../../../openapi/kubernetes/cel-names.js";
import { jsonText } from "../../../openapi/types/json-text.js";
import type { Json } from "../../../openapi/types/json.js";
import type { ApiModel, Property, TypeRef } from "../../model/api-model.js";
import { fieldsOf } from "../../model/type-at-path.js";
import { exactlyOneOf, type ValidationRule } from "../validation-rules.js";

type ObjectType = Extract<TypeRef, { kind: "object" }>;

/** A union of objects as one object: fields of all members, and rules on which go together. */
export interface UnionObject {
  readonly type: ObjectType;
  readonly rules: readonly ValidationRule[];
}

/** The fields of a member; `undefined` if it is no object with declared fields alone. */
function memberFields(model: ApiModel, member: TypeRef): readonly Property[] | undefined {
  const type = member.kind === "reference" ? model.types[member.id]?.type : member;
  return type?.kind === "object" && type.additional === undefined ? fieldsOf(model, member) : undefined;
}

const find = (fields: readonly Property[], name: string): Property | undefined =>
  fields.find((field) => field.name === name);

/** The content of a field's type without places in the sources. */
const contentOf = ({ type, markers }: Property): string =>
  JSON.stringify([type, markers.map(({ name, value }) => [name, value])], (key, value: unknown) =>
    key === "span" ? undefined : value,
  );

/** The constants of a field that every member requires, each with its own. */
function constantsOf(members: readonly (readonly Property[])[], name: string): readonly Json[] | undefined {
  const constants = members.map((fields) => {
    const field = find(fields, name);
    return field?.required === true && field.type.kind === "enum" && field.type.values.length === 1
      ? field.type.values[0]
      : undefined;
  });
  const known = constants.filter((value): value is Json => value !== undefined);
  return known.length === members.length && new Set(known).size === known.length ? known : undefined;
}

/** A constant as CEL writes it. */
const literal = (value: Json): string =>
  typeof value === "string" ? `'${value.replace(/[\\']/g, "\\$&")}'` : JSON.stringify(value);

const access = (name: string): string => `self.${celName(name) ?? name}`;

/** Rules on which fields go with which constant of the field that tells members apart. */
function taggedRules(
  members: readonly (readonly Property[])[],
  tag: string,
  constants: readonly Json[],
): readonly ValidationRule[] {
  const names = [...new Set(members.flatMap((fields) => fields.map(({ name }) => name)))];
  return names.flatMap((name): ValidationRule[] => {
    const holders = members.flatMap((fields, i) => (find(fields, name) === undefined ? [] : [i]));
    const needed = members.flatMap((fields, i) => (find(fields, name)?.required === true ? [i] : []));
    if (name === tag || needed.length === members.length) return [];
    const valuesOf = (places: readonly number[]): string => {
      const values = places.map((i) => literal(constants[i] ?? null));
      return values.length === 1 ? `${access(tag)} == ${values[0] ?? ""}` : `${access(tag)} in [${values.join(", ")}]`;
    };
    const shown = (places: readonly number[]): string => places.map((i) => jsonText(constants[i])).join(" or ");
    const isSet = `has(${access(name)})`;
    if (needed.length === holders.length)
      return [
        {
          message: `${name} must be set if ${tag} is ${shown(needed)}, and not otherwise`,
          rule: `${valuesOf(needed)} ? ${isSet} : !${isSet}`,
        },
      ];
    return [
      ...(holders.length < members.length
        ? [{ message: `${name} needs ${tag} ${shown(holders)}`, rule: `!${isSet} || ${valuesOf(holders)}` }]
        : []),
      ...(needed.length > 0
        ? [{ message: `${name} must be set if ${tag} is ${shown(needed)}`, rule: `!(${valuesOf(needed)}) || ${isSet}` }]
        : []),
    ];
  });
}

/** The one field that each member has for itself, if every member has one. */
function ownFields(members: readonly (readonly Property[])[]): readonly string[] | undefined {
  const own = members.map((fields, i) => {
    const others = members.filter((_, j) => j !== i).flat();
    const names = fields.filter(({ name }) => find(others, name) === undefined);
    return names.length === 1 && names[0]?.required === true ? names[0].name : undefined;
  });
  const known = own.filter((name): name is string => name !== undefined);
  return known.length === members.length ? known : undefined;
}

/**
 * A union of objects as one object. Members are told apart by a field with a constant of each, or each has one field of
 * its own.
 *
 * @returns `undefined` if a structural schema cannot say the union
 */
export function unionObject(model: ApiModel, members: readonly TypeRef[]): UnionObject | undefined {
  const fields = members.map((member) => memberFields(model, member));
  const known = fields.filter((each): each is readonly Property[] => each !== undefined);
  if (known.length < members.length) return undefined;
  const names = [...new Set(known.flatMap((each) => each.map(({ name }) => name)))];
  const tag = names.find((name) => constantsOf(known, name) !== undefined);
  const constants = tag === undefined ? undefined : constantsOf(known, tag);
  const own = tag === undefined ? ownFields(known) : undefined;
  if (constants === undefined && own === undefined) return undefined;
  const properties: Property[] = [];
  for (const name of names) {
    const declared = known.flatMap((each) => find(each, name) ?? []);
    const [first] = declared;
    if (first === undefined) continue;
    const required = declared.length === members.length && declared.every((each) => each.required);
    if (name === tag && first.type.kind === "enum")
      properties.push({ ...first, required, type: { ...first.type, values: constants ?? [] } });
    else if (declared.every((each) => contentOf(each) === contentOf(first))) properties.push({ ...first, required });
    else return undefined;
  }
  return {
    type: { kind: "object", properties },
    rules:
      tag === undefined || constants === undefined ? [exactlyOneOf(own ?? [])] : taggedRules(known, tag, constants),
  };
}
