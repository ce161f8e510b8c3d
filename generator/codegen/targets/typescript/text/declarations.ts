import type { ClientModel, NamedType } from "../../../client-model/client-model.js";
import { findAliasCycles } from "../alias-cycles.js";
import type { FileScope } from "../file-scope.js";
import { propertyKey, stringLiteral } from "./literals.js";
import { propertyDoc, typeDoc } from "../views/property-doc.js";
import type { Heritage, Member, Shape } from "../../common/types/shapes.js";
import type { Discriminator } from "../../common/types/discriminators.js";
import { genericLayout, intersectionLayout, typeLayout, unionLayout, type TypeContext } from "../type-layout.js";
import type { AliasView, DeclarationView, DocView, InterfaceView, PropertyView } from "../view.js";
import type { Layout } from "../../common/text/layout.js";

/** Declares the types of a model for one file. */
export type Declare = (type: NamedType, scope: FileScope, int64: TypeContext["int64"]) => readonly DeclarationView[];

const NO_DOC: DocView = { text: "", tags: [] };

const alias = (view: Omit<AliasView, "kind">): DeclarationView => ({
  interface: undefined,
  alias: { kind: "alias", ...view },
});
const declaredInterface = (view: Omit<InterfaceView, "kind">): DeclarationView => ({
  interface: { kind: "interface", ...view },
  alias: undefined,
});

/** Whether a shape becomes an interface. Otherwise, an alias says the same in one line. */
const hasBody = (type: NamedType, { heritage, own, index }: Shape): boolean =>
  type.type.kind !== "map" &&
  (own.length > 0 ||
    heritage.length > 1 ||
    heritage.some(({ omitted }) => omitted.length > 0) ||
    (heritage.length === 1 && index !== undefined));

/** Prepares the declarations of a model's types. */
export function declareTypes(
  model: ClientModel,
  discriminators: ReadonlyMap<string, Discriminator>,
  shapeOf: (id: string) => Shape | undefined,
): Declare {
  const byId = new Map(model.types.map((type) => [type.id, type]));
  const isInterface = (id: string): boolean => {
    const type = byId.get(id);
    const shape = shapeOf(id);
    return type !== undefined && shape !== undefined && hasBody(type, shape);
  };
  const cycles = findAliasCycles(model, (id) => !isInterface(id));

  return (type, scope, int64) => {
    const context: TypeContext = {
      nameOf: (id) => scope.typeName(id),
      int64,
      // Inside JSON, a file can only be its text.
      file: "string",
      plainMaps: cycles.throughMap.has(type.id),
    };
    const shape = shapeOf(type.id);
    const name = scope.typeName(type.id);
    const doc = typeDoc(type);
    const discriminator = discriminators.get(type.id);
    if (discriminator !== undefined) {
      const common =
        shape === undefined ? [] : [interfaceView(scope.interfaceName(type.id), NO_DOC, shape, scope, context)];
      return [
        ...common,
        alias({ doc, name, type: variantUnion(type.id, { discriminator, shape, scope, discriminators }) }),
      ];
    }
    if (cycles.endless.has(type.id)) return [alias({ doc, name, type: "unknown" })];
    if (shape === undefined) return [alias({ doc, name, type: typeLayout(type.type, context) })];
    if (hasBody(type, shape)) return [interfaceView(name, doc, shape, scope, context)];
    const [base] = shape.heritage;
    if (base !== undefined) return [alias({ doc, name, type: scope.interfaceName(base.id) })];
    return [alias({ doc, name, type: typeLayout({ kind: "map", values: shape.open ?? { kind: "any" } }, context) })];
  };
}

function interfaceView(
  name: string,
  doc: DocView,
  shape: Shape,
  scope: FileScope,
  context: TypeContext,
): DeclarationView {
  return declaredInterface({
    doc,
    name,
    extends: shape.heritage.map((base) => heritageLayout(base, scope)),
    properties: shape.own.map((member) => propertyView(member, context)),
    index: shape.index === undefined ? undefined : typeLayout(shape.index, context),
    empty: shape.own.length === 0 && shape.index === undefined,
  });
}

function heritageLayout({ id, omitted }: Heritage, scope: FileScope): Layout {
  const name = scope.interfaceName(id);
  return omitted.length === 0 ? name : genericLayout("Omit", [name, unionLayout(omitted.map(stringLiteral))]);
}

function propertyView({ property, only }: Member, context: TypeContext): PropertyView {
  return {
    doc: propertyDoc(property),
    readonly: property.readOnly,
    key: propertyKey(property.name),
    optional: !property.required,
    type: only === undefined ? typeLayout(property.type, context) : unionLayout(only.map(stringLiteral)),
  };
}

/** The union of a type's variants. A variant that is a union itself covers its own variants. */
function variantUnion(
  id: string,
  context: {
    readonly discriminator: Discriminator;
    readonly discriminators: ReadonlyMap<string, Discriminator>;
    readonly shape: Shape | undefined;
    readonly scope: FileScope;
  },
): Layout {
  const { discriminator, discriminators, shape, scope } = context;
  const { property, variants } = discriminator;
  const covered = new Set<string>([id]);
  for (const variant of variants) {
    if (variant.id === id) continue;
    for (const inner of discriminators.get(variant.id)?.variants ?? [])
      if (inner.id !== variant.id) covered.add(inner.id);
  }
  const others = [...new Set(variants.map((variant) => variant.id))].filter((variant) => !covered.has(variant));
  const own = variants.filter((variant) => variant.id === id).map(({ value }) => stringLiteral(value));
  if (own.length === 0 || shape === undefined) return unionLayout(others.map((other) => scope.typeName(other)));
  const values = ["{ ", propertyKey(property), ": ", unionLayout(own), " }"];
  const itself = ["(", intersectionLayout([scope.interfaceName(id), values]), ")"];
  return unionLayout([itself, ...others.map((other) => scope.typeName(other))]);
}
