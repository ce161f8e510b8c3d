import { existsSync } from "node:fs";
import path from "node:path";
import { ts } from "ts-morph";
import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import { BUILT_IN_FILE } from "./built-in-types.js";
import { spanAt, spanOf } from "../context.js";
import type { SourceHost } from "./source-host.js";

export interface SourceSet {
  /** Absolute folder that paths in spans are relative to. */
  readonly root: string;
  /** Absolute real paths of the configured sources, sorted. */
  readonly files: readonly string[];
  /** Specifiers of additional modules that the profile needs, such as `groupversion/api-types/machinery/runtime`. */
  readonly machinery: readonly string[];
  /** Absolute path of the tsconfig.json for module resolution, if any. */
  readonly tsconfig?: string;
  /** Absolute folder of this package, which `groupversion/…` resolves to. */
  readonly packageRoot: string;
}

/** Options that affect module resolution. All other options of a tsconfig are about code, and only types are read. */
const RESOLUTION_OPTIONS = [
  "baseUrl",
  "paths",
  "rootDirs",
  "moduleResolution",
  "module",
  "customConditions",
  "preserveSymlinks",
  "allowImportingTsExtensions",
  "moduleSuffixes",
  "pathsBasePath",
] as const;

interface Resolution {
  readonly options: ts.CompilerOptions;
  /** The tsconfig.json and those that it extends, absolute. */
  readonly files: readonly string[];
}

function readResolution(tsconfig: string | undefined): Resolution {
  if (tsconfig === undefined || !existsSync(tsconfig)) return { options: {}, files: [] };
  const source = ts.readJsonConfigFile(tsconfig, (file) => ts.sys.readFile(file));
  // The folder's files are not needed: the sources come from the configuration.
  const host: ts.ParseConfigHost = {
    ...ts.sys,
    readDirectory: () => [],
    useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
  };
  const { options } = ts.parseJsonSourceFileConfigFileContent(source, host, path.dirname(tsconfig));
  const wanted = RESOLUTION_OPTIONS.filter((name) => options[name] !== undefined);
  return {
    options: Object.fromEntries(wanted.map((name) => [name, options[name]])),
    files: [tsconfig, ...(source.extendedSourceFiles ?? [])],
  };
}

function compilerOptions(sources: SourceSet, own: ts.CompilerOptions): ts.CompilerOptions {
  const root = sources.packageRoot.split(path.sep).join("/");
  return {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    ...own,
    paths: {
      ...own.paths,
      "groupversion/types": [`${root}/types/index.d.ts`],
      "groupversion/api-types/*": [`${root}/api-types/*`, `${root}/api-types/*.ts`],
    },
    noLib: true,
    types: [],
    strict: true,
    target: ts.ScriptTarget.ESNext,
    noCheck: true,
  };
}

/** Whether a file is one of the tool's own, and not of a package that is installed below it. */
const isOwnFile = (file: string, packageRoot: string): boolean =>
  file.startsWith(`${packageRoot}/`) && !file.startsWith(`${packageRoot}/node_modules/`);

/** A loaded set of sources. */
export interface LoadedProject {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The configured sources, in the order given. */
  readonly sources: readonly ts.SourceFile[];
  /** Sources that only the profile's machinery brought in. */
  readonly machinery: readonly ts.SourceFile[];
  /** Folder of the machinery's files, absolute, with `/`. */
  readonly machineryRoot: string;
  /** Files of other packages, which the user cannot edit. */
  readonly libraries: readonly ts.SourceFile[];
  /** Whether a module specifier resolves to a file. */
  readonly isModule: (specifier: ts.StringLiteral) => boolean;
  /** All files that were read, absolute, including those outside of the sources. */
  readonly inputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads sources and caches parsed files, so that loading again after an edit parses only what changed. */
export class ProjectLoader {
  readonly #host: SourceHost;
  readonly #sources: SourceSet;
  readonly #options: ts.CompilerOptions;
  readonly #configFiles: readonly string[];
  #machinery: readonly string[] | undefined;
  #program: ts.Program | undefined;

  /** @param host - can be shared by loaders, so that files common to several APIs are parsed only once */
  constructor(sources: SourceSet, host: SourceHost) {
    const { options, files } = readResolution(sources.tsconfig);
    this.#sources = sources;
    this.#host = host;
    this.#options = compilerOptions(sources, options);
    this.#configFiles = files;
  }

  /** Resolves all names again. Files that the host still has are not parsed again. */
  load(): LoadedProject {
    this.#machinery ??= this.#sources.machinery.map((specifier) => this.#resolve(specifier));
    const machineryFiles = this.#machinery;
    const configured = new Set(this.#sources.files);
    const program = ts.createProgram(
      [BUILT_IN_FILE, ...configured, ...machineryFiles, ...this.#named()],
      this.#options,
      this.#host,
      this.#program,
    );
    this.#program = program;
    const checker = program.getTypeChecker();
    const find = (file: string): ts.SourceFile[] => {
      const found = program.getSourceFile(file.split(path.sep).join("/"));
      return found === undefined ? [] : [found];
    };
    const sources = [...configured].flatMap(find);
    const machinery = machineryFiles.filter((file) => !configured.has(file)).flatMap(find);
    const root = this.#sources.packageRoot.split(path.sep).join("/");
    const read = program.getSourceFiles().map((file) => file.fileName);
    return {
      program,
      checker,
      sources,
      machinery,
      libraries: program
        .getSourceFiles()
        .filter((file) => program.isSourceFileFromExternalLibrary(file) && !isOwnFile(file.fileName, root)),
      isModule: (specifier) => this.#isEmptyModule(specifier, specifier.getSourceFile()),
      machineryRoot: `${root}/api-types/`,
      inputs: [...read.filter((file) => file !== BUILT_IN_FILE), ...this.#configFiles],
      diagnostics: [...this.#missingMachinery(), ...this.#syntaxErrors(program), ...this.#unresolved(checker, sources)],
    };
  }

  /** Files of the tool's own API types that annotations name without an import: `kind=autoscaling/v1.Scale`. */
  #named(): string[] {
    const root = this.#sources.packageRoot.split(path.sep).join("/");
    const packages = this.#sources.files.flatMap((file) => {
      const { text = "" } = this.#host.getSourceFile(file.split(path.sep).join("/")) ?? {};
      const named = [...text.matchAll(/\b(?:kind|list|options)=([a-z0-9.-]+\/[a-z0-9-]+)\.\w/g)];
      // A scale with paths is Kubernetes' own, also without a name.
      const scales = /@subresource scale\b[^\n]*\bspec=/.test(text) ? ["autoscaling/v1"] : [];
      return [...named.map(([, name = ""]) => name), ...scales];
    });
    return [...new Set(packages)].map((name) => `${root}/api-types/${name}.ts`).filter((file) => existsSync(file));
  }

  #resolve(specifier: string): string {
    const { resolvedModule } = ts.resolveModuleName(
      specifier,
      path.join(this.#sources.root, "__machinery__.ts"),
      this.#options,
      ts.sys,
    );
    return resolvedModule?.resolvedFileName ?? specifier;
  }

  /** An unresolved module is mapped to a path made from its specifier, where no file exists. */
  #missingMachinery(): Diagnostic[] {
    const { machinery } = this.#sources;
    return machinery
      .filter((specifier) => this.#machinery?.includes(specifier))
      .map((specifier) => diagnostic("GV1009", undefined, { specifier }));
  }

  /** Imported files are checked too: a partly parsed type would be published with only some of its fields. */
  #syntaxErrors(program: ts.Program): Diagnostic[] {
    return program.getSourceFiles().flatMap((file) =>
      program.getSyntacticDiagnostics(file).map((problem) =>
        diagnostic("GV1002", spanAt(this.#sources, file, problem.start, problem.start + problem.length), {
          problem: ts.flattenDiagnosticMessageText(problem.messageText, " "),
        }),
      ),
    );
  }

  #unresolved(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): Diagnostic[] {
    return files.flatMap((file) =>
      file.statements.flatMap((statement) => {
        if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
        const specifier = statement.moduleSpecifier;
        if (specifier === undefined || !ts.isStringLiteral(specifier) || specifier.text.startsWith("node:")) return [];
        if (ts.isImportDeclaration(statement) && statement.importClause === undefined) return [];
        if (checker.getSymbolAtLocation(specifier) !== undefined || this.#isEmptyModule(specifier, file)) return [];
        return [diagnostic("GV1009", spanOf(this.#sources, specifier), { specifier: specifier.text })];
      }),
    );
  }

  /** A file without imports and exports resolves, but has no module symbol. */
  #isEmptyModule(specifier: ts.StringLiteral, from: ts.SourceFile): boolean {
    return ts.resolveModuleName(specifier.text, from.fileName, this.#options, ts.sys).resolvedModule !== undefined;
  }
}
