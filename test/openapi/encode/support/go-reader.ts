import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildGo } from "../../../support/build-go.js";

/** Results for one document; see `go/main.go`. Each string is empty on success. */
export interface Finding {
  readonly refused: string;
  readonly undecoded: string;
  readonly different: string;
  readonly reencoded: string;
  readonly sameBytes: boolean;
  readonly spec: string;
  readonly fromProtobuf: string;
  readonly models: string;
  readonly converted: string;
}

export interface Answers {
  readonly v2: Readonly<Record<string, Finding>>;
  readonly v3: Readonly<Record<string, Finding>>;
  readonly groupVersions: readonly string[];
  readonly client: string;
}

/** A document as served: JSON and protobuf. */
export interface Served {
  readonly json: Uint8Array;
  readonly protobuf: Uint8Array;
}

/** Reads documents with the libraries that Kubernetes' own programs use. */
export class GoReader {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "groupversion-reader-"));
  readonly #program = buildGo("test/openapi/encode/go");

  /** Reads Swagger 2.0 documents by any name, and OpenAPI 3.0 documents by key. */
  read(v2: ReadonlyMap<string, Served>, v3: ReadonlyMap<string, Served>): Answers {
    const documents = mkdtempSync(path.join(this.#folder, "documents-"));
    for (const [version, all] of Object.entries({ v2, v3 })) {
      mkdirSync(path.join(documents, version));
      for (const [name, { json, protobuf }] of all) {
        const file = path.join(documents, version, encodeURIComponent(name));
        writeFileSync(`${file}.json`, json);
        writeFileSync(`${file}.pb`, protobuf);
      }
    }
    const { status, stdout, stderr } = spawnSync(this.#program, [documents], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    rmSync(documents, { recursive: true });
    if (status !== 0) throw new Error(`the reader ended with ${status}: ${stderr.slice(0, 2000)}`);
    return JSON.parse(stdout) as Answers;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
