// Watches objects for `measure-watchers.mjs`, in a process of its own. Some watches read nothing. The text of each object says
// when it was sent, which gives the delay of its event.
import { Connection } from "./connection.mjs";
import { quantile } from "./load-test.mjs";

const MARK = Buffer.from("sent:");
/** Digits of a time in microseconds. */
const DIGITS = 16;

let delays = [];

/** Returns a function that finds events in the chunks of a watch, and adds their delays. */
function readEvents() {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    const now = Number(process.hrtime.bigint() / 1000n);
    const text = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    let from = 0;
    for (
      let at = text.indexOf(MARK);
      at !== -1 && at + MARK.length + DIGITS <= text.length;
      at = text.indexOf(MARK, from)
    ) {
      from = at + MARK.length + DIGITS;
      delays.push((now - Number(text.latin1Slice(at + MARK.length, from))) / 1000);
    }
    rest = Buffer.from(text.subarray(Math.max(from, text.length - MARK.length - DIGITS)));
  };
}

const tasks = {
  async open({ server, path, count }) {
    for (let opened = 0; opened < count; opened += 50) {
      const some = Math.min(50, count - opened);
      const connections = await Promise.all(Array.from({ length: some }, () => Connection.open(server)));
      await Promise.all(connections.map((connection) => connection.stream(path, readEvents())));
    }
  },
  /** Opens watches that never read. */
  async stall({ server, path, count }) {
    for (let opened = 0; opened < count; opened++) (await Connection.open(server)).stall(path);
  },
  begin() {
    delays = [];
  },
  report() {
    return { count: delays.length, p50: quantile(delays, 0.5), p99: quantile(delays, 0.99) };
  },
};

process.on("message", async ({ task, ...options }) => {
  try {
    process.send({ answer: (await tasks[task](options)) ?? {} });
  } catch (error) {
    process.send({ problem: error.stack });
  }
});
