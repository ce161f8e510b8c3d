import { fieldErrorBody, fieldErrorText, type FieldError } from "./field-error.js";
import { goQuote } from "./go-quote.js";
import { StatusError, type StatusCause } from "./status.js";

/** A resource as errors name it. */
export interface GroupResource {
  readonly group: string;
  readonly plural: string;
}

/** A kind as errors name it. */
export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

const dotted = (name: string, group: string): string => (group === "" ? name : `${name}.${group}`);

/** `deployments.apps`, `pods`. */
export const resourceText = ({ group, plural }: GroupResource): string => dotted(plural, group);

const detailsOf = ({ group, plural }: GroupResource, name: string) => ({ name, group, kind: plural });

export const notFound = (resource: GroupResource, name: string): StatusError =>
  new StatusError(404, "NotFound", `${resourceText(resource)} ${goQuote(name)} not found`, detailsOf(resource, name));

/** Nothing is served at this path. */
export const noSuchPath = (): StatusError =>
  new StatusError(404, "NotFound", "the server could not find the requested resource", {});

/** @param terminating - whether the existing object is being deleted, so that its name will be free soon */
export const alreadyExists = (resource: GroupResource, name: string, terminating = false): StatusError =>
  new StatusError(
    409,
    "AlreadyExists",
    `${terminating ? "object is being deleted: " : ""}${resourceText(resource)} ${goQuote(name)} already exists`,
    detailsOf(resource, name),
  );

/** Every generated name was taken. */
export const noFreeName = (resource: GroupResource, name: string): StatusError =>
  new StatusError(
    409,
    "AlreadyExists",
    `${resourceText(resource)} ${goQuote(name)} already exists, the server was not able to generate a unique name for the object`,
    { ...detailsOf(resource, name), retryAfterSeconds: 1 },
  );

export const conflict = (resource: GroupResource, name: string, why: string): StatusError =>
  new StatusError(
    409,
    "Conflict",
    `Operation cannot be fulfilled on ${resourceText(resource)} ${goQuote(name)}: ${why}`,
    detailsOf(resource, name),
  );

export const forbidden = (
  resource: GroupResource,
  name: string,
  why: string,
  causes?: readonly StatusCause[],
): StatusError =>
  new StatusError(
    403,
    "Forbidden",
    `${resourceText(resource)}${name === "" ? "" : ` ${goQuote(name)}`} is forbidden: ${why}`,
    { ...detailsOf(resource, name), ...(causes !== undefined && { causes }) },
  );

/** Fields of an object are invalid. */
export function invalid({ group, kind }: GroupKind, name: string, errors: readonly FieldError[]): StatusError {
  const texts = [...new Set(errors.map(fieldErrorText))];
  const [first = ""] = texts;
  const list = texts.length === 1 ? first : `[${texts.join(", ")}]`;
  const subject = `${dotted(kind, group)} ${goQuote(name)} is invalid`;
  const causes = errors.map((error) => ({ reason: error.reason, message: fieldErrorBody(error), field: error.field }));
  return new StatusError(422, "Invalid", texts.length === 0 ? subject : `${subject}: ${list}`, {
    name,
    group,
    kind,
    causes,
  });
}

export const badRequest = (message: string): StatusError => new StatusError(400, "BadRequest", message);

export const unauthorized = (): StatusError => new StatusError(401, "Unauthorized", "Unauthorized");

export const methodNotAllowed = (): StatusError =>
  new StatusError(405, "MethodNotAllowed", "the server does not allow this method on the requested resource", {});

/** What the real server answers for custom resources. */
export const verbNotSupported = ({ group, plural }: GroupResource, verb: string): StatusError =>
  new StatusError(
    405,
    "MethodNotAllowed",
    `${verb} is not supported on resources of kind "${resourceText({ group, plural })}"`,
    { group, kind: plural },
  );

export const notAcceptable = (types: readonly string[]): StatusError =>
  new StatusError(406, "NotAcceptable", `only the following media types are accepted: ${types.join(", ")}`);

export const unsupportedMediaType = (types: readonly string[]): StatusError =>
  new StatusError(
    415,
    "UnsupportedMediaType",
    `the body of the request was in an unknown format - accepted media types include: ${types.join(", ")}`,
  );

/** The history at a resource version has been compacted. */
export const expired = (message: string, next?: string): StatusError =>
  new StatusError(410, "Expired", message, undefined, next === undefined ? {} : { continue: next });

export const tooLarge = (message: string): StatusError =>
  new StatusError(413, "RequestEntityTooLarge", `Request entity too large: ${message}`);

export const tooManyRequests = (message: string): StatusError =>
  new StatusError(429, "TooManyRequests", message, { retryAfterSeconds: 1 });

export const internalError = (message: string): StatusError =>
  new StatusError(500, "InternalError", `Internal error occurred: ${message}`, { causes: [{ message }] });

export const unavailable = (message: string): StatusError => new StatusError(503, "ServiceUnavailable", message);

export const timedOut = (message: string, retryAfterSeconds = 0): StatusError =>
  new StatusError(504, "Timeout", `Timeout: ${message}`, retryAfterSeconds === 0 ? {} : { retryAfterSeconds });

/** A resource version is ahead of the server's. */
export const versionAhead = (asked: number | string, current: number): StatusError =>
  new StatusError(504, "Timeout", `Timeout: Too large resource version: ${asked}, current: ${current}`, {
    causes: [{ reason: "ResourceVersionTooLarge", message: "Too large resource version" }],
    retryAfterSeconds: 1,
  });
