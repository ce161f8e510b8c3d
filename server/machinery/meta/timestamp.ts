let last = { second: NaN, text: "" };

/** A time as metadata states it: UTC, in whole seconds. */
export function timestamp(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  // Most writes share their second with the one before.
  if (second !== last.second) last = { second, text: new Date(second * 1000).toISOString().replace(/\.\d+Z$/, "Z") };
  return last.text;
}

/** A time as Leases and audit events state it: UTC, in microseconds. */
export const microTimestamp = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace("Z", "000Z");
