/** `core_v1` becomes `coreC3_v1` in the third copy: a tag's first part is a group. */
const renamedTag = (tag, number) => tag.replace(/^[^_]+/, `$&C${number}`);

/** `core_v1` as operation ids spell it: `CoreV1`. */
const inId = (tag) =>
  tag
    .split("_")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

/** In the third copy, `/apis/apps/v1beta1/…` becomes `/apis/apps.c3.example.com/v1beta1/…`; core paths become those of `core.c3.example.com`. */
const renamedPath = (path, number) =>
  path
    .replace(/^\/api\/(v\w+)/, `/apis/core.c${number}.example.com/$1`)
    .replace(/^\/apis\/([\w.]+?)(?:\.k8s\.io)?(?=\/)(?<!example\.com)/, `/apis/$1.c${number}.example.com`);

/** A value whose references lead to a copy's definitions. */
const redirected = (value, number) =>
  JSON.parse(JSON.stringify(value).replace(/"#\/definitions\//g, `"#/definitions/c${number}.`));

function renamedItem(item, number) {
  const copy = redirected(item, number);
  for (const operation of Object.values(copy)) {
    if (operation.operationId === undefined) continue;
    const [tag] = operation.tags;
    const id = inId(tag);
    if (!operation.operationId.includes(id)) throw new Error(`${operation.operationId} does not name its tag ${tag}`);
    operation.operationId = operation.operationId.replace(id, inId(renamedTag(tag, number)));
    operation.tags = operation.tags.map((name) => renamedTag(name, number));
  }
  return copy;
}

/**
 * Adds renamed copies of all grouped paths and all definitions to a Kubernetes-style document until its text has the given
 * length. Paths outside of groups (the release, the logs) are not copied.
 *
 * @returns {string} the document's text
 */
export function multiplyDocument(document, bytes) {
  const paths = { ...document.paths };
  const definitions = { ...document.definitions };
  const result = { ...document, paths, definitions };
  const grouped = Object.entries(document.paths).filter(([path]) => /^\/apis?\/.+\/|^\/api\/v/.test(path));
  for (let number = 2; ; number++) {
    const text = JSON.stringify(result, null, 2);
    if (text.length >= bytes) return text;
    for (const [path, item] of grouped) paths[renamedPath(path, number)] = renamedItem(item, number);
    for (const [name, schema] of Object.entries(document.definitions))
      definitions[`c${number}.${name}`] = redirected(schema, number);
  }
}
