import type { Status } from "../../../client-model/client-model.js";
import { propertyKey } from "../text/literals.js";

/** A key of an interface by status: a status, a class such as `4XX`, or `default`. */
export const errorKey = (status: Status): string => (typeof status === "number" ? String(status) : propertyKey(status));
