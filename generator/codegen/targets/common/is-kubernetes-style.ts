import type { ClientModel } from "../../client-model/client-model.js";

/** Whether the package has the parts of the runtime that only Kubernetes needs. */
export const isKubernetesStyle = (model: ClientModel): boolean =>
  model.groups.some((group) => group.groupVersion !== undefined);
