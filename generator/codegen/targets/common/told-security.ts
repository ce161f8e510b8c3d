import type { ClientModel, Operation } from "../../client-model/client-model.js";

/** Alternatives of schemes to be told of an operation; undefined where they go without saying. */
export type ToldSecurity = (operation: Operation) => readonly (readonly string[])[] | undefined;

/** Prepares what is to be told of the security of a document's operations. */
export function toldSecurity(model: ClientModel): ToldSecurity {
  const isSecured = model.groups.some(({ operations }) => operations.some(({ security }) => security.length > 0));
  const [scheme, another] = model.securitySchemes;
  return ({ security }) => {
    // A document that asks for nothing anywhere is silent about it; callers know better.
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
