import { ts } from "ts-morph";
import type { Marker, OperationSet } from "../../../model/api-model.js";
import { report, type Context, type ModelNode } from "../context.js";
import { documentedOf } from "../comments/documented-of.js";
import { isDefinition } from "./expand-alias.js";
import { mainDeclaration } from "../find-declaration.js";
import type { PackageDraft } from "../resources/package-drafts.js";
import { canonical, publish, reportUnowned } from "../publish.js";
import { findMarker } from "../comments/read-markers.js";
import { readOperations } from "../resources/read-operations.js";
import { isExported } from "../resources/read-package.js";
import { readResources } from "../resources/read-resource.js";

const isInterface = (node: ModelNode): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node);

/** Whether an interface has an earlier declaration; the first one is used for all, with all members. */
function isRepeated(context: Context, node: ModelNode): boolean {
  const symbol = isInterface(node) ? context.checker.getSymbolAtLocation(node.name) : undefined;
  return symbol !== undefined && mainDeclaration(symbol) !== node;
}

/** Reports annotations on a generic interface that need a definition, which it does not have. */
function reportWithoutDefinition(context: Context, markers: readonly Marker[]): void {
  for (const { name, span } of markers)
    if (["resource", "subresource", "kind", "definition", "formerName", "published"].includes(name))
      report(context, "GV1004", span, {
        name,
        place: "a generic type",
        places: "an interface without type parameters",
      });
}

/** What is found in a file besides types. */
export interface Found {
  /** The file's package; `undefined` if its comment names none. */
  readonly draft: PackageDraft | undefined;
  readonly operationSets: OperationSet[];
}

/** Reads one declaration of a file: an `@operations` interface, a resource, or a type to publish. */
export function readNode(context: Context, declared: ModelNode, found: Found): void {
  const owner = found.draft?.comment;
  const isMachinery = !context.isConfigured(declared.getSourceFile());
  const node = isMachinery ? canonical(context, declared) : declared;
  // One of the sources' own is read in its turn.
  if (node !== declared && context.isConfigured(node.getSourceFile())) return;
  const { description, markers } = documentedOf(context, node);
  if (isRepeated(context, node)) {
    for (const { name, span } of markers)
      report(context, "GV1004", span, {
        name,
        place: "a further declaration of an interface",
        places: "the interface's first declaration",
      });
    if (description !== "")
      report(context, "GV1013", node.name, {
        remedy: "Join it with the comment of the interface's first declaration.",
      });
    return;
  }
  if (findMarker(markers, "internal") !== undefined) return;
  if (isInterface(node) && findMarker(markers, "operations") !== undefined) {
    if (owner === undefined) reportUnowned(context, node);
    found.operationSets.push(readOperations(context, node, owner?.id ?? ""));
    return;
  }
  if (node.typeParameters !== undefined) {
    reportWithoutDefinition(context, markers);
    return;
  }
  if (isInterface(node) && markers.some((m) => m.name === "resource" || m.name === "subresource")) {
    const resources = readResources(context, node, markers, owner?.id ?? "");
    if (owner?.kind === "shared" && resources.length > 0)
      report(context, "GV1008", node.name, {
        name: `resource ${node.name.text}`,
        help: "Declare it in a file with @groupVersion <group>/<version>; a @modelPackage cannot declare resources.",
      });
    if (!isMachinery) found.draft?.resources.push(...resources);
  }
  if (isExported(node) && (isInterface(node) || isDefinition(context, node))) publish(context, node);
}
