import type { ClientModel, Operation } from "../../../client-model/client-model.js";

/**
 * Security requirements to document for an operation: alternatives, each a list of schemes that are needed together.
 * `undefined` if there is nothing to say: the document secures no operation, or its only scheme applies.
 */
export type SecurityRequirementsOf = (operation: Operation) => readonly (readonly string[])[] | undefined;

/** Reads the security requirements of a document once, for lookup by operation. */
export function readSecurityRequirements(model: ClientModel): SecurityRequirementsOf {
  const isSecured = model.groups.some(({ operations }) => operations.some(({ security }) => security.length > 0));
  const [scheme, another] = model.securitySchemes;
  return ({ security }) => {
    // Without requirements, a document does not describe its security. It may still have some.
    if (!isSecured) return undefined;
    const alternatives = security.map((alternative) => alternative.map((each) => each.scheme));
    const isOnlyOne =
      another === undefined &&
      alternatives.length === 1 &&
      alternatives[0]?.length === 1 &&
      alternatives[0][0] === scheme?.name;
    return isOnlyOne ? undefined : alternatives;
  };
}
