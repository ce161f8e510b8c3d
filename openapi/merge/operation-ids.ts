import { METHODS } from "../types/methods.js";
import type { Document, PathItem } from "../types/swagger-2.js";

/** An operation id that an earlier document has. */
export interface TakenId {
  readonly id: string;
  /** The document that has it. */
  readonly other: string;
  /** The id that is free. */
  readonly renamed: string;
}

/** Whose each operation id is, over the documents of a merge: in one document an id stands for one operation. */
export class OperationIds {
  readonly #owners = new Map<string, string>();

  /** Takes in the operations of a document, and names those ids that an earlier document has. */
  add(paths: Document["paths"], file: string): TakenId[] {
    const ids = new Set<string>();
    for (const path of Object.keys(paths))
      for (const method of METHODS) {
        const id = paths[path]?.[method]?.operationId;
        if (id !== undefined) ids.add(id);
      }
    const taken: TakenId[] = [];
    for (const id of ids) {
      const other = this.#owners.get(id);
      if (other === undefined) continue;
      let index = 2;
      while (this.#owners.has(`${id}_v${index}`) || ids.has(`${id}_v${index}`)) index += 1;
      taken.push({ id, other, renamed: `${id}_v${index}` });
    }
    if (taken.length === 0) {
      for (const id of ids) this.#owners.set(id, file);
      return taken;
    }
    const names = new Map(taken.map(({ id, renamed }) => [id, renamed]));
    for (const id of ids) this.#owners.set(names.get(id) ?? id, this.#owners.get(names.get(id) ?? id) ?? file);
    return taken;
  }
}

/** Paths with new operation ids. */
export function renameOperations(
  paths: Readonly<Record<string, PathItem>>,
  taken: readonly TakenId[],
): Record<string, PathItem> {
  const names = new Map(taken.map(({ id, renamed }) => [id, renamed]));
  const renameIn = (item: PathItem): PathItem => {
    const changed = METHODS.flatMap((method) => {
      const operation = item[method];
      const operationId = names.get(operation?.operationId ?? "");
      return operation === undefined || operationId === undefined ? [] : [[method, { ...operation, operationId }]];
    });
    return changed.length === 0 ? item : { ...item, ...(Object.fromEntries(changed) as PathItem) };
  };
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, renameIn(item)]));
}
