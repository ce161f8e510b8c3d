import { fileName } from "../../names/file-name.js";

/** Matches names of pages that need no change: safe in file systems and URLs. */
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9_-])){0,79}$/;

/**
 * The page name for a raw name, without extension: the name itself if it is safe, so that readers can guess URLs
 * (`Pod`,
 * `readCoreV1NamespacedPod`); otherwise its words joined by `-`.
 */
export const pageName = (raw: string): string =>
  PLAIN.test(raw) && !/^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout)(?:\.|$)/i.test(raw) ? raw : fileName(raw);
