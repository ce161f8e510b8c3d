import { badRequest } from "../../machinery/errors/api-errors.js";
import { checkUnknown } from "../../registry/check-unknown.js";
import { createObject } from "../../registry/create-object.js";
import { decodeBody } from "../../registry/decode-body.js";
import { updateObject } from "../../registry/update-object.js";
import type { ApiRequest } from "../api-request.js";
import { acceptedForm, OBJECT_FORMS } from "../negotiation/accepted-form.js";
import { send } from "../negotiation/send.js";
import { readWriteOptions } from "../options/read-write-options.js";
import { readBody } from "../read-body.js";
import { checkName } from "./check-name.js";
import { objectAnswer } from "./object-answer.js";

export async function createResource(asked: ApiRequest): Promise<void> {
  const { query, version, registry, request, response } = asked;
  const form = acceptedForm(asked.accept, OBJECT_FORMS, query, asked.userAgent);
  const options = readWriteOptions("CreateOptions", query, asked.optionsContext);
  const body = await readBody(request);
  const duplicates = options.fieldValidation === "Ignore" ? [] : body.duplicates();
  const { object, unknown } = decodeBody(version, body.value);
  checkUnknown([...duplicates, ...unknown], options);
  const created = await createObject(registry, version, asked.at.namespace, object, options);
  await send(request, response, objectAnswer(asked, form, created, 201), form);
}

export async function updateResource(asked: ApiRequest): Promise<void> {
  const { query, version, registry, request, response, at } = asked;
  const { kind } = version;
  const form = acceptedForm(asked.accept, OBJECT_FORMS, query, asked.userAgent);
  const options = readWriteOptions("UpdateOptions", query, asked.optionsContext);
  const body = await readBody(request);
  const duplicates = options.fieldValidation === "Ignore" ? [] : body.duplicates();
  const { object, unknown } = decodeBody(version, body.value);
  checkUnknown([...duplicates, ...unknown], options);
  const { name, namespace } = object.metadata;
  checkName(name, at.name);
  if (kind.namespaced && namespace !== undefined && namespace !== "" && namespace !== at.namespace)
    throw badRequest(
      `the namespace of the object (${namespace}) does not match the namespace on the URL (${at.namespace})`,
    );
  const written = await updateObject(
    registry,
    version,
    at,
    (live) => {
      const mayCreate = kind.strategy.createOnUpdate === true && asked.resource.subresource === "";
      return live === undefined && !mayCreate ? undefined : structuredClone(object);
    },
    options,
    kind.model.custom,
  );
  await send(request, response, objectAnswer(asked, form, written.object, written.created ? 201 : 200), form);
}
