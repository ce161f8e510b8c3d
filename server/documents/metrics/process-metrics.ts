import type { Metric } from "./metrics-text.js";

/** Metrics of the process, under the names that exporters of all languages share. */
export function processMetrics(connections: number): readonly Metric[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const one = (name: string, type: "counter" | "gauge", help: string, value: number): Metric => ({
    name,
    type,
    help,
    samples: [{ value }],
  });
  return [
    one("groupversion_connections", "gauge", "Connections that are open.", connections),
    one("process_cpu_seconds_total", "counter", "CPU time spent.", (user + system) / 1e6),
    one("process_resident_memory_bytes", "gauge", "Resident memory.", rss),
    one("process_start_time_seconds", "gauge", "When the process started.", Date.now() / 1000 - process.uptime()),
    one("nodejs_heap_size_used_bytes", "gauge", "Heap that is in use.", heapUsed),
  ];
}
