import type { ServeLog } from "./serve-log.js";

/**
 * Logs changes of a document.
 *
 * @param name - the member's name
 * @param file - its path, as messages show it
 */
export const tellReload = (log: ServeLog, name: string, file: string) => ({
  reloaded: (): void => log.info(`${name} changed and was reloaded`, { spec: name, file }),
  unusable: (problem: string): void =>
    log.warn(`${name} changed and cannot be used: ${problem}; the last good document is still served`, {
      spec: name,
      file,
      problem,
    }),
});
