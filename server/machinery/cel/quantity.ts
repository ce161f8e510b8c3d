/** Units of a quantity's text, as powers of ten or of two. */
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, "": 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY: Readonly<Record<string, bigint>> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };

/** A quantity is kept in billionths: finer ones are rounded up, away from zero. */
const BILLION = 1_000_000_000n;

const FORM = /^([+-]?)(\d+)?(?:\.(\d*))?([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d{1,3})?$/;

const power = (base: bigint, exponent: number): bigint => base ** BigInt(exponent);

function exponentOf(unit: string): number {
  if (/^[eE]./.test(unit)) return Number(unit.slice(1));
  return DECIMAL[unit] ?? 0;
}

/** An amount such as `500m` or `2Gi`, in rules. */
export class Quantity {
  constructor(readonly billionths: bigint) {}

  /** `undefined` if the text is not a quantity. */
  static parse(text: string): Quantity | undefined {
    const [, sign, whole = "", fraction = "", unit = ""] = FORM.exec(text) ?? [];
    if (sign === undefined || whole + fraction === "") return undefined;
    const digits = BigInt(whole + fraction);
    const binary = BINARY[unit];
    const exponent = 9 - fraction.length + (binary === undefined ? exponentOf(unit) : 0);
    const scaled = binary === undefined ? digits : digits << binary;
    const divisor = exponent < 0 ? power(10n, -exponent) : 1n;
    const amount = exponent < 0 ? (scaled + divisor - 1n) / divisor : scaled * power(10n, exponent);
    return new Quantity(sign === "-" ? -amount : amount);
  }

  get isInteger(): boolean {
    return (
      this.billionths % BILLION === 0n && BigInt.asIntN(64, this.billionths / BILLION) === this.billionths / BILLION
    );
  }

  get integer(): bigint {
    return this.billionths / BILLION;
  }

  add(other: Quantity | bigint): Quantity {
    return new Quantity(this.billionths + (typeof other === "bigint" ? other * BILLION : other.billionths));
  }

  negated(): Quantity {
    return new Quantity(-this.billionths);
  }

  compare(other: Quantity): bigint {
    if (this.billionths === other.billionths) return 0n;
    return this.billionths < other.billionths ? -1n : 1n;
  }
}
