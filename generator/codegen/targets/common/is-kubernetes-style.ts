import type { ClientModel } from "../../client-model/client-model.js";

/** Whether the package includes the Kubernetes part of the runtime. */
export const isKubernetesStyle = (model: ClientModel): boolean =>
  model.groups.some((group) => group.groupVersion !== undefined);
