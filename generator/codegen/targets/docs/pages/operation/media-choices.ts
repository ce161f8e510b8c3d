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
  /** The media types for readers to choose from; empty if it is the only group. */
  readonly choices: readonly MediaChoiceView[];
  /** Whether it is shown at first: it has JSON, which the calls send. */
  readonly isShown: boolean;
}

const isSame = (a: Type, b: Type): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Groups contents by their type.
 *
 * @param anchor - begins the ids of panels
 */
export function contentGroups(contents: readonly Content[], anchor: string): readonly ContentGroup[] {
  const types = typesOfContents(contents);
  const groups = types.map((type) => ({ type, contents: contents.filter((content) => isSame(content.type, type)) }));
  const withJson = groups.findIndex((group) => group.contents.some(({ kind }) => kind === "json"));
  return groups.map((group, index) => {
    const isShown = index === Math.max(withJson, 0);
    if (groups.length === 1) return { ...group, panel: "", choices: [], isShown };
    const panel = `${anchor}-media-${index + 1}`;
    const choices = group.contents.map(({ mediaType }, position) => ({
      mediaType: visibleText(mediaType),
      tab: `tab-${panel}-${position + 1}`,
      panel,
      isShown: isShown && position === 0,
    }));
    return { ...group, panel, choices, isShown };
  });
}

/** Explains `*` in media types. `image/*` is a range; most documents that have `*` in both parts just name no media type. */
export function rangeNote(contents: readonly Content[], of: "body" | "response"): string {
  const isAny = contents.some(({ mediaType }) => mediaType === "*/*");
  const sent = of === "body" && contents.some(({ kind }) => kind === "any") ? " The examples send JSON." : "";
  if (isAny) return `The document does not name the media type of this ${of}: it can be any.${sent}`;
  const range = contents.find(({ mediaType }) => /^[^*/]+\/\*/.test(mediaType))?.mediaType;
  return range === undefined
    ? ""
    : `It can be any media type that begins with ${visibleText(range.split("*")[0] ?? "")}.`;
}
