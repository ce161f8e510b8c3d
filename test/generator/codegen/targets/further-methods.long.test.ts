import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runPythonTool } from "../../../support/python-tools.js";
import { runCommand } from "../../../support/run-command.js";
import { lacks } from "../../../support/tools.js";
import { flowDocument } from "./support/flow-document.js";

const PROGRAM = `
from flow.aio import client as aio
from flow.client import DefaultApi, models
from flow.runtime import MultipartPart, ServerSentEvent, Success
from typing_extensions import assert_type


def whole(api: DefaultApi) -> None:
    response = api.list_things_response()
    if isinstance(response, Success):
        assert_type(response.data, models.Page)
        assert_type(response.declared["X-Count"], int)
        assert_type(response.declared.get("X-Tags"), list[str] | None)
    elif response.status == 404:
        assert_type(response.data, models.Problem | None)


def streams(api: DefaultApi, thing: models.Thing) -> None:
    for event in api.follow():
        assert_type(event.data, models.Thing | models.Rest)
    for text in api.texts():
        assert_type(text.data, str)
    for line in api.lines():
        assert_type(line, models.Thing)
    for part in api.parts():
        assert_type(part, MultipartPart[models.Thing])
    for chunk in api.chat_stream(thing):
        assert_type(chunk, ServerSentEvent[models.Problem])
    for item in api.list_things_items():
        assert_type(item, models.Thing)


async def asynchronous(api: aio.DefaultApi) -> None:
    response = await api.list_things_response()
    assert_type(response.status, int)
    async for item in api.list_things_items():
        assert_type(item, models.Thing)
    async for event in api.follow():
        assert_type(event.data, models.Thing | models.Rest)
`;

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-flow-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeAll(async () => {
  const pagination = [
    { operations: ["operation:list*"], style: "cursor", parameter: "after", items: "data", next: "next" },
  ];
  const clients = [{ language: "python", spec: "flow.json", out: "flow", package: "flow", pagination }];
  writeFileSync(path.join(root, "flow.json"), JSON.stringify(flowDocument));
  writeFileSync(path.join(root, "groupversion.config.json"), JSON.stringify({ clients }));
  expect((await runCommand(root, ["build"])).exitCode).toBe(0);
  writeFileSync(path.join(root, "flow", "program.py"), PROGRAM);
}, 60_000);

test.skipIf(lacks("python-tools")).each([
  ["mypy", ["--config-file=", "--strict", "flow", "program.py"]],
  ["pyright", ["program.py"]],
] as const)(
  "whole responses, streams and pages have the right types for %s (needs python-tools)",
  async (tool, argv) => {
    const { output } = await runPythonTool(tool, argv, path.join(root, "flow"));
    expect(output).toMatch(/Success|^0 errors/m);
  },
  120_000,
);
