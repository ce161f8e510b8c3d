/** Maximum length in npm. */
const LONGEST = 214;

/** A package name from a document's title: `Swagger Petstore` gives `swagger-petstore-client`. */
export function defaultPackageName(title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const name = words.join("-").slice(0, LONGEST - "-client".length);
  return name === "" ? "api-client" : name.endsWith("client") ? name : `${name}-client`;
}
