import type { Operation } from "../../../client-model/client-model.js";
import { successes } from "../../common/operations/answer.js";

/**
 * Whether the whole response says more than a call, which returns the content of a success: the document declares
 * failures, several successes, or headers.
 */
export function hasWholeResponse(operation: Operation): boolean {
  const good = successes(operation);
  return (
    operation.responses.length > 1 || good.length !== 1 || operation.responses.some(({ headers }) => headers.length > 0)
  );
}
