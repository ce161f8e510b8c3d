import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { Binding } from "./models.js";

/** Parameters of {@link createNamespacedBinding}. */
export interface CreateNamespacedBindingParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Binding;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedBinding",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/bindings",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a Binding.
 *
 * `POST /api/v1/namespaces/{namespace}/bindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedBinding(
  client: Client,
  params: CreateNamespacedBindingParams,
  options?: CallOptions,
): Promise<Binding> {
  return client.call(create, params, options);
}
