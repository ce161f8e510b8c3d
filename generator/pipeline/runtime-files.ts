import type { ClientModel } from "../codegen/client-model/client-model.js";

/** Parts of the runtime that only some clients need, by the folder they are in; the rest goes into every one. */
const PARTS: Readonly<Record<string, (model: ClientModel) => boolean>> = {
  "runtime/kubernetes/": (model) => model.groups.some((group) => group.groupVersion !== undefined),
};

/** The runtime's files that a client of this model gets, of all that there are. */
export const runtimeFiles = (names: Iterable<string>, model: ClientModel): string[] =>
  [...names].filter(
    (name) =>
      name.startsWith("runtime/") &&
      Object.entries(PARTS).every(([folder, isNeeded]) => !name.startsWith(folder) || isNeeded(model)),
  );
