import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

/** Files that this process may open: each watch is one, on both sides. */
const openFiles = (): number =>
  Number(/^Max open files +(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1] ?? 0);

const ASKED = Number(process.env["GROUPVERSION_WATCHERS"] ?? 10_000);
/** The heap of the server, which crashes if it needs more. In megabytes. */
const HEAP = 384;
/** Most memory of the server's process at any time, including what lies outside of the heap. In megabytes. */
const MOST_MEMORY = 1024;
const EVENTS = 20;
const FEW = 20;
/** More than the buffers of a connection's two ends hold. */
const LARGE_EVENTS = 30;
const LARGE = 900 * 1024;
/** Milliseconds after which the server has surely disconnected clients that read nothing. */
const PATIENCE = 35_000;

const MAPS = "/api/v1/namespaces/default/configmaps";
const LARGE_MAPS = "/api/v1/namespaces/kube-system/configmaps";

const [LINE_FEED, CLOSING_BRACE] = [0x0a, 0x7d];

/** A watch over its own socket, which counts events without keeping them. */
class RawWatch {
  events = 0;
  isClosed = false;
  #last = 0;

  private constructor(readonly socket: Socket) {
    socket.on("error", () => undefined);
    socket.on("close", () => (this.isClosed = true));
  }

  /** Resolves once the server has accepted it. */
  static async open(url: URL, place: string): Promise<RawWatch> {
    const socket = connect(Number(url.port), url.hostname);
    const watch = new RawWatch(socket);
    socket.write(
      `GET ${place}?watch=true&resourceVersion=0&resourceVersionMatch=NotOlderThan&sendInitialEvents=false HTTP/1.1\r\nHost: test\r\n\r\n`,
    );
    const [head] = (await once(socket, "data")) as [Buffer];
    expect(head.toString("latin1", 0, 15)).toBe("HTTP/1.1 200 OK");
    return watch;
  }

  static async openMany(url: URL, place: string, count: number): Promise<readonly RawWatch[]> {
    const all: RawWatch[] = [];
    while (all.length < count) {
      const some = Math.min(100, count - all.length);
      all.push(...(await Promise.all(Array.from({ length: some }, () => RawWatch.open(url, place)))));
    }
    return all;
  }

  /** Counts the lines of JSON. Lines of HTTP do not end with a brace. */
  read(): this {
    this.socket.on("data", (bytes: Buffer) => {
      for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
        if ((at === 0 ? this.#last : bytes[at - 1]) === CLOSING_BRACE) this.events++;
      this.#last = bytes.at(-1) ?? 0;
    });
    return this;
  }

  /** Reads, with a rest after each piece. */
  readSlowly(): this {
    this.read().socket.on("data", () => {
      this.socket.pause();
      setTimeout(() => this.socket.resume(), 10);
    });
    return this;
  }
}

describe.skipIf(process.platform !== "linux")("many watches (needs Linux)", () => {
  const watchers = process.platform === "linux" ? Math.min(ASKED, openFiles() - 1000) : 0;
  let server: ChildProcess;
  let url: URL;

  beforeAll(async () => {
    const program = path.join(import.meta.dirname, "programs", "testing-server.mjs");
    server = fork(program, { execArgv: [`--max-old-space-size=${HEAP}`] });
    const [address] = (await once(server, "message")) as [string];
    url = new URL(address);
  });
  afterAll(() => server.kill("SIGKILL"));

  /** Memory of the server in megabytes: now (`VmRSS`), or its peak (`VmHWM`). */
  const memory = (field: "VmHWM" | "VmRSS"): number => {
    const status = readFileSync(`/proc/${String(server.pid)}/status`, "utf8");
    return Math.round(Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1024);
  };

  async function create(place: string, name: string, size: number): Promise<void> {
    const body = JSON.stringify({ metadata: { name }, data: { text: "x".repeat(size) } });
    const headers = { "Content-Type": "application/json" };
    expect((await fetch(new URL(place, url), { method: "POST", headers, body })).status).toBe(201);
  }

  const allHave = async (watches: readonly RawWatch[], events: number): Promise<void> => {
    await vi.waitFor(
      () => expect(watches.filter((watch) => watch.events !== events || watch.isClosed).length).toBe(0),
      { timeout: 60_000, interval: 100 },
    );
  };

  /** Reads an object again and again until it is stopped; returns the statuses. */
  function readBeside(): () => Promise<readonly number[]> {
    const statuses: number[] = [];
    const stop = new AbortController();
    const reading = (async () => {
      while (!stop.signal.aborted) {
        statuses.push((await fetch(new URL("/api/v1/namespaces/default", url))).status);
        await sleep(50);
      }
    })();
    return async () => {
      stop.abort();
      await reading;
      return statuses;
    };
  }

  it(`of ${String(watchers)} clients, some of whom read slowly or nothing`, { timeout: 300_000 }, async () => {
    const empty = memory("VmRSS");
    const crowd = (await RawWatch.openMany(url, MAPS, watchers)).map((watch) => watch.read());
    const open = memory("VmRSS");
    const stopReading = readBeside();
    for (let i = 0; i < EVENTS; i++) await create(MAPS, `small-${String(i)}`, 1024);
    await allHave(crowd, EVENTS);
    const sent = memory("VmRSS");

    const healthy = (await RawWatch.openMany(url, LARGE_MAPS, FEW)).map((watch) => watch.read());
    const slow = (await RawWatch.openMany(url, LARGE_MAPS, FEW)).map((watch) => watch.readSlowly());
    const stalled = await RawWatch.openMany(url, LARGE_MAPS, FEW);
    for (const { socket } of stalled) socket.pause();
    for (let i = 0; i < LARGE_EVENTS; i++) await create(LARGE_MAPS, `large-${String(i)}`, LARGE);
    await allHave(healthy, LARGE_EVENTS);
    await sleep(PATIENCE);
    for (const watch of stalled) watch.read().socket.resume();
    await vi.waitFor(() => expect(stalled.filter(({ isClosed }) => !isClosed).length).toBe(0), { timeout: 30_000 });
    expect(stalled.filter(({ events }) => events >= LARGE_EVENTS).length).toBe(0);
    await allHave(slow, LARGE_EVENTS);

    await create(MAPS, "last", 1);
    await create(LARGE_MAPS, "last", 1);
    await allHave(crowd, EVENTS + 1);
    await allHave([...healthy, ...slow], LARGE_EVENTS + 1);
    const statuses = await stopReading();
    expect(statuses.length).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(server.exitCode).toBeNull();
    console.log(
      `memory in MB: ${String(empty)} without watches, ${String(open)} with ${String(watchers)}, ${String(sent)} after events, ${String(memory("VmHWM"))} at most; ${String(statuses.length)} reads beside`,
    );
    expect(memory("VmHWM")).toBeLessThan(MOST_MEMORY);
    for (const { socket } of [...crowd, ...healthy, ...slow]) socket.destroy();
  });
});
