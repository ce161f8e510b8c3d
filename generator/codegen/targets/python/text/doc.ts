import { isSuccess } from "../../../client-model/model/status.js";
import { wireMethod } from "../../common/operations/wire-method.js";
import type { Facets, Operation, Type } from "../../../client-model/client-model.js";
import { codeSpan } from "../../common/text/code-span.js";
import { markdownText, sentences } from "../../common/text/markdown-text.js";
import { failureReasons, operationProse } from "../../common/text/operation-prose.js";
import { withFacts } from "../../common/text/with-facts.js";
import { schemaFacts } from "../../common/types/schema-facts.js";
import type { DocSectionView, DocView } from "../view.js";

/** A text on one line, for a list or table. */
export const textLine = (raw: string): string => markdownText(raw).replace(/\s+/g, " ").trim();

/** A docstring without sections. */
export const plainDoc = (text: string): DocView => ({ text, sections: [] });

type Described = Facets & {
  readonly description: string;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly type: Type;
};

/** Appends facts to a description: on the same line if it has one line, otherwise as a paragraph. */
export function describe(thing: Described): string {
  const facts = [...(thing.deprecated === true ? ["Deprecated."] : []), ...schemaFacts(thing, textLine)].join(" ");
  return withFacts(markdownText(thing.description), facts);
}

/** Prepares descriptions of parameters. Cached, because a document repeats them many times. */
export function describer(): (thing: Described) => string {
  const known = new Map<string, string>();
  return (thing) => {
    const { description, deprecated, type, default: value, constraints } = thing;
    const key = JSON.stringify([description, deprecated, type, value, constraints]);
    const text = known.get(key) ?? describe(thing);
    known.set(key, text);
    return text;
  };
}

/** Docstring of a model, or of one of its attributes. */
export const schemaDoc = (thing: Described): DocView => plainDoc(describe(thing));

/** Docstring of a method. */
export function operationDoc(
  operation: Operation,
  options: {
    readonly note?: string;
    /** Parameters, by Python name. */
    readonly parameters: readonly (readonly [name: string, text: string])[];
    /** The returned value; may be empty. */
    readonly returns: string;
  },
): DocView {
  const { note = "", parameters, returns } = options;
  const route = codeSpan(`${wireMethod(operation.method)} ${operation.path}`, textLine);
  const text = [operationProse(operation, markdownText), note, route].filter((part) => part !== "").join("\n\n");
  const args = parameters.filter(([, each]) => each !== "").map(([name, each]) => ({ name, text: each }));
  const reasons = failureReasons(operation, textLine);
  const section = (title: string, entries: DocSectionView["entries"]): readonly DocSectionView[] =>
    entries.length === 0 ? [] : [{ title, entries }];
  return {
    text,
    sections: [
      ...section("Args", args),
      ...section("Returns", returns === "" ? [] : [{ name: "", text: returns }]),
      ...section("Raises", reasons.length === 0 ? [] : [{ name: "ApiException", text: `${reasons.join("; ")}.` }]),
    ],
  };
}

/** The document's description of an operation's success. */
export function returnsText({ responses }: Operation): string {
  const success = responses.find(({ status }) => isSuccess(status));
  const text = sentences(textLine(success?.description ?? ""));
  // A phrase that every operation has says nothing.
  return /^(?:ok|okay|success|successful|successful operation|successful response|no content|created|accepted|no response was specified|default response)\.?$/i.test(
    text,
  )
    ? ""
    : text;
}
