import { isObject, isTexts, memberOf } from "../../../openapi/types/objects.js";
import { badRequest, conflict, invalid, notFound } from "../../machinery/errors/api-errors.js";
import { invalidValue, type FieldError } from "../../machinery/errors/field-error.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { timestamp } from "../../machinery/meta/timestamp.js";
import type { KindStrategy, SubresourceAction } from "../../registry/kind-strategy.js";
import type { RegistryClient } from "../../registry/registry-client.js";
import type { AccountTokens, BoundObject } from "./account-tokens.js";

const API_VERSION = "authentication.k8s.io/v1";

/** Seconds. */
const USUAL = 3600;
const SHORTEST = 600;
const LONGEST = 2 ** 32;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Answers a TokenRequest for a ServiceAccount: `serviceaccounts/NAME/token`. */
const tokenRequests =
  (tokens: AccountTokens, client: () => RegistryClient): SubresourceAction =>
  async (account, body) => {
    const { apiVersion, kind, spec } = isObject(body) ? body : {};
    if (kind !== "TokenRequest" || apiVersion !== API_VERSION)
      throw badRequest(`the body of the request must be a TokenRequest of ${API_VERSION}`);
    const seconds = memberOf(spec, "expirationSeconds") ?? USUAL;
    const audiences = memberOf(spec, "audiences") ?? [];
    const errors: FieldError[] = [];
    if (typeof seconds !== "number" || !Number.isInteger(seconds) || seconds < SHORTEST || seconds > LONGEST)
      errors.push(
        invalidValue(
          "spec.expirationSeconds",
          seconds,
          `must be a whole number from ${SHORTEST} (10 minutes) to 2^32 seconds`,
        ),
      );
    if (!isTexts(audiences)) errors.push(invalidValue("spec.audiences", audiences, "must be a list of texts"));
    const { namespace = "", name = "", uid = "" } = account.metadata;
    if (errors.length > 0) throw invalid({ group: "authentication.k8s.io", kind: "TokenRequest" }, name, errors);
    const bound = await boundObject(memberOf(spec, "boundObjectRef"), account, client());
    const { token, expires } = tokens.issue({
      namespace,
      name,
      uid,
      audiences: audiences as readonly string[],
      seconds: seconds as number,
      ...(bound !== undefined && { bound }),
    });
    return {
      kind,
      apiVersion,
      metadata: { name, namespace, creationTimestamp: account.metadata.creationTimestamp },
      spec: { ...(isObject(spec) ? spec : {}), expirationSeconds: seconds },
      status: { token, expirationTimestamp: timestamp(expires) },
    };
  };

async function boundObject(
  reference: unknown,
  { metadata }: KubeObject,
  client: RegistryClient,
): Promise<BoundObject | undefined> {
  if (reference === undefined) return undefined;
  const kind = text(memberOf(reference, "kind"));
  if (kind !== "Secret" && kind !== "Pod")
    throw badRequest(`a token can be bound to a Pod or a Secret, and not to ${JSON.stringify(kind)}`);
  const [name, wanted] = [text(memberOf(reference, "name")), text(memberOf(reference, "uid"))];
  const found = client.kinds.get("", kind === "Pod" ? "pods" : "secrets");
  if (found === undefined) throw badRequest("this server has no Pods");
  const object = await client.get(found, { namespace: metadata.namespace ?? "", name });
  if (object === undefined) throw notFound(found, name);
  const { uid = "" } = object.metadata;
  if (wanted !== "" && wanted !== uid)
    throw conflict(found, name, `the UID in the bound object reference (${wanted}) does not match the UID in record`);
  return { kind, name, uid };
}

/** What ServiceAccounts do beyond what every kind does, by resource. */
export const accountStrategies = (
  tokens: AccountTokens,
  client: () => RegistryClient,
): Readonly<Record<string, KindStrategy>> => ({
  "/serviceaccounts": { actions: { token: tokenRequests(tokens, client) } },
});
