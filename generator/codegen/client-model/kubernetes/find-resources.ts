import type { GroupVersionKind, KubernetesOperation, Type } from "../client-model.js";
import { isObject } from "../json.js";
import type { OperationDraft, OperationFacts } from "../dialect.js";
import { kindsOf } from "../schemas/read-types.js";
import type { TypeDraft } from "../types/type-draft.js";
import { groupVersionId } from "../../../../openapi/kubernetes/group-version.js";
import { readAction, type ActionFacts } from "./read-action.js";

/** Where to find a resource's object type, the most reliable place first. */
const TELLING_ACTIONS = ["get", "put", "post", "patch", "list"] as const;

const referenceOf = (type: Type | undefined): string | undefined =>
  type?.kind === "reference" ? type.id : type?.kind === "nullable" ? referenceOf(type.type) : undefined;

const answerOf = ({ responses }: OperationFacts): string | undefined =>
  referenceOf(responses.find(({ status }) => status === 200 || status === 201)?.contents[0]?.type);

interface Resource {
  object?: string;
  kind?: GroupVersionKind;
}

/** The Kubernetes meaning of each operation, by operation id: action, kind, and the type of the resource's objects. */
export function findResources(
  drafts: readonly OperationDraft[],
  facts: ReadonlyMap<string, OperationFacts>,
  types: ReadonlyMap<string, TypeDraft>,
): ReadonlyMap<string, KubernetesOperation> {
  const actions = new Map<string, ActionFacts>();
  const resources = new Map<string, Resource>();
  const keyOf = ({ groupVersion, resource }: ActionFacts): string => `${groupVersionId(groupVersion)}/${resource}`;
  for (const draft of drafts) {
    const action = readAction(draft);
    if (action === undefined) continue;
    actions.set(draft.id, action);
    resources.set(keyOf(action), {});
  }

  const itemOf = (list: string | undefined): string | undefined => {
    const type = list === undefined ? undefined : types.get(list)?.type;
    const items = type?.kind === "object" ? type.properties.find(({ name }) => name === "items")?.type : undefined;
    return items?.kind === "array" ? referenceOf(items.items) : undefined;
  };

  for (const telling of TELLING_ACTIONS)
    for (const draft of drafts) {
      const action = actions.get(draft.id);
      const resource = action === undefined ? undefined : resources.get(keyOf(action));
      if (action?.action !== telling || action.subresource !== undefined || resource === undefined) continue;
      const found = facts.get(draft.id);
      if (found !== undefined && resource.object === undefined) {
        const body = telling === "patch" ? undefined : referenceOf(found.body?.contents[0]?.type);
        const object = telling === "list" ? itemOf(answerOf(found)) : (body ?? answerOf(found));
        if (object !== undefined) resource.object = object;
      }
      const stated = isObject(draft.node.value) ? kindsOf(draft.node.value)[0] : undefined;
      if (stated !== undefined) resource.kind ??= stated;
    }

  const kindOf = ({ groupVersion }: ActionFacts, { kind, object }: Resource): GroupVersionKind | undefined => {
    const name = object === undefined ? undefined : types.get(object)?.identity.hints[0]?.at(-1);
    if (kind !== undefined || name === undefined) return kind;
    return { ...groupVersion, kind: name };
  };
  return new Map(
    [...actions].map(([id, action]) => {
      const resource = resources.get(keyOf(action)) ?? {};
      const kind = kindOf(action, resource);
      const { object } = resource;
      return [id, { ...action, ...(kind === undefined ? {} : { kind }), ...(object === undefined ? {} : { object }) }];
    }),
  );
}
