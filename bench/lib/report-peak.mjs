// Preloaded with --import into a measured program: at exit, writes its peak memory in kilobytes.
import { readFileSync, writeFileSync } from "node:fs";

/**
 * On Linux, the kernel's figure for this program image: there, `maxRSS` includes what the parent process held. `maxRSS`
 * elsewhere.
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
