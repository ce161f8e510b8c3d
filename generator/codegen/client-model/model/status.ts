import type { Status } from "./operations.js";

export const isSuccess = (status: Status): boolean =>
  typeof status === "number" ? status >= 200 && status < 300 : status === "2XX";

/** Whether a status always means failure; `default` may mean anything. */
export const isFailure = (status: Status): boolean =>
  typeof status === "number" ? status >= 400 : status === "4XX" || status === "5XX";
