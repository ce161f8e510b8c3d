import { typesOfContents } from "../../common/operations/contents.js";
import type { Input } from "../../common/operations/request.js";
import type { Body, Content, FormField, Operation } from "../../../client-model/client-model.js";

/** The fields of a body that can only be one form. Absent: it has something else, or forms that differ. */
function formFields({ body }: Operation): readonly FormField[] | undefined {
  if (body?.contents.every(({ fields }) => fields !== undefined) !== true) return undefined;
  return typesOfContents(body.contents).length > 1 ? undefined : body.contents[0]?.fields;
}

/** In the document's order. Those without a place are parameters of the path, which keep its order and come first. */
const inDocumentOrder = <T extends { readonly place?: number }>(inputs: readonly T[]): readonly T[] =>
  [...inputs].sort((a, b) => (a.place ?? -1) - (b.place ?? -1));

/** What a request takes by name: the parameters, then the fields of a form. */
export function inputsOn(operation: Operation): readonly Input[] {
  const parameters = inDocumentOrder(operation.parameters);
  const fields = formFields(operation) ?? [];
  if (fields.length === 0) return parameters;
  return [
    ...parameters,
    ...inDocumentOrder(fields).map(({ contentTypes: _, headers: __, ...field }): Input => ({ ...field, in: "form" })),
  ];
}

/** The body of a request; undefined if there is none, or its fields are inputs. */
export const bodyOn = (operation: Operation): Body | undefined =>
  formFields(operation) === undefined ? operation.body : undefined;

/** The content that examples show: JSON if there is any, otherwise the first. */
export const shownContent = ({ contents }: Body): Content | undefined =>
  contents.find(({ kind }) => kind === "json") ?? contents[0];
