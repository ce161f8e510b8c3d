import { ts } from "ts-morph";
import type { Place } from "../../../annotations/table.js";
import type { Context, Documented, ModelNode } from "../context.js";
import { readComment, type DocComment } from "./read-comment.js";
import { readMarkers } from "./read-markers.js";

function placeOf(node: ModelNode, comment: DocComment): Place {
  if (ts.isTypeAliasDeclaration(node)) return "alias";
  return comment.tags.some((tag) => tag.name === "operations") ? "operations" : "interface";
}

/** The parsed comment of an interface or alias; parsed once. */
export function documentedOf(context: Context, node: ModelNode): Documented {
  const known = context.documented.get(node);
  if (known !== undefined) return known;
  const file = node.getSourceFile();
  const comment = readComment(node, file);
  const documented = readMarkers(context, comment, placeOf(node, comment), file, node);
  context.documented.set(node, documented);
  return documented;
}
