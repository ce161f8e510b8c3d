import type { Content } from "../../../../client-model/client-model.js";
import type { Json } from "../../../../../../openapi/types/json.js";
import type { Direction } from "../../../common/examples/make-value.js";
import type { ExampleValues } from "../../examples/example-values.js";
import { prettyJson } from "../../examples/pretty-json.js";
import { visibleCode, visibleText } from "../../text/visible-text.js";
import { formPairs } from "../../calls/serialize.js";
import type { LinkView, SampleView } from "../../view.js";
import type { ContentGroup } from "./media-choices.js";

/** How much of a sample the page of an operation shows. */
const LONGEST = 8000;
const LINES = 120;

/** A sample that needs a page of its own. */
export interface LongSample {
  readonly anchor: string;
  readonly title: string;
  readonly code: string;
  readonly sample: SampleView;
}

/** Kinds whose values are shown from JSON. Values of others would have to be converted. */
const SHOWN: ReadonlySet<Content["kind"]> = new Set(["json", "any", "lines", "form", "multipart"]);

const canShow = ({ kind }: Content, value: Json): boolean => SHOWN.has(kind) || typeof value === "string";

/** Texts of values that several operations show. */
const jsonTexts = new WeakMap<object, string>();

function jsonText(value: Json): string {
  if (typeof value !== "object" || value === null) return visibleCode(prettyJson(value));
  let text = jsonTexts.get(value);
  if (text === undefined) {
    text = visibleCode(prettyJson(value));
    jsonTexts.set(value, text);
  }
  return text;
}

function shownText({ kind }: Content, value: Json): string {
  if (typeof value === "string" && kind !== "json" && kind !== "any") return visibleCode(value);
  if (kind !== "form" && kind !== "multipart") return jsonText(value);
  const pairs = formPairs(value).map(([name, text]) => `${name}=${text}`);
  return visibleCode(pairs.join("\n"));
}

/**
 * The samples of a request's or response's contents: the author's, and a made value for each type that has none.
 *
 * @param anchor - begins the anchors
 * @param pageOf - the page for a sample that is too long
 */
export function sampleViews(
  groups: readonly ContentGroup[],
  options: {
    readonly values: ExampleValues;
    readonly direction: Direction;
    readonly anchor: string;
    readonly pageOf: (sample: LongSample) => LinkView;
  },
): readonly SampleView[] {
  const { values, direction, anchor, pageOf } = options;
  const kept = groups.flatMap((group) => {
    const found = group.contents.flatMap((content) =>
      values
        .ofContent(content, direction)
        .flatMap((shown) => (canShow(content, shown.value) ? [{ content, shown, group }] : [])),
    );
    // What is made from the schema is the same in every media type.
    const made = found.find(({ shown }) => !shown.isAuthors);
    return found.filter((each) => each.shown.isAuthors || each === made);
  });
  const first = kept.find(({ group }) => group.isShown) ?? kept[0];
  const several = new Set(kept.map(({ content }) => content.mediaType)).size > 1;
  const seen = new Set<string>();
  let count = 0;
  return kept.flatMap((each): readonly SampleView[] => {
    const { content, shown, group } = each;
    const code = shownText(content, shown.value);
    const name = visibleText(shown.name);
    const type = visibleText(content.mediaType);
    // Tools name the only example like this.
    const isNamed = name !== "" && (name !== "default" || kept.length > 1);
    const title = !isNamed ? type : several ? `${name} (${type})` : name;
    // The example of a type, in each of the media types.
    if (name === "" && content.examples.length === 0 && seen.has(code)) return [];
    seen.add(code);
    // Not the number of different texts: authors give the same value two names.
    count += 1;
    const id = `${anchor}-sample-${count}`;
    const language = content.kind === "json" || content.kind === "any" ? "json" : "";
    const sample = {
      anchor: id,
      tab: `tab-${id}`,
      of: group.panel,
      isShown: each === first,
      title,
      language,
      code,
      isAuthors: shown.isAuthors,
      problem: visibleText(shown.problem),
      canFold: language === "json" && /[{[]\n[^]*[{[]\n/.test(code),
      whole: undefined,
    };
    const lines = code.split("\n");
    if (code.length <= LONGEST && lines.length <= LINES) return [sample];
    return [
      {
        ...sample,
        code: lines
          .slice(0, LINES / 2)
          .join("\n")
          .slice(0, LONGEST / 2),
        whole: pageOf({ anchor: id, title, code, sample }),
      },
    ];
  });
}
