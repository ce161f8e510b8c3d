import type { ClientModel } from "../../client-model/client-model.js";
import { isKubernetesStyle } from "./is-kubernetes-style.js";

/** The part of a runtime that only clients of APIs in Kubernetes' style need. */
const KUBERNETES = "runtime/kubernetes/";

/** The files of a runtime that the client of a document gets, of the names of all templates. */
export const runtimeFiles = (names: Iterable<string>, model: ClientModel): string[] =>
  [...names].filter(
    (name) => name.startsWith("runtime/") && (!name.startsWith(KUBERNETES) || isKubernetesStyle(model)),
  );
