import { forbidden, notFound } from "../../machinery/errors/api-errors.js";
import type { Admission, AdmissionRequest } from "../../registry/admission.js";
import type { Kinds } from "../../registry/kinds.js";
import type { RegistryContext } from "../../registry/registry-context.js";
import { StoredObject } from "../../registry/stored-object.js";

/** Namespaces that cannot be deleted. */
const LASTING: ReadonlySet<string> = new Set(["default", "kube-system", "kube-public"]);

/** Lets nothing be created in a namespace that is not there, or goes. */
export class NamespaceLifecycle implements Admission {
  readonly #registry: () => RegistryContext;
  readonly #kinds: Kinds;

  constructor(registry: () => RegistryContext, kinds: Kinds) {
    this.#registry = registry;
    this.#kinds = kinds;
  }

  readonly check = async ({ operation, version, namespace, name }: AdmissionRequest): Promise<void> => {
    const { kind } = version;
    const isNamespace = kind.group === "" && kind.plural === "namespaces";
    if (operation === "DELETE" && isNamespace && LASTING.has(name))
      throw forbidden(kind, name, "this namespace may not be deleted");
    if (operation !== "CREATE" || !kind.namespaced) return;
    const namespaces = this.#kinds.get("", "namespaces");
    if (namespaces === undefined) return;
    const value = await this.#registry().storage.get(namespaces.key("", namespace));
    if (value === undefined) throw notFound(namespaces, namespace);
    const { metadata } = StoredObject.of(namespaces.stored, value).object;
    if (metadata.deletionTimestamp === undefined) return;
    throw forbidden(
      kind,
      name,
      `unable to create new content in namespace ${namespace} because it is being terminated`,
      [
        {
          reason: "NamespaceTerminating",
          message: `namespace ${namespace} is being terminated`,
          field: "metadata.namespace",
        },
      ],
    );
  };
}
