/** How many kinds the servers have when they start again. */
export const KINDS = 50;

const DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

const plural = (index) => `loads${index}`;

/** The path of the objects of a kind. */
export const objectsOf = (index) => `/apis/bench.example/v1/namespaces/default/${plural(index)}`;

const definition = (index) => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `${plural(index)}.bench.example` },
  spec: {
    group: "bench.example",
    scope: "Namespaced",
    names: { plural: plural(index), kind: `Load${index}` },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: "object",
            properties: {
              spec: { type: "object", properties: { text: { type: "string" }, size: { type: "integer" } } },
            },
          },
        },
      },
    ],
  },
});

/** Makes kinds, and waits until they are served. */
export async function defineKinds(server, count) {
  for (let index = 0; index < count; index++) await server.send(201, "POST", DEFINITIONS, definition(index));
  for (let index = 0; index < count; index++) await server.until(200, objectsOf(index));
}

const FILLER = "x".repeat(32 * 1024);

/**
 * An object as JSON.
 *
 * @param bytes - its size, about
 * @param text - the beginning of its text
 */
export const objectJson = (name, bytes, { kind = 0, text = "" } = {}) =>
  `{"apiVersion":"bench.example/v1","kind":"Load${kind}","metadata":{"name":"${name}"},` +
  `"spec":{"size":${bytes},"text":"${text}${FILLER.slice(0, bytes - 150 - text.length)}"}}`;
