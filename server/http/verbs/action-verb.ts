import { notFound } from "../../machinery/errors/api-errors.js";
import { StoredObject } from "../../registry/stored-object.js";
import type { ApiRequest } from "../api-request.js";
import { acceptedForm } from "../negotiation/accepted-form.js";
import { send } from "../negotiation/send.js";
import { readWriteOptions } from "../options/read-write-options.js";
import { readBody } from "../read-body.js";

/** Answers a creation at a subresource that has an action. */
export async function runAction(asked: ApiRequest): Promise<void> {
  const { query, registry, request, response, resource, user, at } = asked;
  const { kind } = asked.version;
  const form = acceptedForm(asked.accept, [], query, asked.userAgent);
  readWriteOptions("CreateOptions", query, asked.optionsContext);
  const { value } = await readBody(request);
  const stored = await registry.storage.get(kind.key(at.namespace, at.name));
  const action = kind.strategy.actions?.[resource.subresource];
  if (stored === undefined || action === undefined) throw notFound(kind, at.name);
  const answer = await action(StoredObject.of(kind.stored, stored).decode(kind.stored), value, user);
  await send(request, response, { status: 201, parts: [JSON.stringify(answer)] }, form);
}
