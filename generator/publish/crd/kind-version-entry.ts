import type { ModelPackage, Resource, TypeDeclaration } from "../../model/api-model.js";
import type { KindFacts } from "../../model/kind-facts.js";

/** One version of a kind. */
export interface KindVersionEntry {
  readonly owner: ModelPackage;
  readonly resource: Resource;
  readonly declaration: TypeDeclaration;
  readonly facts: KindFacts;
}
