/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- answers are JSON of any shape */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { StoredVersionError } from "../../../server/registry/stored/stored-schemas.js";
import type { Storage } from "../../../server/storage/storage.js";
import type { Document, Schema } from "../../../openapi/types/swagger-2.js";
import { bed, GARDEN, TestServer } from "./garden.js";

const KEY = "/registry/garden.example/beds/n/b";

/** The API of beds in some versions, the first of which is preferred. */
function garden(versions: readonly string[], spec: Readonly<Record<string, Schema>>): Document {
  const documents = versions.map((version) => {
    const text = JSON.stringify(GARDEN).replaceAll("/v1", `/${version}`).replaceAll('"v1"', `"${version}"`);
    return JSON.parse(text.replaceAll("garden.v1.", `garden.${version}.`)) as Document;
  });
  const definitions: Record<string, Schema> = Object.assign({}, ...documents.map((each) => each.definitions));
  for (const version of versions) definitions[`garden.${version}.BedSpec`] = { type: "object", properties: spec };
  const paths = Object.assign({}, ...documents.map((each) => each.paths)) as Document["paths"];
  return { ...GARDEN, paths, definitions };
}

const OLD = { rows: { type: "integer" }, soil: { type: "string" } } as const;
const NEW = { rows: { type: "integer" }, depth: { type: "integer", default: 2 } } as const;

/** The storage that a suite uses. */
export interface SchemaDriver {
  readonly name: string;
  /** Opens what is stored in a folder. */
  readonly open: (folder: string) => Promise<Storage>;
  /** Whether objects survive closing the storage. */
  readonly isDurable: boolean;
}

export function describeStoredSchemas({ name, open, isDurable }: SchemaDriver): void {
  describe(`objects that are stored already, in ${name}`, () => {
    let folder = "";
    let storage: Storage | undefined;
    let server: TestServer | undefined;
    afterEach(async () => {
      await server?.close();
      await storage?.close();
      [server, storage] = [undefined, undefined];
      if (folder !== "") await rm(folder, { recursive: true });
      folder = "";
    });

    /** Starts a server on the stored objects, in place of the last one. */
    async function restart(document: Document): Promise<TestServer> {
      folder ||= await mkdtemp(path.join(tmpdir(), "groupversion-schemas-"));
      await server?.close();
      server = undefined;
      if (isDurable) {
        await storage?.close();
        storage = undefined;
      }
      storage ??= await open(folder);
      const kept = { ...storage, close: () => Promise.resolve() };
      for (const method of ["get", "list", "commit", "watch", "compact", "status"] as const)
        Object.assign(kept, { [method]: storage[method].bind(storage) });
      server = await TestServer.start([], { documents: [document], storage: kept });
      return server;
    }

    const at = (version: string): string => `/apis/garden.example/${version}/namespaces/n/beds`;
    const storedText = async (): Promise<string> => Buffer.from((await storage?.get(KEY))?.value ?? []).toString();

    async function plant(version: string): Promise<void> {
      const first = await restart(garden([version], OLD));
      await first.send("POST", "/api/v1/namespaces", { metadata: { name: "n" } });
      const object = { ...bed("b"), apiVersion: `garden.example/${version}`, spec: { rows: 4, soil: "loam" } };
      expect((await first.send("POST", at(version), object)).status).toBe(201);
    }

    it("are pruned and defaulted by a new schema, however they are read", async () => {
      await plant("v1");
      const next = await restart(garden(["v1"], NEW));
      const expected = { rows: 4, depth: 2 };
      expect((await next.send("GET", `${at("v1")}/b`)).body.spec).toEqual(expected);
      expect((await next.send("GET", at("v1"))).body.items[0].spec).toEqual(expected);
      const [event] = await next.events(`${at("v1")}?watch=1`, 1);
      expect(event.object.spec).toEqual(expected);
      // Still after another restart, with the same schema.
      expect((await (await restart(garden(["v1"], NEW))).send("GET", `${at("v1")}/b`)).body.spec).toEqual(expected);
      expect(await storedText()).toContain('"soil":');
      await server?.patch(`${at("v1")}/b`, "merge", { metadata: { labels: { a: "b" } } });
      expect(await storedText()).not.toContain('"soil":');
    });

    it("are returned as they are stored if the schema has not changed", async () => {
      await plant("v1");
      const revision = (await storage?.status())?.revision;
      await restart(garden(["v1"], OLD));
      expect((await storage?.status())?.revision).toBe(revision);
      expect(server?.api.kinds.get("garden.example", "beds")?.since).toBe(0);
    });

    it("are rewritten in a new storage version, so that documents can drop the old one", async () => {
      await plant("v1beta1");
      const next = await restart(garden(["v1", "v1beta1"], OLD));
      expect((await next.send("GET", `${at("v1")}/b`)).body).toMatchObject({ apiVersion: "garden.example/v1" });
      await vi.waitFor(async () => expect(await storedText()).toContain('"garden.example/v1"'));
      await vi.waitFor(async () => {
        const known = await storage?.get("/groupversion/schemas");
        expect(JSON.parse(Buffer.from(known?.value ?? []).toString())["beds.garden.example"].versions).toEqual(["v1"]);
      });
      const last = await restart(garden(["v1"], OLD));
      expect((await last.send("GET", `${at("v1")}/b`)).body).toMatchObject({ spec: { rows: 4, soil: "loam" } });
    });

    it("keep a server without their version from starting, with the reason and a way out", async () => {
      await plant("v1beta1");
      const refused: unknown = await restart(garden(["v1"], OLD)).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(StoredVersionError);
      expect(String(refused)).toContain("beds.garden.example in v1beta1");
      expect((await (await restart(garden(["v1beta1"], OLD))).send("GET", `${at("v1beta1")}/b`)).status).toBe(200);
      await server?.send("DELETE", `${at("v1beta1")}/b`);
      await restart(garden(["v1"], OLD));
    });
  });
}
