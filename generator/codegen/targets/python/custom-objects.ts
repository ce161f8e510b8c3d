import type { ClientModel, Operation, OperationGroup, Type } from "../../client-model/client-model.js";
import { planOperations } from "../common/operations/plan-operations.js";
import { emptyNameLock } from "../names/name-lock.js";
import { createNamer } from "./names/identifiers.js";
import type { NamedApi } from "./names/named-package.js";
import { nameApi } from "./names/package-names.js";
import type { OperationContext } from "./views/operation-view.js";

/** The document that describes the calls for custom objects, among the templates. */
export const CUSTOM_OBJECTS = "official/custom-objects.json";

/**
 * The class with the calls for objects of any custom resource. Each Kubernetes-style package has it in addition to the
 * classes of its own document, under the names of the official client.
 *
 * @param document - the model of {@link CUSTOM_OBJECTS}
 * @param model - the package's own; a type that only the former declares is any value
 */
export function customObjectsApi(document: ClientModel, model: ClientModel): NamedApi {
  const known = new Set(model.types.map(({ id }) => id));
  const answer = (type: Type): Type => (type.kind === "reference" && !known.has(type.id) ? { kind: "any" } : type);
  const operations = document.groups
    .flatMap((group) => group.operations)
    .map((operation): Operation => ({
      ...operation,
      responses: operation.responses.map((response) => ({
        ...response,
        contents: response.contents.map((content) => ({ ...content, type: answer(content.type) })),
      })),
    }));
  const group: OperationGroup = {
    id: document.groups[0]?.id ?? "",
    description: document.groups[0]?.description ?? "",
    operations,
  };
  const style = "official";
  return nameApi(group, {
    planOf: planOperations({ ...document, groups: [group] }),
    style,
    snake: createNamer(style),
    lock: emptyNameLock,
    locked: {},
    name: "CustomObjectsApi",
    module: "custom_objects_api",
  });
}

/** What these calls are generated with: their paths do not say what they are to Kubernetes. */
export const customObjectsContext = (context: OperationContext): OperationContext => ({
  ...context,
  // Whatever proves who calls, as the document does not know the schemes of the package.
  securityOf: () => undefined,
  isPatch: ({ method }) => method === "patch",
});
