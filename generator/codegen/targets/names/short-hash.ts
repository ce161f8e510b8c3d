import { createHash } from "node:crypto";

/** Eight hexadecimal digits that stand for a text: the last resort of a name, the same on every run and machine. */
export const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
