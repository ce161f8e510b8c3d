const PARTS = /\d+|\D+/g;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares names in ruff's order: digits compare as numbers unless they start with a zero. */
export function compareNatural(a: string, b: string): number {
  if (a === b) return 0;
  if (!/\d/.test(a) || !/\d/.test(b)) return compare(a, b);
  const [left, right] = [a.match(PARTS) ?? [], b.match(PARTS) ?? []];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const isNumber = /^[1-9]\d*$/.test(part) && /^[1-9]\d*$/.test(other);
    return (isNumber ? Number(part) - Number(other) : 0) || compare(part, other);
  }
  return -1;
}
