import { isObject, type UnknownObject } from "../../types/objects.js";
import { labelProblem, subdomainProblem } from "./names.js";
import type { Place } from "./problem.js";
import { textOr } from "../../types/text.js";

/** Versions of ConversionReview that API servers send. */
const REVIEWS = ["v1", "v1beta1"];

function checkUrl(value: string, place: Place): void {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    place.report("conversion", `"${value}" is not a URL`);
    return;
  }
  if (url.protocol !== "https:") place.report("conversion", "the URL must begin with https://");
  if (url.username !== "" || url.password !== "") place.report("conversion", "the URL must not have a user");
  if (value.includes("#")) place.report("conversion", "the URL must not have a fragment");
  if (value.includes("?")) place.report("conversion", "the URL must not have a query");
}

function checkService(service: UnknownObject, place: Place): void {
  for (const key of ["name", "namespace"])
    if (typeof service[key] !== "string" || service[key] === "")
      place.at(key).report("conversion", `the service's ${key} is missing`);
  const port = service["port"];
  if (port !== undefined && !(Number.isInteger(port) && Number(port) >= 1 && Number(port) <= 65535))
    place.at("port").report("conversion", "the service's port must be from 1 to 65535");
  const path = service["path"];
  if (path === undefined) return;
  if (typeof path !== "string" || !path.startsWith("/")) {
    place.at("path").report("conversion", "the service's path must begin with a slash");
    return;
  }
  if (path === "/") return;
  const steps = path.slice(1).split("/");
  steps.forEach((step, i) => {
    if (step === "" && i < steps.length - 1)
      place.at("path").report("conversion", "the service's path has an empty segment");
    else if (step !== "" && subdomainProblem(step) !== undefined)
      place
        .at("path")
        .report("conversion", `"${step}" cannot be a segment of the path: ${subdomainProblem(step) ?? ""}`);
  });
}

function checkReviews(versions: unknown, place: Place): void {
  if (!Array.isArray(versions) || versions.length === 0) {
    place.report("conversion", "the versions of the review are missing: v1, or v1 and v1beta1");
    return;
  }
  const known = versions.map(String);
  known.forEach((version, i) => {
    if (known.indexOf(version) < i) place.at(i).report("conversion", `the review version ${version} appears twice`);
    const problem = labelProblem(version);
    if (problem !== undefined)
      place.at(i).report("conversion", `"${version}" cannot be a version of the review: ${problem}`);
  });
  if (!known.some((version) => REVIEWS.includes(version)))
    place.report("conversion", `one version of the review must be ${REVIEWS.join(" or ")}`);
}

/** Checks `spec.conversion`. */
export function checkConversion(conversion: unknown, place: Place): void {
  if (conversion === undefined) return;
  const { strategy, webhook } = isObject(conversion) ? conversion : {};
  if (strategy !== "None" && strategy !== "Webhook") {
    place.at("strategy").report("conversion", "the strategy must be None or Webhook");
    return;
  }
  if (strategy === "None") {
    if (webhook !== undefined) place.at("webhook").report("conversion", "a webhook needs the strategy Webhook");
    return;
  }
  if (!isObject(webhook)) {
    place.at("webhook").report("conversion", "the strategy Webhook needs a webhook");
    return;
  }
  const at = place.at("webhook", "clientConfig");
  const client = webhook["clientConfig"];
  const { url, service } = isObject(client) ? client : {};
  if ((url === undefined) === (service === undefined))
    at.report("conversion", "the webhook needs either a URL or a service");
  else if (url !== undefined) checkUrl(textOr(url), at.at("url"));
  else if (isObject(service)) checkService(service, at.at("service"));
  else at.at("service").report("conversion", "the service is not an object");
  checkReviews(webhook["conversionReviewVersions"], place.at("webhook", "conversionReviewVersions"));
}
