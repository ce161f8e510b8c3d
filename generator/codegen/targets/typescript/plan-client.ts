import type { ClientModel, NamedType } from "../../client-model/client-model.js";
import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import type { PlannedFile } from "../common/planned-file.js";
import { applyLock, type LockUse } from "../names/apply-lock.js";
import { emptyNameLock, nameLockText, type NameLock } from "../names/name-lock.js";
import { publishedNames } from "./names/published-names.js";
import { apiView, type ViewedFile } from "./views/api-view.js";
import { constantNames } from "./names/constant-names.js";
import { ExtraFiles, type Extra } from "./extras/extras.js";
import { reportPatterns } from "./extras/patterns.js";
import { declareTypes, type Declare } from "./text/declarations.js";
import { countTypeNames, FileScope } from "./file-scope.js";
import { readDiscriminators } from "../common/types/discriminators.js";
import { moduleExports } from "./exports.js";
import { operationContext, operationView, type OperationContext } from "./views/operation-view.js";
import type { NamedModule, PackageNames } from "./names/named-package.js";
import { namePackage } from "./names/package-names.js";
import { packageView } from "./views/package-view.js";
import { packageVersion } from "./package-version.js";
import { readmeView } from "./views/readme-view.js";
import { rootView } from "./views/root-view.js";
import { samples } from "./text/sample-value.js";
import { withRequestForms } from "../common/types/request-forms.js";
import { readShapes } from "../common/types/shapes.js";
import type { TypeContext } from "./type-layout.js";
import type { ChangelogView, CompilerView, LockView, ModelsView, ModuleView } from "./view.js";

export interface TypeScriptOptions extends LockUse {
  /** Name of the package. */
  readonly package: string;
  /** Version of the package; default: the document's, if it is one. */
  readonly version?: string;
  /** Type of 64-bit integers: always `number`, or `bigint` for values that a number cannot hold exactly. */
  readonly int64: "number" | "exact";
  /** Files to add. */
  readonly extras?: readonly Extra[];
}

export interface TypeScriptPlan {
  /** Lazy, so that one view is in memory at a time. Can be iterated once. */
  readonly files: Iterable<PlannedFile>;
  /** Names published by this client, including those of earlier runs. */
  readonly lock: NameLock;
  readonly diagnostics: readonly Diagnostic[];
  /** How many names would differ without the lock. */
  readonly kept: number;
}

/** Plans the files of a TypeScript client: their paths, and the views for their templates. */
export function planClient(document: ClientModel, options: TypeScriptOptions): TypeScriptPlan {
  const model = withRequestForms(document);
  const discriminators = readDiscriminators(model);
  const locked = applyLock(options, (lock) => namePackage(model, lock, discriminators), publishedNames);
  // Ignoring an unreadable lock would rename published names.
  if (locked === undefined)
    return { files: [], lock: emptyNameLock, diagnostics: [diagnostic("GV7001", undefined)], kept: 0 };
  const { names, lock, diagnostics, kept } = locked;
  const int64: TypeContext["int64"] = options.int64 === "exact" ? "number | bigint" : "number";
  const shapeOf = readShapes(model, discriminators);
  const context = operationContext(model, names, int64);
  const declare = declareTypes(model, discriminators, shapeOf);
  const wanted = options.extras ?? [];
  const isExact = options.int64 === "exact";
  const extras = new ExtraFiles(model, {
    extras: wanted,
    schemas: { names, discriminators, shapeOf, isExact },
    operations: context,
  });
  const modules = new ModuleFiles({ names, int64, declare, context, extras });
  const root = rootView(model, names, isExact);
  const view = packageView(model, names, {
    name: options.package,
    version: packageVersion(model, options.version),
    extras: wanted,
    context,
  });
  const variantOf = (id: string): string | undefined =>
    discriminators.get(id)?.variants.find((each) => each.id !== id)?.id;
  const sample = samples(model, { shapeOf, variantOf });
  const readme = readmeView(model, { names, package: options.package, sample, context });
  const compiler: CompilerView = { sources: "src", output: "dist" };
  const changelog: ChangelogView = { title: view.title };
  const lockView: LockView = { text: nameLockText(lock).trimEnd() };
  function* files(): Generator<PlannedFile> {
    yield { path: "package.json", template: "files/package.json.hbs", view };
    yield { path: "tsconfig.json", template: "files/tsconfig.json.hbs", view: compiler };
    yield { path: "README.md", template: "files/README.md.hbs", view: readme };
    yield { path: "CHANGELOG.md", template: "files/CHANGELOG.md.hbs", view: changelog };
    yield { path: "names.lock.json", template: "files/names.lock.json.hbs", view: lockView };
    yield { path: "src/index.ts", template: "files/src/index.ts.hbs", view: root };
    for (const module of names.modules) yield* modules.filesOf(module);
  }
  const validates = wanted.includes("zod") || wanted.includes("valibot");
  return { files: files(), lock, diagnostics: [...diagnostics, ...(validates ? reportPatterns(model) : [])], kept };
}

/** The files of the modules, and what they share. */
class ModuleFiles {
  readonly #names: PackageNames;
  readonly #int64: TypeContext["int64"];
  readonly #declare: Declare;
  readonly #operations: OperationContext;
  readonly #extras: ExtraFiles;
  readonly #counts: ReadonlyMap<string, number>;

  constructor(options: {
    readonly names: PackageNames;
    readonly int64: TypeContext["int64"];
    readonly declare: Declare;
    readonly context: OperationContext;
    readonly extras: ExtraFiles;
  }) {
    this.#extras = options.extras;
    this.#names = options.names;
    this.#int64 = options.int64;
    this.#declare = options.declare;
    this.#operations = options.context;
    this.#counts = countTypeNames(options.names);
  }

  filesOf(module: NamedModule): readonly PlannedFile[] {
    const folder = module.module.path === "" ? "src" : `src/${module.module.path}`;
    const planned = (name: string, template: string, view: object): PlannedFile => ({
      path: `${folder}/${name}.ts`,
      template: `files/src/${template}.ts.hbs`,
      view,
    });
    const { types } = module.module;
    const models = types.length === 0 ? [] : [planned("models", "models", this.#models(module, types))];
    if (module.module.path === "") return [...models, ...this.#extras.filesOf(module, [])];
    const classes = this.#scope(module);
    classes.runtimeType("Client");
    const viewed = module.files.map((file): ViewedFile & { readonly planned: PlannedFile } => {
      const scope = this.#scope(module);
      scope.runtimeType("Client");
      scope.runtimeType("Operation");
      const constants = constantNames(module, file);
      const views = file.operations.map(({ plan }) =>
        operationView(plan, {
          module,
          scope,
          classes,
          context: this.#operations,
          constant: constants.get(plan.operation.id) ?? "",
        }),
      );
      return {
        file,
        views,
        planned: planned(file.name, "operations", { imports: scope.imports(), operations: views }),
      };
    });
    const operations = viewed.map((each) => each.planned);
    const api = viewed.length === 0 ? [] : [planned("api", "api", apiView(module, viewed, classes))];
    const index: ModuleView = { exports: moduleExports(module) };
    const extras = this.#extras.filesOf(module, viewed);
    return [...models, ...operations, ...api, planned("index", "module", index), ...extras];
  }

  #scope(module: NamedModule, isModels = false): FileScope {
    return new FileScope(this.#names, module, { counts: this.#counts, isModels });
  }

  #models(module: NamedModule, types: readonly NamedType[]): ModelsView {
    const scope = this.#scope(module, true);
    const declarations = types.flatMap((type) => this.#declare(type, scope, this.#int64));
    return { imports: scope.imports(), declarations };
  }
}
