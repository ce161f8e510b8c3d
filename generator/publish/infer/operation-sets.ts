import type { DeclaredOperation, OperationSet } from "../../model/api-model.js";
import { NO_SPAN } from "./span.js";

/** Operations outside of resources, by the interface that declares them. */
export class OperationSets {
  readonly #sets = new Map<string, OperationSet>();

  /**
   * Returns the name of the operation's method.
   *
   * @param id - the operation's id, to be written out if its method must have another name
   */
  add(
    set: Pick<OperationSet, "name" | "package" | "description" | "each">,
    operation: DeclaredOperation,
    id: string | undefined,
  ): string {
    const key = `${set.package} ${set.name}`;
    const known = this.#sets.get(key) ?? { ...set, operations: [], markers: [], span: NO_SPAN };
    const taken = new Set(known.operations.map((other) => other.name));
    let method = operation.name;
    for (let n = 2; taken.has(method); n++) method = `${operation.name}${n}`;
    const named = method === operation.name ? operation : renamed(operation, method, id);
    this.#sets.set(key, { ...known, operations: [...known.operations, named] });
    return method;
  }

  get all(): OperationSet[] {
    return [...this.#sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
  }
}

const renamed = (operation: DeclaredOperation, name: string, id: string | undefined): DeclaredOperation => ({
  ...operation,
  name,
  markers:
    id === undefined || operation.markers.some((marker) => marker.name === "operationId")
      ? operation.markers
      : [{ name: "operationId", value: id, span: NO_SPAN }, ...operation.markers],
});
