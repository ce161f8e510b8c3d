import type { GroupVersion } from "../../kubernetes/group-version.js";
import type { Stability } from "../levels/contexts.js";
import type { Part } from "../parts/part.js";
import type { Use } from "../schemas/view.js";

/** A parameter or header, whatever its dialect. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly part: Part;
  readonly use: Use;
  /** How its value is written, by keyword, with defaults filled in: style, explode, reserved characters, media type. */
  readonly style: ReadonlyMap<string, string>;
  readonly mayBeEmpty: boolean;
}

/** A body in one media type. */
export interface Content {
  readonly part: Part;
  /** Absent: nothing is said of it. */
  readonly use?: Use;
}

/** Bodies by media type. */
export type Contents = ReadonlyMap<string, Content>;

export interface Body {
  readonly required: boolean;
  readonly contents: Contents;
  readonly part: Part;
}

export interface Response {
  readonly part: Part;
  readonly contents: Contents;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, Parameter>;
}

/** An operation, whatever its dialect, with what it shares with others. */
export interface Operation {
  /** In upper case. */
  readonly method: string;
  /** As it is written, without the base path. */
  readonly path: string;
  readonly part: Part;
  /** What all operations of the path share. */
  readonly item: Part;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly responses: ReadonlyMap<string, Response>;
  readonly security: readonly Part[];
  readonly stability: Stability;
  /** Of its path, in an API of the Kubernetes style. */
  readonly groupVersion?: GroupVersion;
}

/** A name for an operation that does not depend on the names of path parameters: `GET /pets/{}`. */
export const operationKey = (method: string, path: string): string => `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;

/** An operation as messages name it: `get /pets/{id}`. */
export const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;
