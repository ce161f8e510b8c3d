/**
 * How the content of a media type is read and written:
 *
 * - `json`: one JSON value
 * - `form`: `application/x-www-form-urlencoded`
 * - `multipart`: `multipart/form-data`
 * - `text`: a string, including XML and YAML
 * - `events`: server-sent events
 * - `lines`: one JSON value after the other, per line or behind a separator
 * - `bytes`: anything else
 * - `any`: a wildcard, which says nothing about the content
 */
export type ContentKind = "json" | "form" | "multipart" | "text" | "events" | "lines" | "bytes" | "any";

const essence = (mediaType: string): string => (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();

const PATTERN = /^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+(\s*;[\x20-\x7e]*)?$/;

/** Whether a text is a media type, with or without parameters, that can be sent in a header. */
export const isMediaType = (text: string): boolean => PATTERN.test(text);

/** The kind of a media type. Parameters and case do not matter. */
export function contentKind(mediaType: string): ContentKind {
  const type = essence(mediaType);
  if (type === "*/*" || type === "application/*" || type === "") return "any";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type === "multipart/form-data") return "multipart";
  if (/[/+](?:x-)?(?:ndjson|jsonl|jsonlines|json-lines|json-seq)$/.test(type)) return "lines";
  if (/[/+.-]json\b/.test(type)) return "json";
  if (type === "text/event-stream") return "events";
  if (type.startsWith("text/") || /[/+](?:xml|yaml|x-yaml|javascript|toml|csv|sql)$/.test(type)) return "text";
  return "bytes";
}
