import type { ClientModel, Type } from "../../../generator/codegen/client-model/client-model.js";
import { flatText } from "../../../generator/codegen/targets/common/text/layout.js";
import { readDiscriminators } from "../../../generator/codegen/targets/common/types/discriminators.js";
import { readShapes } from "../../../generator/codegen/targets/common/types/shapes.js";
import { emptyNameLock } from "../../../generator/codegen/targets/names/name-lock.js";
import type { PackageNames } from "../../../generator/codegen/targets/python/names/named-package.js";
import { namePackage } from "../../../generator/codegen/targets/python/names/package-names.js";
import { annotation } from "../../../generator/codegen/targets/python/text/annotation.js";
import { ModuleScope } from "../../../generator/codegen/targets/python/views/module-scope.js";

/** How often a package says `Any`. */
export interface VagueCount {
  /** Where the document says nothing. */
  readonly unsaid: number;
  /** Places where the document says something: `Pet/owner`. */
  readonly said: readonly string[];
}

/** Counts the places of a document's Python package whose type is `Any`, or contains it. */
export function findVaguePython(model: ClientModel): VagueCount {
  const discriminators = readDiscriminators(model);
  const shapeOf = readShapes(model, discriminators);
  const names = namePackage(model, emptyNameLock, { discriminators, shapeOf });
  const said: string[] = [];
  let unsaid = 0;
  for (const [place, type] of placesOf(model, names)) {
    const text = flatText(annotation(type, context(names))) ?? "";
    if (!/\bAny\b/.test(text)) continue;
    if (saysNothing(type, names, new Set())) unsaid++;
    else said.push(place);
  }
  return { unsaid, said };
}

const context = (names: PackageNames) => ({
  scope: new ModuleScope(),
  types: names.types,
  nameOf: (id: string) => names.types.names.get(id)?.name ?? "",
  taken: new Set<string>(),
  bytes: "bytes" as const,
});

function* placesOf(model: ClientModel, { types }: PackageNames): Generator<readonly [place: string, type: Type]> {
  for (const { type, shape } of types.names.values()) {
    if (shape === undefined) yield [type.id, type.type];
    for (const [name, { property }] of shape?.members ?? []) yield [`${type.id}/${name}`, property.type];
  }
  for (const operation of model.groups.flatMap(({ operations }) => operations)) {
    for (const { name, type } of operation.parameters) yield [`${operation.id} ${name}`, type];
    const contents = [operation.body?.contents ?? [], ...operation.responses.map((response) => response.contents)];
    for (const { mediaType, type, item } of contents.flat()) {
      yield [`${operation.id} ${mediaType}`, type];
      if (item !== undefined) yield [`${operation.id} items of ${mediaType}`, item.type];
    }
  }
}

/** Whether a type contains one about which the document says nothing that the model can hold; other losses are reported. */
function saysNothing(type: Type, names: PackageNames, seen: ReadonlySet<string>): boolean {
  const inside = (inner: Type | undefined): boolean => inner !== undefined && saysNothing(inner, names, seen);
  switch (type.kind) {
    case "any":
      return true;
    case "object":
      return (
        (type.properties.length === 0 && type.additional === undefined && type.patterns === undefined) ||
        inside(type.additional) ||
        (type.patterns ?? []).some((each) => inside(each.type))
      );
    case "array":
      return inside(type.items);
    case "map":
      return inside(type.values);
    case "nullable":
      return inside(type.type);
    case "tuple":
      return type.items.some(inside) || inside(type.rest) || (type.items.length === 0 && type.rest === undefined);
    case "union":
      return type.members.some(inside);
    case "allOf":
      return type.parts.some(inside);
    case "reference": {
      const behind = names.types.names.has(type.id) || seen.has(type.id) ? undefined : names.types.behind(type.id);
      return behind !== undefined && saysNothing(behind, names, new Set([...seen, type.id]));
    }
    default:
      return false;
  }
}
