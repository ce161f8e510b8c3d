/** The words of names, in the spelling of each language. */
import { expect, test } from "vitest";
import { fileName } from "../../../../generator/codegen/targets/names/file-name.js";
import { splitWords } from "../../../../generator/codegen/targets/names/split-words.js";
import { className, snakeCase } from "../../../../generator/codegen/targets/python/names/identifiers.js";
import { isReservedClass } from "../../../../generator/codegen/targets/python/names/reserved-words.js";
import { camelCase, pascalCase } from "../../../../generator/codegen/targets/typescript/names/identifiers.js";

const snake = (raw: string): string => snakeCase(raw, { prefix: "call", style: "pep8" });

test.each([
  ["X-Request-Id", "xRequestId", "XRequestId", "x_request_id"],
  ["x-api-key", "xApiKey", "XApiKey", "x_api_key"],
  ["X-Request-ID", "xRequestID", "XRequestID", "x_request_id"],
  ["X-API-KEY", "xApiKey", "XApiKey", "x_api_key"],
  ["GET_boats", "getBoats", "GETBoats", "get_boats"],
  ["GET_ALL_BOATS", "getAllBoats", "GetAllBoats", "get_all_boats"],
  ["APIKeyCreate", "apiKeyCreate", "APIKeyCreate", "api_key_create"],
  ["URLOf", "urlOf", "URLOf", "url_of"],
  ["ID", "id", "ID", "id"],
  ["OAuthToken", "oAuthToken", "OAuthToken", "o_auth_token"],
  ["IPAddress", "ipAddress", "IPAddress", "ip_address"],
  ["userIDs", "userIDs", "UserIDs", "user_ids"],
  ["IDs of pets", "idsOfPets", "IDsOfPets", "ids_of_pets"],
  ["IPv4Address", "ipv4Address", "IPv4Address", "ipv4_address"],
  ["is_a_test", "isATest", "IsATest", "is_a_test"],
  ["S3Bucket", "s3Bucket", "S3Bucket", "s3_bucket"],
  ["a.b.c", "aBC", "ABC", "a_b_c"],
  ["version 1.10", "version1_10", "Version1_10", "version_1_10"],
  ["2fa", "call2fa", "Type2fa", "call_2fa"],
  ["ÉtatURL_ß", "étatURLSS", "ÉtatURLSS", "état_url_ß"],
])("%s", (raw, camel, pascal, snaked) => {
  expect([camelCase(raw), pascalCase(raw), className(raw), snake(raw)]).toEqual([camel, pascal, pascal, snaked]);
});

test("an abbreviation with a plural or a version is one word, and other capitals before a word are not", () => {
  expect(splitWords("podIPs")).toEqual(["pod", "IPs"]);
  expect(splitWords("IPv6Only")).toEqual(["IPv6", "Only"]);
  expect(splitWords("HTTPServer")).toEqual(["HTTP", "Server"]);
  expect(splitWords("ÜBERIPs")).toEqual(["ÜBERIPs"]);
  expect(fileName("podIPs")).toBe("pod-ips");
});

test("names that look like digits are not Python's", () => {
  expect(["l", "L", "I", "O"].map(snake)).toEqual(["l_", "l_", "i", "o"]);
  expect(["l", "I", "O", "IO"].map(isReservedClass)).toEqual([true, true, true, false]);
});
