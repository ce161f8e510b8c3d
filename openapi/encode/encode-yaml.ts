import { NestingError } from "../convert/nesting-error.js";
import { yamlText } from "./yaml-text.js";

/**
 * Encodes a document as YAML in UTF-8. YAML 1.1 and 1.2 readers read every text back unchanged.
 *
 * @throws NestingError if the document is nested too deep
 */
export const encodeYaml = (document: object): Uint8Array => NestingError.guard(() => Buffer.from(yamlText(document)));
