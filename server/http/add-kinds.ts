import { TypeCompiler } from "../machinery/schema/compiled-type.js";
import { Kind } from "../registry/kind.js";
import type { KindStrategy } from "../registry/kind-strategy.js";
import type { Kinds } from "../registry/kinds.js";
import { joinVersions } from "../resources/join-versions.js";
import type { ResourceCatalog } from "../resources/resource-model.js";

export interface KindOptions {
  readonly strategyOf: (group: string, plural: string) => KindStrategy | undefined;
  /** Objects of this revision and older may have been stored under other schemas. */
  readonly since: number;
  /** Whether objects are stored in these versions, even where the resource is there already. */
  readonly stores?: boolean;
}

/** Adds resources that are not there yet, and versions to those that are. */
export function addKinds(
  kinds: Kinds,
  { resources, types }: ResourceCatalog,
  { strategyOf, since, stores = false }: KindOptions,
): void {
  const compiler = new TypeCompiler(types);
  for (const model of resources) {
    const present = kinds.get(model.group, model.plural);
    const stored = (stores ? model : (present?.model ?? model)).storageVersion;
    const joined = present === undefined ? model : joinVersions(present.model, model, stored);
    if (joined === undefined) continue;
    const compilers = present?.model.versions.map(({ name }) => [name, present.compilerOf(name)] as const);
    kinds.add(new Kind(joined, compiler, strategyOf(model.group, model.plural), since, new Map(), new Map(compilers)));
  }
}
