import type { Status } from "../../../client-model/client-model.js";

export const isSuccess = (status: Status): boolean =>
  typeof status === "number" ? status >= 200 && status < 300 : status === "2XX";

/** Whether a status is a failure in any case; `default` may be anything. */
export const isFailure = (status: Status): boolean =>
  typeof status === "number" ? status >= 400 : status === "4XX" || status === "5XX";
