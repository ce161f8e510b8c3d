import type { FieldChange } from "../../../../../openapi/compare/definition-comparer.js";
import type { NamedType } from "../../../client-model/client-model.js";
import { fieldAnchor, fragment } from "../site/anchor.js";
import type { PageLinks, SiteContext } from "../site/site-context.js";
import type { ComparisonView, DifferenceView, VersionView } from "../view.js";
import { visibleText } from "../text/visible-text.js";

/** Compares two definitions, by id. */
export interface TypeComparer {
  readonly compare: (before: string, after: string) => readonly FieldChange[];
}

/** With more differences, the types are unrelated rather than versions of each other. */
const MOST = 120;

/** The switch between versions of a type. */
export const versionsView = (
  type: NamedType,
  versions: readonly NamedType[],
  context: SiteContext,
  links: PageLinks,
): readonly VersionView[] =>
  versions.map((version) => ({
    title: version.groupVersion?.version ?? "",
    href: version === type ? "" : links.to(context.map.typePages.get(version.id) ?? ""),
    current: version === type,
  }));

/** The differences between a type and each of its other versions. */
export function comparisonViews(
  type: NamedType,
  versions: readonly NamedType[],
  options: { readonly comparer: TypeComparer | undefined; readonly context: SiteContext; readonly links: PageLinks },
): readonly ComparisonView[] {
  const { comparer, context, links } = options;
  if (comparer === undefined) return [];
  return versions
    .filter((version) => version !== type)
    .map((version): ComparisonView => {
      const all = comparer.compare(version.id, type.id);
      const href = links.to(context.map.typePages.get(version.id) ?? "");
      const shown = all.slice(0, MOST);
      const of = (kind: FieldChange["kind"]): readonly DifferenceView[] =>
        shown
          .filter((each) => each.kind === kind)
          .map(({ path, owner, note }) => ({
            path: path.map(visibleText).join("."),
            // A difference of the type itself has no field to lead to.
            href:
              path.length === 0
                ? ""
                : `${links.to(context.map.typePages.get(owner) ?? "")}${fragment(fieldAnchor(path.slice(-1)))}`,
            note,
          }));
      return {
        title: version.groupVersion?.version ?? "",
        href,
        added: of("added"),
        removed: of("removed"),
        changed: of("changed"),
        same: all.length === 0,
        hidden: all.length - shown.length,
      };
    });
}
