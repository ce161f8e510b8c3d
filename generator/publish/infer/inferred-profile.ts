/** Changes to a built-in profile, as the configuration has them. */
export interface InferredProfile {
  extends: string;
  enums?: boolean;
  defaults?: boolean;
  objectType?: boolean;
  nullable?: "x-nullable";
  definitionNames?: "type" | "short" | "qualified";
  definitionPrefixes?: Record<string, string>;
  coreGroup?: string;
  machinery?: string[];
  roles?: Partial<Record<InferredRole, string>>;
  commonResponses?: Record<string, string>;
  actions?: Record<string, InferredAction>;
  pathParameters?: { namespace?: string; name?: string; path?: string };
  allKinds?: boolean;
  sharedParameters?: { except: string[] };
}

export type InferredRole =
  "typeMeta" | "commonOptions" | "listOptions" | "exportOptions" | "deleteOptions" | "status" | "patch" | "watchEvent";

export interface InferredAction {
  description?: string;
  consumes?: readonly string[];
  produces?: readonly string[];
  query?: string[];
  responses?: Record<string, string>;
  body?: "required" | "optional" | "none";
  methods?: string[];
}
