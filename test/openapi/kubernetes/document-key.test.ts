import { expect, test } from "vitest";
import { documentKey } from "../../../openapi/kubernetes/document-key.js";

test.each([
  ["/api/v1/namespaces/{namespace}/pods", "api/v1"],
  ["/api/v1", "api/v1"],
  ["/api/", "api"],
  ["/apis", "apis"],
  ["/apis/apps/", "apis/apps"],
  ["/apis/apps/v1/deployments/{name}", "apis/apps/v1"],
  ["/apis/{group}/v1", "apis"],
  ["/apiserver/v1/{name}", "apiserver/v1"],
  ["/version/", "version"],
  ["/.well-known/openid-configuration/", ".well-known/openid-configuration"],
  ["/logs/{logpath}", "logs"],
  ["/logs/x{y}/z", "logs/x{y}/z"],
  ["/{anything}/at/all", ""],
  ["/", ""],
  ["", ""],
  ["no/slash/{x}", "no/slash"],
  ["//double//{x}", "/double/"],
  ["/constructor/x/{name}", "constructor/x"],
])("%s belongs to the document of %j", (path, key) => {
  expect(documentKey(path)).toBe(key);
});
