import type { StoredValue } from "../storage.js";
import type { KeyValue } from "./messages.js";

export const storedValue = ({ key, value, modRevision, createRevision }: KeyValue): StoredValue => ({
  key,
  value,
  revision: modRevision,
  createRevision,
});
