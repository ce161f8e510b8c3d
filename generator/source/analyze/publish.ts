import type { TypeRef } from "../../model/api-model.js";
import { report, type Context, type ModelNode } from "./context.js";

/** Reports a file without a package, once for all of its types. */
export function reportUnowned(context: Context, node: ModelNode): void {
  const { fileName } = node.getSourceFile();
  if (context.unowned.has(fileName)) return;
  context.unowned.add(fileName);
  report(context, "GV1008", node.name, { name: node.name.text });
}

/** The declaration to use for one of the machinery: the sources' own with the same id, if there is one. */
export function canonical(context: Context, node: ModelNode): ModelNode {
  const standIn = context.standIns.get(node);
  if (standIn !== undefined) return standIn;
  const file = node.getSourceFile();
  const owner = context.isReplaceable(file) ? context.packageOf(file) : undefined;
  return owner === undefined ? node : (context.index.get(`${owner.id}.${node.name.text}`) ?? node);
}

/** References a declaration as a definition, and queues it to be read. */
export function publish(context: Context, declared: ModelNode): TypeRef {
  const node = canonical(context, declared);
  const known = context.ids.get(node);
  if (known !== undefined) return { kind: "reference", id: known };
  const file = node.getSourceFile();
  const owner = context.packageOf(file);
  const borrowed = owner === undefined && context.isLibrary(file) ? context.entry.home : undefined;
  if (owner === undefined && borrowed === undefined) reportUnowned(context, node);
  // Without a package, the file's name takes its place: the run fails, but mistakes in the type are still found.
  const id = `${owner?.id ?? borrowed ?? file.fileName}.${node.name.text}`;
  context.ids.set(node, id);
  if (context.isLibrary(file)) context.entries.set(node, context.entry);
  context.queue.push(node);
  return { kind: "reference", id };
}
