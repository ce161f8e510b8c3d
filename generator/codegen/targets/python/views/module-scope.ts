import { importFrom } from "../text/code.js";
import { compareNatural } from "../names/natural-order.js";
import type { ImportSectionView, ImportsView } from "../view.js";

/** Section of an import: the standard library, other packages, this package. */
type Section = "standard" | "other" | "own";

interface Use {
  readonly section: Section;
  /** The module; for this package, from its root: `runtime.model`. */
  readonly from: string;
  readonly name: string;
  /** Statement to use instead of `from … import`. */
  readonly statement?: string;
}

const ORDER: readonly Section[] = ["standard", "other", "own"];

/** Ruff's order of an import's members: constants, classes, then the rest. */
const rank = (name: string): number => (/^[A-Z\d_]{2,}$/.test(name) ? 0 : /^\p{Lu}/u.test(name) ? 1 : 2);

/** Compares members of an import in ruff's order. */
export const byMember = (a: string, b: string): number => rank(a) - rank(b) || compareNatural(a, b);

/** The farthest module first. */
const dots = (module: string): number => /^\.*/.exec(module)?.[0].length ?? 0;

/** Compares imports in ruff's order. */
export const byModule = (a: string, b: string): number => dots(b) - dots(a) || compareNatural(a, b);

/** One module of the package. Its imports follow from the names it uses. */
export class ModuleScope {
  readonly #used: Map<string, Use>;
  readonly #checked: Map<string, Use>;

  constructor(other?: ModuleScope) {
    this.#used = new Map(other === undefined ? [] : other.#used);
    this.#checked = new Map(other === undefined ? [] : other.#checked);
  }

  /**
   * Uses a name of the runtime at run time.
   *
   * @param as - what it is called here
   */
  useRuntime(module: string, name: string, as = name): string {
    this.use("own", `runtime.${module}`, as === name ? name : `${name} as ${as}`);
    return as;
  }

  /** Uses a name of the runtime in annotations only. */
  checkRuntime(module: string, name: string): string {
    return this.check("own", `runtime.${module}`, name);
  }

  /** Uses a name at run time. */
  use(section: Section, from: string, name: string): string {
    this.#used.set(`${from} ${name}`, { section, from, name });
    return name;
  }

  /** Uses a name in annotations only. */
  check(section: Section, from: string, name: string): string {
    this.#checked.set(`${from} ${name}`, { section, from, name });
    return name;
  }

  /** Imports a module of the standard library at run time: `import datetime as dt`. */
  useModule(module: string, as = module): string {
    const statement = as === module ? `import ${module}` : `import ${module} as ${as}`;
    this.#used.set(statement, { section: "standard", from: module, name: as, statement });
    return as;
  }

  /**
   * The module's imports. A name that is used at run time is not imported a second time for type checkers.
   *
   * @param folder - the module's folder, from the package's root: `client/models`
   */
  imports(folder: string): ImportsView {
    const checked = new Map([...this.#checked].filter(([key]) => !this.#used.has(key)));
    const used = new Map(this.#used);
    if (checked.size > 0) used.set("typing", { section: "standard", from: "typing", name: "TYPE_CHECKING" });
    return { sections: sectionsOf(used, folder), checked: sectionsOf(checked, folder) };
  }
}

/** The relative import path from a folder to a module of the same package. */
export function relativeModule(folder: string, module: string): string {
  const [from, to] = [folder.split("/"), module.split(".")];
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return ".".repeat(from.length - common + 1) + to.slice(common).join(".");
}

function sectionsOf(uses: ReadonlyMap<string, Use>, folder: string): readonly ImportSectionView[] {
  return ORDER.flatMap((section): ImportSectionView[] => {
    const statements: string[] = [];
    const modules = new Map<string, string[]>();
    for (const use of uses.values()) {
      if (use.section !== section) continue;
      const from = section === "own" ? relativeModule(folder, use.from) : use.from;
      if (use.statement !== undefined) statements.push(use.statement);
      else modules.set(from, [...(modules.get(from) ?? []), use.name]);
    }
    const imports = [...modules]
      .sort(([a], [b]) => byModule(a, b))
      .map(([from, names]) => importFrom(from, names.sort(byMember)));
    const lines = [...statements.sort(), ...imports];
    return lines.length === 0 ? [] : [{ lines }];
  });
}
