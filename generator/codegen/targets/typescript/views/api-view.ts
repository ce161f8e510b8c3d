import { allocateNames } from "../../names/allocate-names.js";
import { descriptionText } from "../text/description-text.js";
import type { FileScope } from "../file-scope.js";
import { camelCase } from "../names/identifiers.js";
import { stringLiteral } from "../text/literals.js";
import type { Layout } from "../../common/text/layout.js";
import { methodDoc } from "./operation-doc.js";
import type { NamedModule, OperationsFile } from "../names/named-package.js";
import { isReservedName } from "../names/reserved-names.js";
import type { ApiView, ClassView, FunctionView, ImportView, MethodView, OperationView } from "../view.js";

/** A file of operations with its view. */
export interface ViewedFile {
  readonly file: OperationsFile;
  readonly views: readonly OperationView[];
}

/** Names with another use inside a method. */
const LOCALS = new Set(["client", "params", "options"]);

/**
 * The classes of a module, one for each group. Methods have the names of the functions they call.
 *
 * @param scope - scope of the file; it already includes the types that the methods need
 */
export function apiView(module: NamedModule, files: readonly ViewedFile[], scope: FileScope): ApiView {
  const namespaces = allocateNames(
    files.map(({ file }) => ({
      identity: file.name,
      candidates: [camelCase(file.name), camelCase(`${file.name} operations`)],
    })),
    { reserved: (name) => isReservedName(name) || LOCALS.has(name) },
  );
  const imports = files.map(({ file }): ImportView => ({
    typeOnly: false,
    names: [],
    namespace: namespaces.get(file.name),
    from: stringLiteral(`./${file.name}.js`),
  }));
  const classes = module.module.groups.map((group): ClassView => {
    const methods = files.flatMap(({ file, views }) =>
      file.operations.flatMap(({ plan, group: owner }, index) => {
        const view = views[index];
        if (owner !== group || view === undefined) return [];
        const namespace = namespaces.get(file.name) ?? "";
        return view.functions.map((each): MethodView => method(each, view, { namespace, operation: plan.operation }));
      }),
    );
    const description = descriptionText(group.description);
    const tag = descriptionText(group.id);
    const operations = tag === "" ? "Operations without a tag." : `Operations tagged \`${tag}\`.`;
    return {
      doc: { text: description === "" ? operations : description, tags: [] },
      name: module.classes.get(group.id) ?? "",
      methods,
    };
  });
  const used = classes.filter(({ methods }) => methods.length > 0);
  return { imports: [...scope.imports(), ...imports], classes: used };
}

function method(
  view: FunctionView,
  { params, responses }: OperationView,
  { namespace, operation }: { readonly namespace: string; readonly operation: Parameters<typeof methodDoc>[1] },
): MethodView {
  const [first, ...others] = view.parameters;
  const parameters =
    params === undefined || first === undefined
      ? view.parameters
      : [qualified(first, params.name, `${namespace}.${params.name}`), ...others];
  return {
    doc: methodDoc(view.doc, operation),
    name: view.name,
    parameters,
    returns:
      responses === undefined
        ? view.returns
        : qualified(view.returns, responses.name, `${namespace}.${responses.name}`),
    callee: `${namespace}.${view.name}`,
    arguments: [...(params === undefined ? [] : ["params"]), "options"],
  };
}

/** A layout with every occurrence of a type's name replaced. */
function qualified(layout: Layout, name: string, by: string): Layout {
  if (typeof layout === "string") return layout === name ? by : layout;
  if (!("kind" in layout)) return layout.map((part) => qualified(part, name, by));
  switch (layout.kind) {
    case "group":
    case "indent":
      return { ...layout, content: qualified(layout.content, name, by) };
    case "choose":
      return { ...layout, flat: qualified(layout.flat, name, by), broken: qualified(layout.broken, name, by) };
    default:
      return layout;
  }
}
