import { inputsOf } from "../../common/operations/request.js";
import { groupIdentity } from "../../names/group-identity.js";
import type { LockSection } from "../../names/locked-in.js";
import type { NameLock } from "../../names/name-lock.js";
import { attributeIdentity, attributesOwner } from "./attribute-names.js";
import type { Namer } from "./identifiers.js";
import { FURTHER, type PackageNames } from "./named-package.js";
import { isContestable, isPlainName, parameterIdentity, parametersOwner, parameterKey } from "./parameter-names.js";
import { derivedNamesEntry } from "./derived-names.js";
import { lockedType } from "./type-names.js";

/** Names of parameters and attributes, split into those that are listed and those that are spelled. */
function parametersLock(
  { apis, types, baseOf, attributesOf }: Omit<PackageNames, "lock">,
  snake: Namer,
  earlier: LockSection,
): LockSection {
  const entries: (readonly [string, string])[] = [];
  const add = (owner: string, plain: readonly string[]): void => {
    const entry = derivedNamesEntry(earlier, owner, plain);
    if (entry !== undefined) entries.push(entry);
  };
  for (const { operation, parameters: named } of apis.flatMap(({ operations }) => operations)) {
    const plain: string[] = [];
    for (const parameter of inputsOf(operation)) {
      const identity = parameterIdentity(operation, parameter);
      const name = named.get(identity) ?? "";
      if (!isPlainName(parameter, name, snake)) entries.push([identity, name]);
      else if (isContestable(parameter, name)) plain.push(parameterKey(parameter));
    }
    add(parametersOwner(operation), plain);
  }
  for (const id of types.names.keys()) {
    const inherited = baseOf(id) === undefined ? undefined : attributesOf(baseOf(id) ?? "");
    const plain: string[] = [];
    for (const [wire, name] of attributesOf(id)) {
      if (inherited?.has(wire) === true) continue;
      if (name !== snake.listed(wire, "field")) entries.push([attributeIdentity(id, wire), name]);
      else if (name !== wire) plain.push(wire);
    }
    add(attributesOwner(id), plain);
  }
  return Object.fromEntries(entries);
}

/**
 * The entries that a package adds to an earlier name lock: `modules` has each tag's class and its module; `operations`,
 * the methods and their modules; `types`, the models' classes and their modules; `parameters`, the parameters and the
 * models' attributes.
 */
export function lockPackage(names: Omit<PackageNames, "lock">, snake: Namer, earlier: NameLock): NameLock {
  const { apis, types } = names;
  const operations = apis.flatMap(({ module, operations: named }) =>
    named.flatMap((each) => {
      const { operation, name } = each;
      const further = FURTHER.map((variant) => [`${operation.id} ${variant}`, each[variant]] as const);
      return [[operation.id, name] as const, ...further]
        .filter(([, method]) => method !== undefined)
        .map(([identity, method]): [string, string] => [identity, `${module}/${method ?? ""}`]);
    }),
  );
  return {
    modules: Object.fromEntries(apis.map(({ group, module, name }) => [groupIdentity(group), `${module}/${name}`])),
    classes: {},
    files: {},
    operations: Object.fromEntries(operations),
    types: Object.fromEntries([...types.names].map(([id, named]) => [id, lockedType(named)])),
    parameters: parametersLock(names, snake, earlier.parameters),
  };
}
