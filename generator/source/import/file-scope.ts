import type { TypeId } from "../../model/api-model.js";

/** Names of one source file: its own types, and those that it imports. */
export class FileScope {
  readonly #own: string;
  readonly #taken = new Set<string>();
  readonly #names = new Map<TypeId, string>();
  readonly #tool = new Map<string, string>();
  readonly #fileOf: (owner: string) => string;

  /**
   * @param own - the package that the file declares
   * @param declared - names of its types
   * @param fileOf - the source of a package, relative to the source root
   */
  constructor(own: string, declared: Iterable<string>, fileOf: (owner: string) => string) {
    this.#own = own;
    this.#fileOf = fileOf;
    for (const name of declared) this.#taken.add(name);
  }

  #free(name: string): string {
    let free = name;
    for (let n = 2; this.#taken.has(free); n++) free = `${name}${n}`;
    this.#taken.add(free);
    return free;
  }

  /** A name that nothing in the file has, made from any text. */
  declare(hint: string): string {
    return this.#free(typeName(hint));
  }

  /** The name of a type in this file; imports it if it is another's. */
  nameOf(id: TypeId): string {
    const dot = id.lastIndexOf(".");
    const [owner, name] = [id.slice(0, dot), id.slice(dot + 1)];
    if (owner === this.#own) return name;
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const local = this.#taken.has(name) ? this.#free(`${prefixOf(owner)}${name}`) : this.#free(name);
    this.#names.set(id, local);
    return local;
  }

  /** The name of a scalar of `groupversion/types`. */
  scalar(name: string): string {
    const known = this.#tool.get(name);
    if (known !== undefined) return known;
    const local = this.#taken.has(name) ? this.#free(`${name}Value`) : this.#free(name);
    this.#tool.set(name, local);
    return local;
  }

  /** The import declarations. */
  imports(): string {
    const modules = new Map<string, [name: string, local: string][]>();
    const add = (module: string, name: string, local: string): void => {
      modules.set(module, [...(modules.get(module) ?? []), [name, local]]);
    };
    for (const [name, local] of this.#tool) add("groupversion/types", name, local);
    const here = this.#fileOf(this.#own);
    for (const [id, local] of this.#names) {
      const dot = id.lastIndexOf(".");
      const file = this.#fileOf(id.slice(0, dot));
      // Kubernetes' own types come with the tool.
      add(file.startsWith("groupversion/") ? file : relative(here, file), id.slice(dot + 1), local);
    }
    return [...modules]
      .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
      .map(([module, names]) => importText(module, names))
      .join("");
  }
}

/** A text as the name of a type: `list-gardens 200` as `ListGardens200`. */
function typeName(text: string): string {
  const words = text.replace(/[^A-Za-z0-9_$]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
  return /^[A-Za-z_$]/.test(words) ? words : `_${words}`;
}

const order = (module: string): number => (module.startsWith(".") ? 2 : module === "groupversion/types" ? 1 : 0);

/** `rbac.authorization.k8s.io/v1` as `RbacV1`. */
const prefixOf = (owner: string): string =>
  owner
    .split("/")
    .map((part) => part.replace(/\..*$/, "").replace(/[^A-Za-z0-9]/g, ""))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

function relative(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  const up = "../".repeat(here.length - same);
  return `${up === "" ? "./" : up}${there.slice(same).join("/").replace(/\.ts$/, ".js")}`;
}

function importText(module: string, names: readonly (readonly [name: string, local: string])[]): string {
  const list = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, local]) => (name === local ? name : `${name} as ${local}`));
  const line = `import type { ${list.join(", ")} } from "${module}";\n`;
  return line.length <= 121
    ? line
    : `import type {\n${list.map((name) => `  ${name},\n`).join("")}} from "${module}";\n`;
}
