/** How a quantity is written: with `Ki`, `Mi`, …, with `k`, `M`, …, or with an exponent. */
export type QuantityFormat = "BinarySI" | "DecimalSI" | "DecimalExponent";

/** An amount of a resource, exact to a billionth: 1.5 CPUs, 2 GiB of memory. */
export interface Quantity {
  /** The amount in billionths, the smallest unit that Kubernetes knows. */
  readonly nanos: bigint;
  /** As the quantity was written. */
  readonly format: QuantityFormat;
}

/** A quantity, or how documents write it: `500m`, `2Gi`, `1e3`, `1`. */
export type QuantityLike = Quantity | string | number;

/** A text is not a quantity. */
export class QuantityError extends Error {
  override readonly name = "QuantityError";
}

const NANO = 1_000_000_000n;
/** Quantities with a binary suffix end here (2^63 - 1). */
const MAX_BINARY = (2n ** 63n - 1n) * NANO;
/** Larger numbers would only cost memory: the server's own arithmetic ends far below. */
const MAX_EXPONENT = 1000;

const BINARY = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"] as const;
const DECIMAL = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"] as const;

const QUANTITY = /^([+-]?)(?:(\d+)\.?(\d*)|\.(\d+))([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

/**
 * Parse a quantity by the rules of Kubernetes: parts of a billionth round away from zero, and amounts with a binary
 * suffix are at most 2^63 - 1.
 *
 * @throws {@link QuantityError}
 */
export function parseQuantity(value: string | number): Quantity {
  const [, sign, whole = "", fraction = "", bare = "", suffix = ""] = QUANTITY.exec(String(value)) ?? [];
  if (sign === undefined) throw new QuantityError(`not a quantity: ${JSON.stringify(value)}`);
  const decimals = fraction + bare;
  const digits = BigInt(whole + decimals);
  const binary = BINARY.findIndex((each) => each === suffix && each !== "");
  if (binary > 0) {
    const exact = ceilDivide(digits * 1024n ** BigInt(binary) * NANO, 10n ** BigInt(decimals.length));
    const nanos = exact > MAX_BINARY ? MAX_BINARY : exact;
    return { nanos: sign === "-" ? -nanos : nanos, format: nanos > 0n && nanos < NANO ? "DecimalSI" : "BinarySI" };
  }
  const isExponent = suffix.length > 1;
  const exponent = isExponent ? Number(suffix.slice(1)) : (DECIMAL.findIndex((each) => each === suffix) - 3) * 3;
  if (exponent > MAX_EXPONENT) throw new QuantityError(`too large for a quantity: ${JSON.stringify(value)}`);
  const nanos = scale(digits, exponent + 9 - decimals.length);
  return { nanos: sign === "-" ? -nanos : nanos, format: isExponent ? "DecimalExponent" : "DecimalSI" };
}

/**
 * Write a quantity in Kubernetes' canonical form: no fraction, the largest suffix that is exact, no sign unless
 * negative. `1.5` becomes `1500m`, `1024Mi` becomes `1Gi`.
 *
 * @param format - Default: as the quantity was written. Below 1024 and for fractions, the decimal suffixes replace the
 *   binary ones.
 */
export function formatQuantity(quantity: QuantityLike, format: QuantityFormat = toQuantity(quantity).format): string {
  const { nanos } = toQuantity(quantity);
  if (nanos === 0n) return "0";
  const size = nanos < 0n ? -nanos : nanos;
  if (format === "BinarySI" && size >= 1024n * NANO && nanos % NANO === 0n) {
    const [number, steps] = reduce(nanos / NANO, 1024n, BINARY.length - 1);
    return `${String(number)}${BINARY[steps] ?? ""}`;
  }
  const most = format === "DecimalExponent" ? Number.POSITIVE_INFINITY : DECIMAL.length - 1;
  const [number, steps] = reduce(nanos, 1000n, most);
  if (format !== "DecimalExponent") return `${String(number)}${DECIMAL[steps] ?? ""}`;
  return steps === 3 ? String(number) : `${String(number)}e${String(steps * 3 - 9)}`;
}

/** Negative if the first is smaller, positive if it is larger, 0 if both are equal: `1` and `1000m` are. */
export function compareQuantities(first: QuantityLike, second: QuantityLike): -1 | 0 | 1 {
  const left = toQuantity(first).nanos;
  const right = toQuantity(second).nanos;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The sum; `0` for no quantities. Its format is that of the first one that is not zero. */
export function addQuantities(...quantities: readonly QuantityLike[]): Quantity {
  let sum: Quantity = { nanos: 0n, format: "DecimalSI" };
  for (const each of quantities) {
    const { nanos, format } = toQuantity(each);
    sum = { nanos: sum.nanos + nanos, format: sum.nanos === 0n ? format : sum.format };
  }
  return sum;
}

/** The difference, in the format of the first quantity, or of the second one if the first is zero. */
export function subtractQuantities(quantity: QuantityLike, subtracted: QuantityLike): Quantity {
  const { nanos, format } = toQuantity(subtracted);
  return addQuantities(quantity, { nanos: -nanos, format });
}

/** The amount as a number of units: cores, bytes. Beyond 2^53, the last digits are lost. */
export function quantityToNumber(quantity: QuantityLike): number {
  const { nanos } = toQuantity(quantity);
  // Apart, because billionths reach 2^53 much sooner.
  return Number(nanos / NANO) + Number(nanos % NANO) / 1e9;
}

function toQuantity(quantity: QuantityLike): Quantity {
  return typeof quantity === "object" ? quantity : parseQuantity(quantity);
}

/** `digits` × 10^`exponent`, rounded up. */
function scale(digits: bigint, exponent: number): bigint {
  if (exponent >= 0) return digits * 10n ** BigInt(exponent);
  // Dividing by more than there are digits gives the same.
  return ceilDivide(digits, 10n ** BigInt(Math.min(-exponent, String(digits).length + 1)));
}

const ceilDivide = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;

/** Divides while it is exact, at most some times; returns how often, too. */
function reduce(value: bigint, by: bigint, most: number): [value: bigint, steps: number] {
  let steps = 0;
  let rest = value;
  for (; steps < most && rest % by === 0n; steps += 1) rest /= by;
  return [rest, steps];
}
