import { isNumeric, stringifyExact } from "../json/exact-json.js";
import type { PrinterColumn } from "../../resources/resource-model.js";
import type { KubeObject } from "../meta/object-meta.js";
import { humanDuration } from "./human-duration.js";
import { compileJsonPath } from "./json-path.js";

/** A column as `meta.k8s.io Table` defines it. */
export interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly format: string;
  readonly description: string;
  readonly priority: number;
}

/** The columns of a kind, compiled. */
export interface TableForm {
  readonly columns: readonly TableColumn[];
  /** The cells of an object's row. */
  readonly cells: (object: KubeObject, now: number) => readonly unknown[];
}

type Cell = (object: KubeObject, now: number) => unknown;

const NAME: TableColumn = {
  name: "Name",
  type: "string",
  format: "name",
  description: "Name of the object, unique among those of its kind in a namespace.",
  priority: 0,
};

const AGE: PrinterColumn = {
  name: "Age",
  type: "date",
  description: "Time since the object was created.",
  priority: 0,
  jsonPath: ".metadata.creationTimestamp",
};

const age = (value: unknown, now: number): string => {
  const time = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? "<invalid>" : humanDuration(now - time);
};

function cellOf({ type, jsonPath }: PrinterColumn): Cell {
  const find = compileJsonPath(jsonPath);
  if (find === undefined) return () => null;
  return (object, now) => {
    const [value] = find(object);
    if (value === undefined || value === null) return null;
    switch (type) {
      case "date":
        return age(value, now);
      case "integer":
        return typeof value === "bigint" ? value : typeof value === "number" ? Math.trunc(value) : null;
      case "number":
        return isNumeric(value) ? value : null;
      case "boolean":
        return typeof value === "boolean" ? value : null;
      case "string":
        return typeof value === "string" ? value : stringifyExact(value);
    }
  };
}

const columnOf = ({ name, type, format = "", description, priority, jsonPath }: PrinterColumn): TableColumn => ({
  name,
  type,
  format,
  description: description ?? `JSONPath of the value: ${jsonPath}`,
  priority,
});

/** Compiles the columns of a kind: its name, then its own, or else its age. */
export function compileTable(columns: readonly PrinterColumn[]): TableForm {
  const own = columns.length === 0 ? [AGE] : columns;
  const cells = own.map(cellOf);
  return {
    columns: [NAME, ...own.map(columnOf)],
    cells: (object, now) => [object.metadata.name ?? "", ...cells.map((cell) => cell(object, now))],
  };
}
