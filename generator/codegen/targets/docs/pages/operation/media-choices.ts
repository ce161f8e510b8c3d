import { typesOfContents } from "../../../common/operations/contents.js";
import type { Content, Type } from "../../../../client-model/client-model.js";
import { visibleText } from "../../text/visible-text.js";
import type { MediaChoiceView } from "../../view.js";

/** The contents of a request or response that have the same type, and so the same fields. */
export interface ContentGroup {
  readonly type: Type;
  readonly contents: readonly Content[];
  /** Id of its panel; empty if it is the only group. */
  readonly panel: string;
  /** Whether it is shown at first: it has JSON, which the calls send. */
  readonly isShown: boolean;
}

const isSame = (a: Type, b: Type): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** @param anchor - begins the ids of panels */
export function contentGroups(contents: readonly Content[], anchor: string): readonly ContentGroup[] {
  const types = typesOfContents(contents);
  const groups = types.map((type) => ({ type, contents: contents.filter((content) => isSame(content.type, type)) }));
  const withJson = groups.findIndex((group) => group.contents.some(({ kind }) => kind === "json"));
  return groups.map((group, index) => ({
    ...group,
    panel: groups.length > 1 ? `${anchor}-media-${index + 1}` : "",
    isShown: index === Math.max(withJson, 0),
  }));
}

/** The media types of groups, for readers to choose from; empty if there is one group. */
export function mediaChoices(groups: readonly ContentGroup[]): readonly MediaChoiceView[] {
  if (groups.length < 2) return [];
  return groups.flatMap(({ contents, panel, isShown }) =>
    contents.map(({ mediaType }, index) => ({
      mediaType: visibleText(mediaType),
      tab: `tab-${panel}-${index + 1}`,
      panel,
      isShown: isShown && index === 0,
    })),
  );
}

/** What `*` in media types means: `image/*` is a range, and most documents write `*` for both parts where they say nothing. */
export function rangeNote(contents: readonly Content[], of: "body" | "response"): string {
  const isAny = contents.some(({ mediaType }) => mediaType === "*/*");
  const sent = of === "body" && contents.some(({ kind }) => kind === "any") ? " The examples send JSON." : "";
  if (isAny) return `The document does not name the media type of this ${of}: it can be any.${sent}`;
  const range = contents.find(({ mediaType }) => /^[^*/]+\/\*/.test(mediaType))?.mediaType;
  return range === undefined
    ? ""
    : `It can be any media type that begins with ${visibleText(range.split("*")[0] ?? "")}.`;
}
