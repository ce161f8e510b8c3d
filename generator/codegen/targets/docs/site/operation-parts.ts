import type { Operation } from "../../../client-model/client-model.js";
import { anchorPart } from "./anchor.js";
import type { Section } from "./sections.js";

/** Operations of a section that belong together. */
export interface OperationPart {
  /** The segment of the path that they share; empty if the section is not divided. */
  readonly title: string;
  /** Where the section's page lists them. */
  readonly anchor: string;
  readonly operations: readonly Operation[];
}

/** Fewer operations need no headings. */
const FEW = 12;

const segmentsOf = ({ path }: Operation): readonly string[] =>
  (path.split(/[?#]/)[0] ?? "").split("/").filter((segment) => segment !== "");

/** How many segments all paths share, up to the first parameter. */
function sharedDepth(paths: readonly (readonly string[])[]): number {
  const [first = []] = paths;
  let depth = 0;
  for (const segment of first) {
    if (segment.startsWith("{") || !paths.every((path) => path[depth] === segment)) break;
    depth += 1;
  }
  return depth;
}

/** The operations of a section. Those without a tag are divided by the first segment in which their paths differ. */
export function operationParts({ groups }: Section): readonly OperationPart[] {
  const operations = groups.flatMap((group) => group.operations);
  const undivided = [{ title: "", anchor: "", operations }];
  if (operations.length < FEW || groups.some(({ id, groupVersion }) => id !== "" || groupVersion !== undefined))
    return undivided;
  const paths = operations.map(segmentsOf);
  const depth = sharedDepth(paths);
  const parts = new Map<string, Operation[]>();
  for (const [index, operation] of operations.entries()) {
    // `/talk.postMessage`: what comes before the dot names the group.
    const title = (paths[index]?.[depth] ?? "").split(".")[0] ?? "";
    const others = parts.get(title);
    if (others === undefined) parts.set(title, [operation]);
    else others.push(operation);
  }
  return parts.size < 2
    ? undivided
    : [...parts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([title, members]) => ({
          title: title === "" ? "/" : title,
          anchor: `path-${anchorPart(title)}`,
          operations: members,
        }));
}
