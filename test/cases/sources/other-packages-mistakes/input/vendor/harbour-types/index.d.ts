/** A light. */
export interface Light {
  color: "red" | "green";
  pair: [number, number];
  either: { a: string } | { b: string };
}
