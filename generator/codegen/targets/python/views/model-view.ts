import type { Type } from "../../../client-model/client-model.js";
import { bracketed, standalone } from "../text/code.js";
import type { Discriminator } from "../../common/types/discriminators.js";
import { choose, flatText, group, indent, softline, type Layout } from "../../common/text/layout.js";
import type { Member } from "../../common/types/shapes.js";
import { annotation, optionalAnnotation, type AnnotationContext } from "../text/annotation.js";
import { schemaDoc } from "../text/doc.js";
import { constantLiteral, stringLiteral, tagLiteral } from "../text/literals.js";
import { largeParts } from "./large-parts.js";
import { ModuleScope } from "./module-scope.js";
import type { PackageNames } from "../names/named-package.js";
import type { NamedAs } from "../names/type-names.js";
import type { AliasView, AttributeView, ClassView, ModelView } from "../view.js";

/** Characters of a text that parentheses can put on a line of its own. */
const LONGEST_TEXT = 112;

/** Package of the models. */
const FOLDER = "client/models";

/**
 * Prepares the modules of models.
 *
 * @param sendsReadOnly - whether requests keep read-only properties, as servers in the style of Kubernetes expect: they compare
 * `metadata.resourceVersion`, which clients cannot choose either
 */
export function modelViews(
  names: PackageNames,
  {
    discriminators,
    sendsReadOnly,
  }: {
    readonly discriminators: ReadonlyMap<string, Discriminator>;
    readonly sendsReadOnly: boolean;
  },
): (named: NamedAs) => ModelView {
  const isTaken = [...names.types.names.values()].some(({ name }) => name === "Model");
  const model = isTaken ? "_Model" : "Model";
  const isLarge = largeParts(names.types);
  return (named) => {
    const scope = new ModuleScope();
    const attributes = names.attributesOf(named.type.id);
    const context: AnnotationContext = {
      scope,
      types: names.types,
      nameOf: (id) => {
        const other = names.types.names.get(id);
        if (other === undefined) throw new Error(`there is no type ${id}`);
        return other === named ? other.name : scope.check("own", `client.models.${other.module}`, other.name);
      },
      taken: new Set(attributes.values()),
      bytes: names.style === "official" ? "str" : "bytes",
    };
    if (named.shape === undefined) {
      const alias = named.isRecursive ? recursiveAlias(named, context) : plainAlias(named, context, names);
      return { imports: scope.imports(FOLDER), class: undefined, alias };
    }
    const view = classView(named, {
      names,
      discriminators,
      sendsReadOnly,
      context,
      attributes,
      model,
      isLarge,
    });
    return { imports: scope.imports(FOLDER), class: view, alias: undefined };
  };
}

/** An alias whose type exists when the module is loaded. */
function plainAlias({ type, name }: NamedAs, context: AnnotationContext, names: PackageNames): AliasView {
  const { scope } = context;
  const written = annotation(type.type, { ...context, runs: true, nameOf: (id) => runtimeName(id, names, scope) });
  scope.use("standard", "typing", "TypeAlias");
  return { doc: schemaDoc(type), name, type: standalone(written), atRunTime: undefined };
}

/** An alias whose type is a text: it contains the alias, or another one that contains it. */
function recursiveAlias({ type, name }: NamedAs, context: AnnotationContext): AliasView {
  const { scope } = context;
  const written = stringLiteral(flatText(annotation(type.type, context)) ?? "Any");
  const call = `${scope.useRuntime("recursive_alias", "recursive_alias")}(`;
  for (const used of ["TYPE_CHECKING", "TypeAlias"]) scope.use("standard", "typing", used);
  return {
    doc: schemaDoc(type),
    name,
    type:
      written.length > LONGEST_TEXT
        ? written
        : group([choose("(", ""), indent([softline, written]), softline, choose(")", "")]),
    atRunTime: bracketed(call, [stringLiteral(name), written, "__name__"], ")"),
  };
}

function classView(
  { type, name, shape }: NamedAs,
  options: {
    readonly names: PackageNames;
    readonly discriminators: ReadonlyMap<string, Discriminator>;
    readonly sendsReadOnly: boolean;
    readonly context: AnnotationContext;
    readonly attributes: ReadonlyMap<string, string>;
    readonly isLarge: (type: Type) => boolean;
    /** What the runtime's base class is called here. */
    readonly model: string;
  },
): ClassView {
  const { names, discriminators, sendsReadOnly, context, attributes, isLarge } = options;
  const base = names.baseOf(type.id);
  const inherited = base === undefined ? undefined : names.types.names.get(base)?.shape;
  const members = [...(shape?.members ?? [])];
  const own = members.filter(([wire, member]) => inherited?.members.has(wire) !== true || member.only !== undefined);
  // A property that a variant declares again has the type of the first declaration: checkers refuse a narrower one.
  const first = (wire: string): Member | undefined => {
    let found: Member | undefined;
    for (let above = base; above !== undefined; above = names.baseOf(above))
      found = names.types.names.get(above)?.shape?.members.get(wire) ?? found;
    return found;
  };
  const views = own.map(([wire, member]): AttributeView => {
    const given = inherited?.members.get(wire) ?? member;
    return attributeView(
      attributes.get(wire) ?? wire,
      { ...member, property: { ...member.property, type: given.property.type } },
      context,
      isOptional(first(wire) ?? member),
    );
  });
  const renamed = own
    .map(([wire]): [string, string] => [attributes.get(wire) ?? wire, wire])
    .filter(([attribute, wire]) => attribute !== wire);
  const lazy = own
    .filter(([wire, member]) => isLarge((inherited?.members.get(wire) ?? member).property.type))
    .map(([wire]) => attributes.get(wire) ?? wire);
  const readOnly = own
    .filter(([, { property }]) => property.readOnly && !sendsReadOnly)
    .map(([wire]) => attributes.get(wire) ?? wire);
  const discriminator = discriminators.get(type.id);
  const bases: Layout[] = [
    base === undefined
      ? context.scope.useRuntime("model", "Model", options.model)
      : runtimeName(base, names, context.scope),
    ...(renamed.length === 0 ? [] : [["rename=", dictionary(renamed)]]),
    ...(lazy.length === 0 ? [] : [["lazy=", bracketed("[", lazy.map(stringLiteral), "]")]]),
    ...(readOnly.length === 0 ? [] : [["read_only=", bracketed("[", readOnly.map(stringLiteral), "]")]]),
    ...(discriminator === undefined
      ? []
      : [
          `discriminator=${stringLiteral(discriminator.property)}`,
          ["variants=", dictionary(variantsOf(discriminator, names))],
        ]),
  ];
  const doc = schemaDoc(type);
  return { doc, name, bases, attributes: views, empty: views.length === 0 && doc.text === "" };
}

/** A name that has to exist when the module is loaded, such as a base class, so that it is imported at run time. */
function runtimeName(id: string, { types }: PackageNames, scope: ModuleScope): string {
  const base = types.names.get(id);
  return base === undefined ? "" : scope.use("own", `client.models.${base.module}`, base.name);
}

const variantsOf = ({ variants }: Discriminator, { types }: PackageNames): readonly [string, string][] =>
  variants.flatMap(({ value, id }): [string, string][] => {
    const name = types.names.get(id)?.name;
    return name === undefined ? [] : [[value, name]];
  });

const dictionary = (entries: readonly (readonly [string, string])[]): Layout =>
  bracketed(
    "{",
    entries.map(([key, value]) => `${stringLiteral(key)}: ${stringLiteral(value)}`),
    "}",
  );

const constantOf = ({ property, only }: Member): string | undefined =>
  only?.[0] === undefined ? constantLiteral(property) : stringLiteral(only[0]);

/** Whether a caller must give the property, since neither the server nor the model does. */
const isGiven = (member: Member): boolean =>
  member.property.required && !member.property.readOnly && constantOf(member) === undefined;

const isOptional = (member: Member): boolean => !isGiven(member) && constantOf(member) === undefined;

function attributeView(name: string, member: Member, context: AnnotationContext, optional: boolean): AttributeView {
  const { property } = member;
  return {
    doc: schemaDoc(property),
    name,
    type: standalone(optional ? optionalAnnotation(property.type, context) : annotation(property.type, context)),
    default: isGiven(member) ? "" : (constantOf(member) ?? tagLiteral(property) ?? "None"),
  };
}
