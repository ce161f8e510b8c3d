import type { Operation } from "../../../client-model/client-model.js";
import type { Input } from "../../common/operations/request.js";
import { lockedPlace } from "../../names/locked-place.js";

/** The identity of a parameter or form field in a name lock. */
export const inputIdentity = (operation: Operation, input: Input): string =>
  `${operation.id} ${lockedPlace(input)} ${input.name}`;
