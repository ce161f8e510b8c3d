import path from "node:path";
import type { NamedType, Type } from "../../../client-model/client-model.js";
import type { Discriminator } from "../../common/types/discriminators.js";
import type { Shape } from "../../common/types/shapes.js";
import type { Layout } from "../../common/text/layout.js";
import { camelCase } from "../names/identifiers.js";
import type { NamedModule, PackageNames } from "../names/named-package.js";
import { stringLiteral } from "../text/literals.js";
import type { ImportView, SchemasView, SchemaView } from "../view.js";
import { ValidatorWriter } from "./validator-writer.js";
import type { ValidatorLibrary } from "./validators.js";

/** What the validators of all modules share. */
export interface SchemaContext {
  readonly names: PackageNames;
  readonly discriminators: ReadonlyMap<string, Discriminator>;
  readonly shapeOf: (id: string) => Shape | undefined;
  readonly isExact: boolean;
}

const schemaName = (type: string): string => `${type}Schema`;

/** The validators of a module's types. */
export function schemasView(module: NamedModule, library: ValidatorLibrary, context: SchemaContext): SchemasView {
  const { names, discriminators, shapeOf } = context;
  const others = new Map<NamedModule, string>();
  const nameOf = (id: string): string => {
    const owner = names.moduleOf.get(id);
    const name = schemaName(owner?.types.get(id) ?? "");
    if (owner === undefined || owner === module) return name;
    const namespace = others.get(owner) ?? `${camelCase(owner.module.path || "models")}Schemas${others.size || ""}`;
    others.set(owner, namespace);
    return `${namespace}.${name}`;
  };
  const writer = new ValidatorWriter({ library, nameOf, isExact: context.isExact });
  const own = (type: NamedType): Layout => {
    const shape = shapeOf(type.id);
    // A shape has what a type inherits, and the values that tell it apart.
    const inherits = type.type.kind === "allOf" || shape?.own.some(({ only }) => only !== undefined) === true;
    return shape === undefined || !inherits ? writer.write(type.type, type) : writer.shape(shape, isClosed(type.type));
  };
  const valueOf = (type: NamedType): Layout => {
    const discriminator = discriminators.get(type.id);
    if (discriminator === undefined) return own(type);
    const { variants, property } = discriminator;
    const values = variants.filter(({ id }) => id === type.id).map(({ value }) => stringLiteral(value));
    const rest = [...new Set(variants.map(({ id }) => id))].filter((id) => id !== type.id);
    const members = rest.map((id) => library.lazy(nameOf(id)));
    if (values.length > 0)
      members.unshift(
        library.intersection([own(type), library.object([[property, library.constants(values)]], "loose", true)]),
      );
    return members.length === 1 && members[0] !== undefined ? members[0] : library.union(members);
  };
  const schemas = module.module.types.map((type): SchemaView => {
    const name = module.types.get(type.id) ?? "";
    const declared = library.typeOf(`models.${name}`);
    return {
      doc: { text: `Validates {@link models.${name}}.`, tags: [] },
      name: schemaName(name),
      type: declared,
      value: valueOf(type),
    };
  });
  const from = (file: string): string => {
    const relative = path.posix.relative(path.posix.join("/", module.module.path), path.posix.join("/", file));
    return stringLiteral(relative.startsWith(".") ? relative : `./${relative}`);
  };
  const imported = (namespace: string, specifier: string, typeOnly = false): ImportView => ({
    typeOnly,
    names: [],
    namespace,
    from: specifier,
  });
  const imports = [
    imported(library.namespace, stringLiteral(library.name)),
    imported("models", from(path.posix.join(module.module.path, "models.js")), true),
    ...Array.from(others, ([owner, namespace]) =>
      imported(namespace, from(path.posix.join(owner.module.path, `${library.name}.js`))),
    ),
  ];
  return { imports, schemas };
}

const isClosed = (type: Type): boolean => type.kind === "object" && type.closed === true && type.patterns === undefined;
