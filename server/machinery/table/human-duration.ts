const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** Two units, or one if the second is zero. */
function pair(big: number, bigUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${big}${bigUnit}` : `${big}${bigUnit}${small}${smallUnit}`;
}

const parts = (time: number, big: number, small: number): readonly [number, number] => [
  Math.floor(time / big),
  Math.floor((time % big) / small),
];

/**
 * A duration as `kubectl get` shows ages: `45s`, `3m20s`, `12m`, `5h30m`, `3d4h`, `40d`, `2y30d`. The longer it is, the fewer
 * units are shown.
 *
 * @param time - in milliseconds
 */
export function humanDuration(time: number): string {
  if (time < -2 * SECOND) return "<invalid>";
  if (time < 0) return "0s";
  const seconds = Math.floor(time / SECOND);
  if (seconds < 120) return `${seconds}s`;
  if (time < 10 * MINUTE) return pair(...withUnits(parts(time, MINUTE, SECOND), "m", "s"));
  if (time < 3 * HOUR) return `${Math.floor(time / MINUTE)}m`;
  if (time < 8 * HOUR) return pair(...withUnits(parts(time, HOUR, MINUTE), "h", "m"));
  if (time < 2 * DAY) return `${Math.floor(time / HOUR)}h`;
  if (time < 8 * DAY) return pair(...withUnits(parts(time, DAY, HOUR), "d", "h"));
  if (time < 2 * YEAR) return `${Math.floor(time / DAY)}d`;
  if (time < 8 * YEAR) return pair(...withUnits(parts(time, YEAR, DAY), "y", "d"));
  return `${Math.floor(time / YEAR)}y`;
}

const withUnits = (
  [big, small]: readonly [number, number],
  bigUnit: string,
  smallUnit: string,
): [number, string, number, string] => [big, bigUnit, small, smallUnit];
