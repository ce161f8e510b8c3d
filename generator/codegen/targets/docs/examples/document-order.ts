import type { Example } from "../../../client-model/client-model.js";

/** Examples in the order in which their author wrote them, which readers of documentation expect. */
export const inDocumentOrder = (examples: readonly Example[]): readonly Example[] =>
  // Those without a place do not come from a map, and stand before those that do.
  [...examples].sort((a, b) => (a.place ?? -1) - (b.place ?? -1));
