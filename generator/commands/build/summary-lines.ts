import type { CrdSummary } from "../../pipeline/generate-crd.js";
import type { JsonSchemaSummary } from "../../pipeline/generate-json-schema.js";
import type { OutputSummary } from "../../pipeline/generate-spec.js";
import type { Changes } from "../../output/write-files.js";
import type { ClientResult } from "./client-step.js";
import type { DocsResult } from "./docs-step.js";
import { plural } from "../report.js";

const secondsText = (seconds: number | undefined): string => (seconds === undefined ? "" : `${seconds.toFixed(2)} s`);

/** The results of a run, in display order. */
export interface Results {
  readonly specs?: readonly OutputSummary[];
  readonly crds?: readonly CrdSummary[];
  readonly jsonSchemas?: readonly JsonSchemaSummary[];
  readonly clients?: readonly ClientResult[];
  readonly docs?: readonly DocsResult[];
}

/** One line per output: kind, folder, name, contents and duration. */
export function outputLines({ specs = [], crds = [], jsonSchemas = [], clients = [], docs = [] }: Results): string[] {
  const rows = [
    ...specs.map((s) => [
      "spec",
      s.out,
      s.profile,
      `${plural(s.groupVersions, "GroupVersion")}, ${plural(s.operations, "operation")}, ${plural(s.definitions, "definition")}`,
      "",
    ]),
    ...crds.map((c) => ["crd", c.out, "", `${plural(c.kinds, "kind")}, ${plural(c.versions, "version")}`, ""]),
    ...jsonSchemas.map((s) => ["schema", s.out, "", plural(s.kinds, "kind"), ""]),
    ...clients.map((c) => [
      c.language,
      c.out,
      c.package,
      `${plural(c.files, "file")}${c.kept > 0 ? `, ${plural(c.kept, "name")} kept` : ""}`,
      secondsText(c.seconds),
    ]),
    ...docs.map((d) => ["docs", d.out, d.format, plural(d.pages, "page"), secondsText(d.seconds)]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** The last line: what changed on disk, and the duration of the run. */
export function changesLine({ written, removed }: Changes, seconds: number): string {
  const parts = [
    written.length > 0 ? `${plural(written.length, "file")} written` : "",
    removed.length > 0 ? `${removed.length} removed` : "",
  ].filter((part) => part !== "");
  return `${parts.length === 0 ? "nothing changed" : parts.join(", ")}  ${secondsText(seconds)}`;
}
