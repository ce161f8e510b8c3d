import { fileName } from "../../names/file-name.js";

/** What may stand in the name of a page as it is: nothing that a disk or a URL takes for something else. */
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9_-])){0,79}$/;

/**
 * A raw name as the name of a page, without extension: the name itself wherever that is a safe one, so that addresses can
 * be guessed (`Pod`, `readCoreV1NamespacedPod`), and words joined by `-` otherwise.
 */
export const pageName = (raw: string): string =>
  PLAIN.test(raw) && !/^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout)(?:\.|$)/i.test(raw) ? raw : fileName(raw);
