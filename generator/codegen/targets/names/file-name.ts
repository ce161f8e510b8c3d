import { fewerWords } from "./fewer-words.js";
import { shortHash } from "./short-hash.js";
import { spellOut } from "./spell-out.js";
import { splitWords } from "./split-words.js";

/** Names that Windows reserves for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout)$/;

/** Long enough for readable names, short enough for every file system. */
const LONGEST = 80;

/**
 * A raw name as a file or folder name, without extension: words in lower case, joined by `-`. The result cannot leave
 * its folder, be hidden, or name a device. A name without letters or digits gets those of its characters' names.
 */
export function fileName(raw: string): string {
  const words = splitWords(raw);
  if (words.length === 0) return raw === "" ? "x" : fileName(`x ${spellOut(raw)}`);
  const some = fewerWords(words, LONGEST, 1);
  const name = some.length > 0 ? some.join("-") : `${(words[0] ?? "").slice(0, LONGEST)}-${shortHash(raw)}`;
  const short = name.toLowerCase().normalize("NFC");
  return DEVICES.test(short) ? `${short}-api` : short;
}

/** A key that is equal for two names that are the same file on a case-insensitive file system. */
export const fileKey = (name: string): string => name.normalize("NFKC").toLowerCase();
