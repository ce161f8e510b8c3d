import type { ClientModel, Operation, SecurityScheme } from "../../../client-model/client-model.js";

/** The schemes of the first alternative that an operation requires. */
export function neededSchemes({ securitySchemes }: ClientModel, operation: Operation): readonly SecurityScheme[] {
  const names = (operation.security[0] ?? []).map(({ scheme }) => scheme);
  return names.flatMap((name) => securitySchemes.find((scheme) => scheme.name === name) ?? []);
}
