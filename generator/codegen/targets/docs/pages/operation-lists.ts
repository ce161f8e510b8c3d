import { ACTIONS } from "../../../../../openapi/kubernetes/verbs.js";
import type { Operation } from "../../../client-model/client-model.js";
import { anchorPart, fragment } from "../site/anchor.js";
import { pageName } from "../site/page-name.js";
import { operationParts } from "../site/operation-parts.js";
import type { Section } from "../site/sections.js";
import type { PageLinks, SiteContext } from "../site/site-context.js";
import { summaryText } from "../text/summary-text.js";
import type { OperationItemView, OperationListView } from "../view.js";
import { visibleText } from "../text/visible-text.js";

/** Longer lists omit summaries: readers scan them by method and path. */
const MANY = 200;

const METHODS = ["get", "head", "options", "post", "put", "patch", "delete"];

const rank = (operation: Operation): number =>
  operation.kubernetes === undefined
    ? METHODS.indexOf(operation.method)
    : ACTIONS.indexOf(operation.kubernetes.action) * 10 + METHODS.indexOf(operation.method);

/** The title of an operation in lists and headings. */
export const operationTitle = ({ operationId, id }: Operation): string => visibleText(operationId ?? id);

/** Summary and description, without repetition: documents fill in one of them, or both with the same text. */
export const operationSummary = ({ summary, description }: Operation): string =>
  summaryText(summary === "" ? description : summary);

/** The id of an operation. If others share it, the name of its page, which tells them apart. */
function ownName({ operationId, id }: Operation, page: string): string {
  if (operationId === undefined) return id;
  const [, name = ""] = /([^/]*?)(?:\.[^./]*)?$/.exec(page) ?? [];
  return name === pageName(operationId) ? operationId : name;
}

/** An operation in a list. */
function operationItem(operation: Operation, context: SiteContext, links: PageLinks): OperationItemView {
  const page = context.map.operationPages.get(operation.id) ?? "";
  const anchor = anchorPart(ownName(operation, page));
  return {
    anchor,
    self: fragment(anchor),
    method: operation.method.toUpperCase(),
    path: visibleText(operation.path),
    title: operationTitle(operation),
    href: links.to(page),
    summary: operationSummary(operation),
    deprecated: operation.deprecated,
  };
}

const listTitle = ({ kubernetes }: Operation): string =>
  kubernetes === undefined
    ? ""
    : [kubernetes.resource, kubernetes.subresource].filter((each) => each !== undefined).join("/");

/** Operations grouped by resource and subresource; those without a resource are in the document's order of paths. */
export function operationLists(
  operations: readonly Operation[],
  context: SiteContext,
  links: PageLinks,
): readonly OperationListView[] {
  const lists = new Map<string, Operation[]>();
  for (const operation of operations) {
    const title = listTitle(operation);
    const others = lists.get(title) ?? [];
    lists.set(title, others);
    others.push(operation);
  }
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, members]) => ({
      title: lists.size === 1 ? "" : visibleText(title),
      anchor: "",
      operations: (title === "" ? members : members.toSorted((a, b) => rank(a) - rank(b))).map((operation) => ({
        ...operationItem(operation, context, links),
        ...(members.length > MANY && { summary: "" }),
      })),
    }));
}

/** The operations of a tag, or of no tag, as the menu divides them. */
export const partLists = (section: Section, context: SiteContext, links: PageLinks): readonly OperationListView[] =>
  operationParts(section)
    .filter(({ operations }) => operations.length > 0)
    .map(({ title, anchor, operations }) => ({
      title: visibleText(title),
      anchor,
      operations: operations.map((operation) => operationItem(operation, context, links)),
    }));
