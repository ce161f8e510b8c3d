// The testing server as a process of its own, whose memory can be limited and measured. Sends its URL to its parent.
import { startTestApiServer } from "../../../../server/dist/testing.js";

const { url } = await startTestApiServer();
process.send(url);
process.on("disconnect", () => process.exit());
