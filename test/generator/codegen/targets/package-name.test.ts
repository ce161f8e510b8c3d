import { expect, it } from "vitest";
import { defaultPackageName } from "../../../../generator/codegen/targets/common/default-package-name.js";
import { checkPackageName } from "../../../../generator/codegen/targets/typescript/package-name.js";

it.each(["pets", "pets-client", "@acme/pets", "@acme/pets.v1_2", "a".repeat(214)])("accepts %s", (name) => {
  expect(checkPackageName(name)).toEqual([]);
});

it.each([
  ["", "greater than zero"],
  ["Pets", "capital letters"],
  [".pets", "start with a period"],
  ["_pets", "start with an underscore"],
  ["node_modules", "not a valid package name"],
  ["http", "core module"],
  ["a".repeat(215), "214 characters"],
  ["pets shop", "URL-friendly"],
  ["@acme", "URL-friendly"],
  ["@acme/", "URL-friendly"],
  ["@acme/a/b", "URL-friendly"],
  ["pets$(id)", "URL-friendly"],
  ["pe'ts", "special characters"],
  ["@ac'me/pets", "scope"],
])("refuses %j, and says why", (name, problem) => {
  const [found, ...others] = checkPackageName(name);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: "GV7055", message: expect.stringContaining(problem) as string });
});

it.each(["Pets", "HTTP", "", "東京", "x".repeat(300), "Client"])(
  "makes an acceptable name of the title %j",
  (title) => {
    expect(checkPackageName(defaultPackageName(title))).toEqual([]);
  },
);
