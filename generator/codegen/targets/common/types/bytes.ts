import type { Type } from "../../../client-model/client-model.js";

/** Whether a type is raw bytes, not a string that encodes them. */
export const isFile = (type: Type): boolean => type.kind === "bytes" && type.encoding === undefined;

/** Whether an input is a file, or a list of files. */
export const isFiles = (type: Type): boolean => isFile(type) || (type.kind === "array" && isFile(type.items));

/** Whether content of a type is passed as bytes. */
export const isBinary = (type: Type): boolean =>
  isFile(type) || (type.kind === "scalar" && type.scalar === "string" && type.format === "binary");

/** Whether a type is a string in JSON, whatever the string encodes. */
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
