import { DIALECTS, type OutputDialect } from "../publish/documents/dialects/output-dialect.js";

export { DIALECTS, type OutputDialect };

export const isDialect = (value: unknown): value is OutputDialect => DIALECTS.some((dialect) => dialect === value);
