import type { ClientModel } from "../../client-model/client-model.js";
import { isKubernetesStyle } from "./is-kubernetes-style.js";

/** Folder of the runtime that only Kubernetes-style APIs need. */
const KUBERNETES = "runtime/kubernetes/";

/** Selects the runtime files for a document's client from the names of all templates. */
export const runtimeFiles = (names: Iterable<string>, model: ClientModel): string[] =>
  [...names].filter(
    (name) => name.startsWith("runtime/") && (!name.startsWith(KUBERNETES) || isKubernetesStyle(model)),
  );
