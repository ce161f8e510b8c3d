import type { CodeSample } from "../client-model.js";
import { isList, isObject, textOf, type JsonObject } from "../json.js";

/** The calls in an operation's `x-codeSamples`, or under its older name. */
export function readCodeSamples(operation: JsonObject): { readonly codeSamples?: readonly CodeSample[] } {
  const stated = operation["x-codeSamples"] ?? operation["x-code-samples"];
  const codeSamples = (isList(stated) ? stated : []).flatMap((sample): readonly CodeSample[] => {
    if (!isObject(sample) || textOf(sample["source"]) === "") return [];
    const [language, label] = [textOf(sample["lang"]), textOf(sample["label"])];
    return [{ language, label: label === language ? "" : label, source: textOf(sample["source"]) }];
  });
  return codeSamples.length === 0 ? {} : { codeSamples };
}
