import { shortHash } from "./short-hash.js";
import { splitWords } from "./split-words.js";

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout)$/;

/** Long enough for any name worth reading, short enough for every file system with a path around it. */
const LONGEST = 80;

/**
 * A raw name as the name of a file or folder, without extension: words in lower case, joined by `-`. Nothing in it can
 * lead out of its folder, hide it, or mean a device. A name that has no letter or digit becomes a hash of itself.
 */
export function fileName(raw: string): string {
  const words = splitWords(raw).join("-").toLowerCase().normalize("NFC");
  if (words === "") return `x${shortHash(raw)}`;
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}-${shortHash(raw)}` : words;
  return DEVICES.test(short) ? `${short}-api` : short;
}

/** What two names have in common that are one file on a disk that does not tell capitals from small letters. */
export const fileKey = (name: string): string => name.normalize("NFKC").toLowerCase();
