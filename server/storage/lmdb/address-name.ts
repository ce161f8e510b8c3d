import type { Address } from "../embedded/engine.js";

/** An address as the key of a map. */
export const addressName = ({ revision, index }: Address): string =>
  index === 0 ? `${revision}` : `${revision}/${index}`;
