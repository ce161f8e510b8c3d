import { expect, test } from "vitest";
import {
  lowerCamel,
  operationId,
  operationIdWithScales,
  tagOf,
  upperCamel,
} from "../../../../generator/publish/profiles/kubernetes/operation-names.js";

test.each([
  { given: "rbac.authorization", upper: "RbacAuthorization", lower: "rbacAuthorization" },
  { given: "v1beta1", upper: "V1beta1", lower: "v1beta1" },
  { given: "2nd-floor", upper: "NdFloor", lower: "ndFloor" },
  { given: "a_b", upper: "A_b", lower: "a_b" },
  { given: "", upper: "", lower: "" },
])("camel case of $given", ({ given, upper, lower }) => {
  expect(upperCamel(given)).toBe(upper);
  expect(lowerCamel(given)).toBe(lower);
});

test.each([
  { path: "/api/v1/namespaces/{namespace}/tools", want: "core_v1" },
  { path: "/api/", want: "core" },
  { path: "/apis/garden/v1/beds", want: "garden_v1" },
  { path: "/apis/garden.k8s.io/v1/beds", want: "garden_v1" },
  { path: "/apis/garden.example.com/", want: "gardenExampleCom" },
  { path: "/apis/", want: "apis" },
  { path: "/version/", want: "version" },
  { path: "/", want: "" },
])("tag of $path", ({ path, want }) => {
  expect(tagOf(path)).toBe(want);
});

test.each([
  { name: "readNamespacedTool", path: "/api/v1/namespaces/{namespace}/tools/{name}", want: "readCoreV1NamespacedTool" },
  { name: "listBed", path: "/apis/garden/v1/beds", want: "listGardenV1Bed" },
  { name: "deletecollectionBed", path: "/apis/garden/v1/beds", want: "deleteGardenV1CollectionBed" },
  { name: "getAPIVersions", path: "/apis/", want: "getAPIVersions" },
  { name: "feedBed", path: "/apis/garden/v1/beds", want: undefined },
])("id of $name at $path", ({ name, path, want }) => {
  expect(operationId(name, path)).toBe(want);
});

test("a doubled Scale is replaced by the plural only in the extensions group", () => {
  const name = "readNamespacedScaleScale";
  const place = (group: string) => `/apis/${group}/v1beta1/namespaces/{namespace}/beds/{name}/scale`;
  expect(operationIdWithScales(name, place("extensions"))).toBe("readExtensionsV1beta1NamespacedBedsScale");
  expect(operationIdWithScales(name, place("garden"))).toBe("readGardenV1beta1NamespacedScaleScale");
});
