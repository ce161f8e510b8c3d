import path from "node:path";

/** Whether a text is the path of a file within a folder, with slashes: not empty, not absolute, and not outside of it. */
export const isFileName = (text: string): boolean =>
  path.posix.normalize(text) === text &&
  !path.posix.isAbsolute(text) &&
  !/[\\\0]|\/$/.test(text) &&
  text !== "." &&
  text.split("/")[0] !== "..";
