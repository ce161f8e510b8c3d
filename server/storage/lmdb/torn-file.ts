import { open, type FileHandle } from "node:fs/promises";
import { endianness } from "node:os";
import path from "node:path";

/** A file is shorter than its data. LMDB maps its file, so that reading a missing page would kill the process. */
export class TornFileError extends Error {
  override readonly name = "TornFileError";
  /** @param problem - what is missing, as a sentence without its end */
  constructor(problem: string) {
    super(`${problem}. Restore a copy: groupversion apiserver restore --data NEW_FOLDER COPY`);
  }

  static cutShort(file: string, size: number): TornFileError {
    return new TornFileError(`${file} is cut short: it has ${size} bytes, fewer than its data`);
  }
}

/** Bytes of a page's header. The fields of a meta page follow it. All offsets are those of version 2 of LMDB's format. */
const HEADER = 24;
const META = 160;
const MAGIC = 0xbeefc0de;
const PAGE_SIZE = HEADER + 24;
const ROOTS = [HEADER + 24 + 40, HEADER + 72 + 40];
const LAST_PAGE = HEADER + 120;
const TRANSACTION = HEADER + 128;

const BRANCH = 1;
const LEAF = 2;
const NODE_HEADER = 8;
const BIG_DATA = 1;
const SUB_DATABASE = 2;
const ROOT_OF_DATABASE = 40;
/** The root of a tree without pages. */
const NO_PAGE = 2n ** 64n - 1n;
/** Only damaged trees are higher. */
const HIGHEST = 32;

interface Meta {
  readonly pageSize: number;
  readonly roots: readonly bigint[];
  readonly lastPage: bigint;
  readonly transaction: bigint;
}

/**
 * Refuses a data file that is shorter than its data.
 *
 * @param folder - where LMDB's files are
 * @throws TornFileError
 */
export async function refuseTornFile(folder: string): Promise<void> {
  const file = path.join(folder, "data.mdb");
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined || endianness() !== "LE") return handle?.close();
  try {
    if (await isTorn(handle)) throw TornFileError.cutShort(file, (await handle.stat()).size);
  } finally {
    await handle.close();
  }
}

async function isTorn(handle: FileHandle): Promise<boolean> {
  const first = await readMeta(handle, 0);
  // LMDB itself reports a file that is not its own.
  if (first === "unknown") return false;
  const second = first === "missing" ? first : await readMeta(handle, first.pageSize);
  if (first === "missing" || second === "missing") return true;
  const meta = second !== "unknown" && second.transaction > first.transaction ? second : first;
  // The size is read after the meta pages: a server that is running only lets the file grow.
  const { size } = await handle.stat();
  const pages = BigInt(Math.floor(size / meta.pageSize));
  if (pages > meta.lastPage) return false;
  // Free pages at the end may never have been written.
  return new Trees(handle, meta.pageSize, pages).lack(meta.roots);
}

async function readMeta(handle: FileHandle, position: number): Promise<Meta | "missing" | "unknown"> {
  const bytes = Buffer.alloc(META);
  const { bytesRead } = await handle.read(bytes, 0, META, position);
  if (bytesRead < META) return "missing";
  if (bytes.readUInt32LE(HEADER) !== MAGIC) return "unknown";
  return {
    pageSize: bytes.readUInt32LE(PAGE_SIZE),
    roots: ROOTS.map((at) => bytes.readBigUInt64LE(at)),
    lastPage: bytes.readBigUInt64LE(LAST_PAGE),
    transaction: bytes.readBigUInt64LE(TRANSACTION),
  };
}

/** The trees of pages in a file. */
class Trees {
  constructor(
    readonly handle: FileHandle,
    readonly pageSize: number,
    /** Whole pages that the file has. */
    readonly pages: bigint,
  ) {}

  /** Whether the trees below some roots lack a page. */
  async lack(roots: readonly bigint[], height = 0): Promise<boolean> {
    for (const root of roots) if (root !== NO_PAGE && (await this.#lacks(root, height))) return true;
    return false;
  }

  async #lacks(number: bigint, height: number): Promise<boolean> {
    if (number >= this.pages || height > HIGHEST) return true;
    const page = Buffer.alloc(this.pageSize);
    await this.handle.read(page, 0, this.pageSize, Number(number) * this.pageSize);
    const flags = page.readUInt16LE(18);
    const nodes = this.#nodesOf(page);
    if ((flags & BRANCH) !== 0) return this.lack(nodes.map(childOf), height + 1);
    if ((flags & LEAF) === 0) return true;
    const values = nodes.map((node) => ({ flags: node.readUInt16LE(4), data: dataOf(node) }));
    const lacksValue = values.some(({ flags: kind, data }) => {
      if ((kind & BIG_DATA) === 0) return false;
      return data.readBigUInt64LE(0) + data.readBigUInt64LE(16) > this.pages;
    });
    if (lacksValue) return true;
    const databases = values.filter(({ flags: kind }) => (kind & SUB_DATABASE) !== 0);
    return this.lack(
      databases.map(({ data }) => data.readBigUInt64LE(ROOT_OF_DATABASE)),
      height + 1,
    );
  }

  #nodesOf(page: Buffer): readonly Buffer[] {
    const count = Math.min(page.readUInt16LE(20), this.pageSize - HEADER) >> 1;
    return Array.from({ length: count }, (_, i) => page.subarray(HEADER + page.readUInt16LE(HEADER + 2 * i)));
  }
}

/** The number of a child page, in three parts of 16 bits. */
const childOf = (node: Buffer): bigint =>
  (BigInt(node.readUInt16LE(4)) << 32n) | BigInt(node.readUInt16LE(0)) | (BigInt(node.readUInt16LE(2)) << 16n);

const dataOf = (node: Buffer): Buffer => node.subarray(NODE_HEADER + node.readUInt16LE(6));
