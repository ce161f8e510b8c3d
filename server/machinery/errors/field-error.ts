import { stringifyExact } from "../json/exact-json.js";
import { goQuote } from "./go-quote.js";

/** What is wrong with a field, as `StatusCause.reason`. */
export type FieldReason =
  | "FieldValueNotFound"
  | "FieldValueRequired"
  | "FieldValueDuplicate"
  | "FieldValueInvalid"
  | "FieldValueTypeInvalid"
  | "FieldValueNotSupported"
  | "FieldValueForbidden"
  | "FieldValueTooLong"
  | "FieldValueTooShort"
  | "FieldValueTooMany"
  | "FieldValueTooFew"
  | "InternalError";

const TEXTS: Readonly<Record<FieldReason, string>> = {
  FieldValueNotFound: "Not found",
  FieldValueRequired: "Required value",
  FieldValueDuplicate: "Duplicate value",
  FieldValueInvalid: "Invalid value",
  FieldValueTypeInvalid: "Invalid value",
  FieldValueNotSupported: "Unsupported value",
  FieldValueForbidden: "Forbidden",
  FieldValueTooLong: "Too long",
  FieldValueTooShort: "Too short",
  FieldValueTooMany: "Too many",
  FieldValueTooFew: "Too few",
  InternalError: "Internal error",
};

/** A mistake in an object, by field. */
export interface FieldError {
  readonly reason: FieldReason;
  /** `spec.ports[0].name`. Empty or `<nil>` for the whole object. */
  readonly field: string;
  /** The invalid value; absent if messages do not show it. */
  readonly value?: unknown;
  readonly detail?: string;
}

function valueText(value: unknown): string {
  if (typeof value === "string") return goQuote(value);
  return stringifyExact(value);
}

/** What is wrong, without the field. */
export function fieldErrorBody({ reason, value, detail = "" }: FieldError): string {
  const shown = value === undefined ? "" : `: ${valueText(value)}`;
  return `${TEXTS[reason]}${shown}${detail === "" ? "" : `: ${detail}`}`;
}

/** `spec.replicas: Invalid value: -1: must be at least 0`. */
export const fieldErrorText = (error: FieldError): string => `${error.field}: ${fieldErrorBody(error)}`;

export const required = (field: string, detail = ""): FieldError => ({ reason: "FieldValueRequired", field, detail });

export const invalidValue = (field: string, value: unknown, detail: string): FieldError => ({
  reason: "FieldValueInvalid",
  field,
  value,
  detail,
});

export const forbiddenField = (field: string, detail: string): FieldError => ({
  reason: "FieldValueForbidden",
  field,
  detail,
});

export const duplicate = (field: string, value: unknown): FieldError => ({
  reason: "FieldValueDuplicate",
  field,
  value,
});

export const tooLong = (field: string, bytes: number): FieldError => ({
  reason: "FieldValueTooLong",
  field,
  detail: `may not be more than ${bytes} bytes`,
});

export const tooMany = (field: string, count: number, most: number): FieldError => ({
  reason: "FieldValueTooMany",
  field,
  value: count,
  detail: `must have at most ${most} items`,
});

export const notSupported = (field: string, value: unknown, allowed: readonly unknown[]): FieldError => ({
  reason: "FieldValueNotSupported",
  field,
  value,
  detail: `supported values: ${allowed.map((each) => goQuote(String(each))).join(", ")}`,
});
