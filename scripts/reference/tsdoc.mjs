// tsdoc.json: declares the annotations as custom TSDoc tags.

/** TSDoc's own tags; it lets nobody redefine them, in upper or lower case. */
const STANDARD = new Set(
  (
    "alpha beta decorator defaultvalue deprecated eventproperty example experimental inheritdoc internal label link " +
    "override packagedocumentation param privateremarks public readonly remarks returns sealed see throws typeparam virtual"
  ).split(" "),
);

export function tsdocConfig({ annotationTable }) {
  const own = annotationTable.filter((row) => !STANDARD.has(row.name.toLowerCase()));
  const supported = [...annotationTable.map((row) => `@${row.name}`), "@link"];
  return {
    $schema: "https://developer.microsoft.com/json-schemas/tsdoc/v0/tsdoc.schema.json",
    tagDefinitions: own.map((row) => ({
      tagName: `@${row.name}`,
      syntaxKind: row.argument.kind === "none" ? "modifier" : "block",
      ...(row.repeatable === true && row.argument.kind !== "none" && { allowMultiple: true }),
    })),
    supportForTags: Object.fromEntries(supported.map((name) => [name, true])),
  };
}
