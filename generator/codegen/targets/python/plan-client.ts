import type { ClientModel } from "../../client-model/client-model.js";
import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import { readDiscriminators } from "../common/types/discriminators.js";
import { isKubernetesStyle } from "../common/is-kubernetes-style.js";
import type { PlannedFile } from "../common/planned-file.js";
import { plainTitle } from "../common/text/plain-title.js";
import { resolveReferences } from "../common/types/resolve-references.js";
import { readShapes } from "../common/types/shapes.js";
import { readSecurityRequirements } from "../common/operations/security-requirements.js";
import { applyLock, type LockUse } from "../names/apply-lock.js";
import { emptyNameLock, nameLockText, type NameLock } from "../names/name-lock.js";
import { publishedNames } from "./names/published-names.js";
import { apiViews, operationsView } from "./views/api-view.js";
import { describer } from "./text/doc.js";
import { customObjectsApi, customObjectsContext } from "./custom-objects.js";
import { importName } from "./names/import-name.js";
import { initViews } from "./views/init-view.js";
import { reExportViews } from "./views/re-export-views.js";
import { modelViews } from "./views/model-view.js";
import type { OperationContext } from "./views/operation-view.js";
import type { NamedApi, PackageNames } from "./names/named-package.js";
import { namePackage } from "./names/package-names.js";
import { projectView } from "./views/project-view.js";
import { readmeView } from "./views/readme-view.js";
import { securityView } from "./views/security-view.js";
import type { ChangelogView, LockView, MarkerView } from "./view.js";

export interface PythonOptions extends LockUse {
  /** Name of the package, as installers know it. */
  readonly package: string;
  readonly version: string;
  /** Modules that are copied rather than generated, by path below the package: `config`, `aio/watch`. */
  readonly modules: readonly string[];
  /** Model of the document for custom objects, in packages that have these calls. */
  readonly customObjects?: ClientModel;
}

export interface PythonPlan {
  /** Lazy, so that one view is in memory at a time. Can be iterated once. */
  readonly files: Iterable<PlannedFile>;
  /** Names published by this client, including those of earlier runs. */
  readonly lock: NameLock;
  readonly diagnostics: readonly Diagnostic[];
  /** How many names would differ without the lock. */
  readonly kept: number;
}

/** Plans the files of a Python client: their paths, and the views for their templates. */
export function planClient(model: ClientModel, options: PythonOptions): PythonPlan {
  const discriminators = readDiscriminators(model);
  const shapeOf = readShapes(model, discriminators);
  const give = (lock: NameLock): PackageNames => namePackage(model, lock, { discriminators, shapeOf });
  const given = applyLock(options, give, publishedNames);
  // Ignoring an unreadable lock would rename published names.
  if (given === undefined)
    return { files: [], lock: emptyNameLock, diagnostics: [diagnostic("GV7001", undefined)], kept: 0 };
  const { names, lock, diagnostics, kept } = given;
  const sendsReadOnly = isKubernetesStyle(model);
  const context: OperationContext = {
    resolve: resolveReferences(model),
    securityOf: readSecurityRequirements(model),
    isPatch: ({ kubernetes }) => kubernetes?.action === "patch",
    omitsReadOnly: !sendsReadOnly && hasReadOnly(names),
    describe: describer(),
  };
  const more = options.customObjects === undefined ? [] : [customObjectsApi(options.customObjects, model)];
  const whole: PackageNames = { ...names, apis: [...names.apis, ...more] };
  const reExports: ReturnType<typeof reExportViews> = isKubernetesStyle(model) ? reExportViews() : new Map();
  const modules = [...options.modules, ...[...reExports.keys()].map((path) => path.replace(/\/__init__$/, ""))].sort();
  const changelog: ChangelogView = { title: plainTitle(model.title) };
  const locked: LockView = { text: nameLockText(lock).trimEnd() };
  const marker: MarkerView = { partial: false };
  const folder = importName(options.package);
  function* files(): Generator<PlannedFile> {
    const readme = readmeView(model, {
      names,
      package: options.package,
      version: options.version,
      context,
      kubernetes: isKubernetesStyle(model),
    });
    yield { path: "pyproject.toml", template: "files/pyproject.toml.hbs", view: projectView(model, options) };
    yield { path: "README.md", template: "files/README.md.hbs", view: readme };
    yield { path: "CHANGELOG.md", template: "files/CHANGELOG.md.hbs", view: changelog };
    yield { path: "names.lock.json", template: "files/names.lock.json.hbs", view: locked };
    yield { path: `${folder}/py.typed`, template: "files/package/py.typed.hbs", view: marker };
    yield {
      path: `${folder}/client/security_schemes.py`,
      template: "files/package/client/security_schemes.py.hbs",
      view: securityView(model),
    };
    yield* initFiles(whole, { folder, title: plainTitle(model.title), version: options.version, modules });
    for (const [path, view] of reExports)
      yield { path: `${folder}/${path}.py`, template: "files/package/re_exports.py.hbs", view };
    yield* modelFiles(names, folder, modelViews(names, { discriminators, sendsReadOnly }));
    for (const api of names.apis) yield* apiFiles(api, folder, { names, context });
    for (const api of more) yield* apiFiles(api, folder, { names, context: customObjectsContext(context) });
  }
  return { files: files(), lock, diagnostics, kept };
}

/** Whether a class has properties that only responses have. */
const hasReadOnly = ({ types }: PackageNames): boolean =>
  [...types.names.values()].some(({ shape }) =>
    [...(shape?.members.values() ?? [])].some(({ property }) => property.readOnly),
  );

function* initFiles(names: PackageNames, options: Parameters<typeof initViews>[1]): Generator<PlannedFile> {
  for (const [path, view] of initViews(names, options))
    yield {
      path: [options.folder, ...(path === "" ? [] : [path]), "__init__.py"].join("/"),
      template: "files/package/__init__.py.hbs",
      view,
    };
}

function* modelFiles(
  names: PackageNames,
  folder: string,
  viewOf: ReturnType<typeof modelViews>,
): Generator<PlannedFile> {
  for (const named of names.types.names.values())
    yield {
      path: `${folder}/client/models/${named.module}.py`,
      template: "files/package/client/models/model.py.hbs",
      view: viewOf(named),
    };
}

/** The operations of a tag, its class, and the asynchronous class. */
function* apiFiles(
  api: NamedApi,
  folder: string,
  context: { readonly names: PackageNames; readonly context: OperationContext },
): Generator<PlannedFile> {
  yield {
    path: `${folder}/client/operations/${api.module}.py`,
    template: "files/package/client/operations/operations.py.hbs",
    view: operationsView(api, context),
  };
  const views = apiViews(api, context);
  const template = "files/package/client/api/api.py.hbs";
  yield { path: `${folder}/client/api/${api.module}.py`, template, view: views.sync };
  yield { path: `${folder}/aio/client/api/${api.module}.py`, template, view: views.async };
}
