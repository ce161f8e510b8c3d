/** Characters of a value that a message shows. */
const MOST = 80;

/** A value of a document in a message: as JSON, shortened. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}

/** A list of values in a message. */
export const shownList = (values: readonly unknown[]): string => {
  const text = values.map(shown).join(", ");
  return text.length <= 2 * MOST ? text : `${text.slice(0, 2 * MOST - 1)}…`;
};
