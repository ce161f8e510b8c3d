import { NestingError } from "../convert/nesting-error.js";
import { yamlText } from "./yaml-text.js";

/**
 * A document as YAML, in UTF-8. Every text in it comes back as itself, from readers of YAML 1.1 and 1.2.
 *
 * @throws NestingError where the document is nested too deep
 */
export const encodeYaml = (document: object): Uint8Array => NestingError.guard(() => Buffer.from(yamlText(document)));
