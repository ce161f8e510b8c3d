// Loaded with --import before a measured program: at its end, writes the largest memory it held, in kilobytes.
import { readFileSync, writeFileSync } from "node:fs";

/**
 * On Linux the kernel's own figure for this program image: `maxRSS` there starts at what the starting process held.
 * Elsewhere `maxRSS`.
 */
function peakKilobytes() {
  try {
    const [, value] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
    return Number(value);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on("exit", () => writeFileSync(process.env.BENCH_PEAK_FILE, String(peakKilobytes())));
