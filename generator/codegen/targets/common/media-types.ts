/** What a media type comes to for a caller. */
export type MediaKind = "json" | "text" | "events" | "binary" | "any";

const essence = (mediaType: string): string => (mediaType.split(";")[0] ?? "").trim().toLowerCase();

/** Sorts a media type by how its content is handed over. A type that nobody knows is taken for bytes. */
export function mediaKind(mediaType: string): MediaKind {
  const type = essence(mediaType);
  if (type === "*/*" || type === "application/*" || type === "") return "any";
  if (/[/+.-]json\b/.test(type)) return "json";
  if (type === "text/event-stream") return "events";
  if (type.startsWith("text/") || /[/+](?:xml|yaml|x-yaml|javascript|toml|csv|sql)$/.test(type)) return "text";
  return "binary";
}

/** Whether a media type is of the two that forms are sent as. */
export const isFormType = (mediaType: string): boolean =>
  /^(?:multipart\/form-data|application\/x-www-form-urlencoded)$/.test(essence(mediaType));
