import type { Type } from "../../../client-model/client-model.js";

/** Whether a type is bytes themselves, and not a text that carries them. */
export const isFile = (type: Type): boolean => type.kind === "bytes" && type.encoding === undefined;

/** Whether an input is a file, or a list of files. */
export const isFiles = (type: Type): boolean => isFile(type) || (type.kind === "array" && isFile(type.items));

/** Whether a content of a type is handed over as bytes. */
export const isBinary = (type: Type): boolean =>
  isFile(type) || (type.kind === "scalar" && type.scalar === "string" && type.format === "binary");

/** Whether a type is a string in JSON, whatever the string carries. */
export function isString(type: Type): boolean {
  switch (type.kind) {
    case "scalar":
      return type.scalar === "string";
    case "bytes":
      return type.encoding !== undefined;
    case "encoded":
      return true;
    default:
      return false;
  }
}
