import { TypeCompiler } from "../machinery/schema/compiled-type.js";
import { Kind } from "../registry/kind.js";
import type { Kinds } from "../registry/kinds.js";
import { joinVersions } from "../resources/join-versions.js";
import type { ResourceCatalog } from "../resources/resource-model.js";
import type { StrategyOf } from "./assembly/strategies.js";

/**
 * Adds new resources, and new versions of known ones.
 *
 * @param stores - whether objects are stored in these versions, even if the resource is known already
 */
export function addKinds(
  kinds: Kinds,
  { resources, types }: ResourceCatalog,
  strategyOf: StrategyOf,
  stores = false,
): void {
  const compiler = new TypeCompiler(types);
  for (const model of resources) {
    const present = kinds.get(model.group, model.plural);
    const stored = (stores ? model : (present?.model ?? model)).storageVersion;
    const joined = present === undefined ? model : joinVersions(present.model, model, stored);
    if (joined === undefined) continue;
    const compilers = present?.model.versions.map(({ name }) => [name, present.compilerOf(name)] as const);
    kinds.add(new Kind(joined, compiler, strategyOf(model.group, model.plural), 0, new Map(), new Map(compilers)));
  }
}
