import type { Layout } from "../../common/text/layout.js";
import { bracketed, importFrom } from "../text/code.js";
import { plainDoc } from "../text/doc.js";
import { stringLiteral } from "../text/literals.js";
import { compareNatural } from "../names/natural-order.js";
import type { PackageNames } from "../names/named-package.js";
import { ASYNC_EXPORTS, RUNTIME_EXPORTS } from "../names/runtime-names.js";
import type { InitView } from "../view.js";

/** A name that a package exports, and the relative module that defines it; `.` for a submodule. */
interface Export {
  readonly name: string;
  readonly from: string;
}

const submodule = (name: string): Export => ({ name, from: "." });

/** An explicit re-export: `as` with the same name marks it for type checkers. */
const statement = ({ name, from }: Export): Layout => importFrom(from, [`${name} as ${name}`]);

const dots = (module: string): number => /^\.*/.exec(module)?.[0].length ?? 0;

/** Ruff's order of imports: modules that are farther away come first. */
const sorted = (exports: readonly Export[]): readonly Export[] =>
  [...exports].sort(
    (a, b) => dots(b.from) - dots(a.from) || compareNatural(a.from, b.from) || compareNatural(a.name, b.name),
  );

/** The exports of an `__init__` module: its own, and those of other such packages. */
interface Offer {
  readonly doc: string;
  readonly own: readonly Export[];
  readonly others?: { readonly packages: readonly string[]; readonly exports: readonly Export[] };
  /** Whether the modules of the first of the other packages can be imported from this one, too. */
  readonly alias?: boolean;
}

/** The packages that programs ask for `__version__`. */
const VERSIONED: ReadonlySet<string> = new Set(["", "client", "aio", "aio/client"]);

/** What follows the name of the package in `__project__`, by path: programs of the official client ask for it. */
const PROJECTS: Readonly<Record<string, string>> = { "": "", aio: "_aio" };

function view({ doc, own, others, alias = false }: Offer, depth: number): Omit<InitView, "version" | "project"> {
  const names = sorted(own);
  // A package's own names hide those of others.
  const hidden = new Set(own.map(({ name }) => name));
  const offered = others?.exports.filter(({ name }) => !hidden.has(name)) ?? [];
  const table = bracketed(
    "{",
    names.map(({ name, from }) => `${stringLiteral(name)}: ${stringLiteral(from)}`),
    "}",
  );
  return {
    doc: plainDoc(doc),
    lazy: `${".".repeat(depth + 1)}runtime.lazy`,
    exports: sorted([...own, ...offered]).map(statement),
    arguments: ["__name__", table, ...(others?.packages ?? []).map(stringLiteral), ...(alias ? ["alias=True"] : [])],
  };
}

/** The `__init__` modules of a package, by path below its folder. */
export function initViews(
  { apis, types, style }: PackageNames,
  options: {
    /** The package's folder. */
    readonly folder: string;
    readonly title: string;
    readonly version: string;
    /** Modules that are not generated, by path below the package: `config`, `aio/watch`. */
    readonly modules: readonly string[];
  },
): ReadonlyMap<string, InitView> {
  const title = options.title.replace(/\s+API$/i, "");
  const ofModels = (prefix: string): readonly Export[] =>
    Array.from(types.names.values(), ({ name, module }) => ({ name, from: `${prefix}.${module}` }));
  const ofApis = (prefix: string): readonly Export[] =>
    apis.map(({ name, module }) => ({ name, from: `${prefix}.${module}` }));
  const ofRuntime = (prefix: string, modules: Readonly<Record<string, string>>): readonly Export[] =>
    Object.entries(modules).map(([name, module]) => ({ name, from: `${prefix}runtime.${module}` }));
  const offers: Readonly<Record<string, Offer>> = {
    "": { doc: `Client of the ${title} API.`, own: ["aio", "client"].map(submodule) },
    client: {
      doc: `Calls and models of the ${title} API.`,
      own: [...ofApis(".api"), ...ofRuntime("..", RUNTIME_EXPORTS), ...["api", "models"].map(submodule)],
      ...(types.names.size > 0 && { others: { packages: [".models"], exports: ofModels(".models") } }),
    },
    "client/api": { doc: "API classes, one for each tag.", own: ofApis("") },
    "client/models": { doc: "Models, one in each module.", own: ofModels("") },
    "client/operations": { doc: "Operations as data, shared by both kinds of API classes.", own: [] },
    aio: {
      doc: "The client for programs with an event loop.",
      own: [submodule("client")],
    },
    "aio/client": {
      doc: `Calls and models of the ${title} API, for event loops.`,
      own: [...ofApis(".api"), ...ofRuntime("...", ASYNC_EXPORTS), ...["api", "models"].map(submodule)],
      ...(types.names.size > 0 && {
        others: { packages: ["...client.models"], exports: ofModels("...client.models") },
      }),
    },
    "aio/client/models": {
      doc: "Models: the same classes and modules as in `client.models`.",
      own: [],
      ...(types.names.size > 0 && {
        others: { packages: ["....client.models"], exports: ofModels("....client.models") },
        alias: true,
      }),
    },
    "aio/client/api": { doc: "Asynchronous API classes, one for each tag.", own: ofApis("") },
  };
  return new Map(
    Object.entries(offers).map(([path, offer]) => {
      const own = [...offer.own, ...copiedExports(path, options.modules)];
      const depth = path === "" ? 0 : path.split("/").length;
      const version = VERSIONED.has(path) ? stringLiteral(options.version) : undefined;
      const suffix = style === "official" ? PROJECTS[path] : undefined;
      const project = suffix === undefined ? undefined : stringLiteral(options.folder + suffix);
      return [path, { ...view({ ...offer, own }, depth), version, project }];
    }),
  );
}

/** The modules of a package that are not generated. */
function copiedExports(path: string, modules: readonly string[]): readonly Export[] {
  const prefix = path === "" ? "" : `${path}/`;
  return modules
    .filter((each) => each.startsWith(prefix))
    .map((each) => each.slice(prefix.length))
    .filter((each) => !each.includes("/"))
    .map(submodule);
}
