/** Names and indexes from an object to a field. */
export type FieldPath = readonly (string | number)[];

/** A path as messages write it: `spec.ports[0].name`, `metadata.labels[app.kubernetes.io/name]`. */
export function pathText(path: FieldPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}
