import type { Content, Facets, Type } from "../../../../client-model/client-model.js";
import type { SiteContext } from "../../site/site-context.js";
import type { Members } from "../../../common/types/type-index.js";
import { factsOf } from "../../text/facts.js";
import { visibleText } from "../../text/visible-text.js";
import type { ContentView } from "../../view.js";
import type { FieldsView } from "../fields-view.js";
import { rangeNote, type ContentGroup } from "./media-choices.js";

/** What of a type's fields stands on the page. Larger ones unfold. */
export interface Allowance {
  readonly fields: number;
  /** Characters of descriptions. */
  readonly text: number;
}

const fits = ({ members }: Members, { fields, text }: Allowance): boolean =>
  members.length <= fields && members.reduce((sum, { property }) => sum + property.description.length, 0) <= text;

/** What the document states of a content besides its type. Its examples stand beside it. */
function constraintsOf(contents: readonly Content[], type: Type): Facets {
  const { examples: _, ...facets } = contents.find((content) => content.type === type)?.facets ?? {};
  return facets;
}

/** The contents of a request or response: media types with the same type share an entry. */
export function contentViews(
  groups: readonly ContentGroup[],
  context: SiteContext,
  options: {
    readonly fields: FieldsView;
    readonly facets: Facets;
    readonly of: "body" | "response";
    /** Begins the anchors of fields. */
    readonly prefix: string;
    readonly allowance: Allowance;
  },
): readonly ContentView[] {
  const { fields, facets, allowance } = options;
  return groups.map(({ type, contents, panel, choices, isShown: isFirst }, index) => {
    const prefix = index === 0 ? options.prefix : `${options.prefix}:${index + 1}`;
    const nested = context.types.nestedType(type);
    const members = nested === undefined ? context.types.fieldsOf(type) : context.types.membersOf(nested);
    // A named union is what the content is about: its variants stand here.
    const union = fields.bodyUnion(type, prefix === "" ? "body" : prefix);
    const isShown = fits(members, allowance) && (members.members.length > 0 || members.additional !== undefined);
    return {
      mediaTypes: contents.map(({ mediaType }) => visibleText(mediaType)),
      note: rangeNote(contents, options.of),
      panel,
      tabs: choices.map(({ tab }) => tab).join(" "),
      isShown: isFirst,
      type: fields.type(type),
      facts: factsOf({ ...facets, ...constraintsOf(contents, type) }, type, context.checker),
      values: fields.values(type),
      union,
      unfold: isShown || union !== undefined ? undefined : fields.unfold(type),
      fields: isShown ? fields.fields(members, prefix) : [],
    };
  });
}
