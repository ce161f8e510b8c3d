import { createHash } from "node:crypto";

/** Hashes a text to eight hexadecimal digits, the last resort for a name. The same on every run and machine. */
export const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
