import { badRequest } from "../../machinery/errors/api-errors.js";

/** Throws a `StatusError` (400) where an object does not have the name of its address. */
export function checkName(name: string | undefined, expected: string): void {
  if (name === undefined || name === "")
    throw badRequest(`the name of the object (${expected} based on URL) was undeterminable: name must be provided`);
  if (name !== expected)
    throw badRequest(`the name of the object (${name}) does not match the name on the URL (${expected})`);
}
