import type { Content } from "../../../../client-model/client-model.js";
import type { Json } from "../../../../../../openapi/types/json.js";
import type { Direction } from "../../../common/examples/make-value.js";
import type { ExampleValues } from "../../examples/example-values.js";
import { prettyJson } from "../../examples/pretty-json.js";
import { visibleCode, visibleText } from "../../text/visible-text.js";
import type { LinkView, SampleView } from "../../view.js";

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

/** Whether a value can be shown as text in a media type. Values for others would have to be converted. */
const canShow = ({ kind }: Content, value: Json): boolean =>
  kind === "json" || kind === "any" || kind === "lines" || typeof value === "string";

const shownText = ({ kind }: Content, value: Json): string =>
  typeof value === "string" && kind !== "json" && kind !== "any" ? value : prettyJson(value);

/**
 * The samples of a request's or response's contents.
 *
 * @param anchor - begins the anchors
 * @param pageOf - the page for a sample that is too long
 */
export function sampleViews(
  contents: readonly Content[],
  options: {
    readonly values: ExampleValues;
    readonly direction: Direction;
    readonly anchor: string;
    readonly pageOf: (sample: LongSample) => LinkView;
  },
): readonly SampleView[] {
  const { values, direction, anchor, pageOf } = options;
  const found = contents.flatMap((content) =>
    values
      .ofContent(content, direction)
      .flatMap((shown) => (canShow(content, shown.value) ? [{ content, shown }] : [])),
  );
  // What is made from the schema is the same in every media type.
  const made = found.filter(({ shown }) => !shown.isAuthors);
  const kept = found.filter((each) => each.shown.isAuthors || each === made[0]);
  const several = new Set(kept.map(({ content }) => content.mediaType)).size > 1;
  const seen = new Set<string>();
  let count = 0;
  return kept.flatMap(({ content, shown }): readonly SampleView[] => {
    const code = visibleCode(shownText(content, shown.value));
    const name = visibleText(shown.name);
    const type = visibleText(content.mediaType);
    const title = name === "" ? type : several ? `${name} (${type})` : name;
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
