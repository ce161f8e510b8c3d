import type { CallOptions, Client, MutationOptions, QueryOptions } from "../runtime/index.js";
import * as operations from "./operations.js";

/** Options of a query that calls {@link operations.getPet}. */
export function getPetQuery(
  client: Client,
  params: operations.GetPetParams,
  options?: CallOptions,
): QueryOptions<Awaited<ReturnType<typeof operations.getPet>>, readonly ["pets", "getPet", operations.GetPetParams]> {
  return {
    queryKey: ["pets", "getPet", params],
    queryFn: ({ signal }) => operations.getPet(client, params, { ...options, signal }),
  };
}

/** Options of a mutation that calls {@link operations.removePet}. */
export function removePetMutation(
  client: Client,
  options?: CallOptions,
): MutationOptions<Awaited<ReturnType<typeof operations.removePet>>, operations.RemovePetParams> {
  return { mutationKey: ["pets", "removePet"], mutationFn: (params) => operations.removePet(client, params, options) };
}
