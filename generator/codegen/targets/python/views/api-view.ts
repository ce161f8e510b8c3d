import { markdownText } from "../../common/text/markdown-text.js";
import type { AnnotationContext } from "../text/annotation.js";
import { bracketed } from "../text/code.js";
import { plainDoc } from "../text/doc.js";
import { groupWords } from "../names/group-words.js";
import { finishMethod, methodDrafts } from "./method-view.js";
import { stringLiteral } from "../text/literals.js";
import { ModuleScope, relativeModule } from "./module-scope.js";
import { operationViews, type OperationContext } from "./operation-view.js";
import { FURTHER, type NamedApi, type PackageNames } from "../names/named-package.js";
import { BASE_CLASSES } from "../names/runtime-names.js";
import type { ApiView, DocView, OperationsView } from "../view.js";

interface ApiContext {
  readonly names: PackageNames;
  readonly context: OperationContext;
}

/** Annotations for a module that imports the models' package. */
function annotationContext(
  { names }: ApiContext,
  scope: ModuleScope,
  options: { readonly taken: ReadonlySet<string>; readonly runs: boolean },
): AnnotationContext {
  return {
    scope,
    types: names.types,
    nameOf: (id) => {
      const named = names.types.names.get(id);
      if (named === undefined) throw new Error(`there is no type ${id}`);
      if (options.runs) scope.use("own", "client", "models");
      else scope.check("own", "client", "models");
      return `models.${named.name}`;
    },
    taken: options.taken,
    runs: options.runs,
    bytes: names.style === "official" ? "str" : "bytes",
  };
}

function classDoc(api: NamedApi): DocView {
  const description = markdownText(api.group.description);
  return plainDoc(description === "" ? `Operations ${groupWords(api.group)}.` : description);
}

/** The operations of a tag as data, shared by its two classes. */
export function operationsView(api: NamedApi, context: ApiContext): OperationsView {
  const scope = new ModuleScope();
  scope.useRuntime("operation", "Operation");
  const types = annotationContext(context, scope, { taken: new Set(), runs: true });
  const doc = plainDoc(`The operations ${groupWords(api.group)}.`);
  const operations = api.operations.flatMap((named) => operationViews(named, { context: context.context, types }));
  return { imports: scope.imports("client/operations"), doc, operations };
}

/** The class of a tag, synchronous and asynchronous. */
export function apiViews(api: NamedApi, context: ApiContext): { readonly sync: ApiView; readonly async: ApiView } {
  const scope = new ModuleScope();
  scope.check("own", "client.operations", `${api.module} as operations`);
  scope.useRuntime("lazy", "lazy_module");
  const taken = new Set(
    api.operations.flatMap((named) => [named.name, ...FURTHER.map((variant) => named[variant] ?? named.name)]),
  );
  const types = annotationContext(context, scope, { taken, runs: false });
  const drafts = api.operations.flatMap((named) => methodDrafts(named, { context: context.context, types }));
  // A watch passes its item type to the runtime.
  if (drafts.some(({ callee }) => callee === "_watch")) scope.use("own", "client", "models");
  const doc = classDoc(api);
  const bases = BASE_CLASSES[context.names.style];
  const viewOf = (folder: string, asynchronous: boolean): ApiView => {
    const own = new ModuleScope(scope);
    const base = asynchronous
      ? own.useRuntime(bases.asyncModule, bases.asyncName)
      : own.useRuntime(bases.module, bases.name);
    const methods = drafts.map((draft) => finishMethod(draft, own, asynchronous));
    const module = stringLiteral(relativeModule(folder, `client.operations.${api.module}`));
    const operations = bracketed("lazy_module(", ["__package__", module], ")");
    return { imports: own.imports(folder), operations, doc, name: api.name, base, methods };
  };
  return { sync: viewOf("client/api", false), async: viewOf("aio/client/api", true) };
}
