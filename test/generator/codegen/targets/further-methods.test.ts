import { expect, test } from "vitest";
import { generateInMemory } from "../../../support/packages/generate-in-memory.js";
import { flowDocument } from "./support/flow-document.js";

const textOf = async (ending: string): Promise<string> => {
  const { files } = await generateInMemory("python", flowDocument, "flow");
  return [...files].find(([name]) => name.endsWith(ending))?.[1] ?? "";
};

test("an operation with declared failures has a method for the whole response in Python, in both kinds of clients", async () => {
  for (const file of ["/client/api/default_api.py", "aio/client/api/default_api.py"]) {
    const methods = await textOf(file);
    expect(methods).toContain(
      [
        "Success[Literal[200], models.Page, operations.ListThings200Headers]",
        "        | Failure[Literal[404], models.Problem]",
        "        | Failure[int, models.Problem, operations.ListThings4XXHeaders]",
        "        | Failure[int, None]",
      ].join("\n"),
    );
    // It says no more than the call.
    expect(methods).not.toContain("delete_thing_response");
  }
});

test("the items of streams have types in Python", async () => {
  const methods = await textOf("aio/client/api/default_api.py");
  const returned = (name: string): string => new RegExp(`def ${name}\\([^)]*\\) -> (.*):`).exec(methods)?.[1] ?? "none";
  expect(returned("follow")).toBe("AsyncIterator[ServerSentEvent[models.Thing | models.Rest]]");
  expect(returned("texts")).toBe("AsyncIterator[ServerSentEvent]");
  expect(returned("lines")).toBe("AsyncIterator[models.Thing]");
  expect(returned("sequence")).toBe("AsyncIterator[models.Thing]");
  expect(returned("parts")).toBe("AsyncIterator[MultipartPart[models.Thing]]");
  expect(returned("chat")).toBe("models.Thing");
  expect(returned("chat_stream")).toBe("AsyncIterator[ServerSentEvent[models.Problem]]");
});

test("a choice between a stream and other content is two operations in Python, which ask for one each", async () => {
  const operations = await textOf("operations/default_api.py");
  const chat = (name: string): string => operations.split(`\n${name}: `)[1]?.split("\n)\n")[0] ?? "";
  expect(chat("CHAT")).not.toMatch(/kind=|produces=/);
  expect(chat("CHAT_STREAM")).toContain('produces=("text/event-stream",)');
  expect(chat("CHAT_STREAM")).toContain('framing="sse"');
});

test("a module in Python imports only what it uses", async () => {
  const { "/texts": texts } = flowDocument.paths;
  const { files } = await generateInMemory("python", { ...flowDocument, paths: { "/texts": texts } }, "texts");
  const modules = [...files].filter(([name]) => /\/client\/(?:api|operations)\/\w+_api\.py$/.test(name));
  expect(modules).toHaveLength(3);
  for (const [name, text] of modules) {
    const imported = [...text.matchAll(/^ *from [\w.]+ import (\w+(?:, \w+)*)$/gm)].flatMap(([, names = ""]) =>
      names.split(", "),
    );
    for (const each of imported.filter((known) => known !== "annotations"))
      expect(text.split(new RegExp(`\\b${each}\\b`)).length, `${each} in ${name}`).toBeGreaterThan(2);
  }
});
