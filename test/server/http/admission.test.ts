/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape */
import { expect, it } from "vitest";
import type { KubeObject } from "../../../server/machinery/meta/object-meta.js";
import type { AdmissionRequest } from "../../../server/registry/admission.js";
import { bed, beds, TestServer } from "./garden.js";

it("every admission changes an object before any validates it, and sees what is deleted", async () => {
  const seen: string[] = [];
  const note = (phase: string, { operation, object, live }: AdmissionRequest): void => {
    const rows = (of: KubeObject | undefined): unknown => (of?.["spec"] as { rows: number } | undefined)?.rows;
    seen.push([phase, operation, rows(live), rows(object)].join(" "));
  };
  const ofBeds = (act: (request: AdmissionRequest) => void) => (request: AdmissionRequest) => {
    if (request.version.kind.plural === "beds") act(request);
  };
  const admission = ["first", "second"].map((name) => ({
    mutate: ofBeds((request) => {
      note(name, request);
      if (name === "second" && request.object !== undefined) request.object["spec"] = { soil: "sand", other: 1 };
    }),
    validate: ofBeds((request) => note(`${name} judge`, request)),
  }));
  const admitting = await TestServer.start(["n"], { admission });
  try {
    const { body } = await admitting.send("POST", beds(), bed("m", { spec: { rows: 7 } }));
    expect(body.spec).toEqual({ soil: "sand", rows: 3 });
    await admitting.send("DELETE", `${beds()}/m`);
  } finally {
    await admitting.close();
  }
  expect(seen).toEqual([
    "first CREATE  7",
    "second CREATE  7",
    "first judge CREATE  3",
    "second judge CREATE  3",
    "first DELETE 3 ",
    "second DELETE 3 ",
    "first judge DELETE 3 ",
    "second judge DELETE 3 ",
  ]);
});
