// Preloaded with --import into a measured program: at exit, writes the seconds of processor time that it used.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.GROUPVERSION_CPU_FILE, String((user + system) / 1e6));
});
