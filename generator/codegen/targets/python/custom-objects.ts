import type { ClientModel, Operation, OperationGroup, Type } from "../../client-model/client-model.js";
import { planOperations } from "../common/operations/plan-operations.js";
import { HashedNames } from "../names/hashed-names.js";
import { emptyNameLock } from "../names/name-lock.js";
import { createNamer } from "./names/identifiers.js";
import type { NamedApi } from "./names/named-package.js";
import { nameApi } from "./names/package-names.js";
import type { OperationContext } from "./views/operation-view.js";

/** Template folder's path of the document that describes the calls for custom objects. */
export const CUSTOM_OBJECTS = "official/custom-objects.json";

/**
 * The class that calls custom resources of any kind. Every Kubernetes-style package has it in addition to the classes
 * of its own document, with the names of the official client.
 *
 * @param document - the model of {@link CUSTOM_OBJECTS}
 * @param model - the package's own model; types that only `document` declares become `Any`
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
    hashed: new HashedNames(),
  });
}

/** Settings for these calls: their paths do not reveal the Kubernetes action. */
export const customObjectsContext = (context: OperationContext): OperationContext => ({
  ...context,
  // Any credentials will do: the document does not know the package's security schemes.
  securityOf: () => undefined,
  isPatch: ({ method }) => method === "patch",
});
