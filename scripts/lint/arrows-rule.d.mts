/** What is wrong with an import; undefined where it is allowed. Both files are relative to the project, with `/`. */
export function faultOf(from: string, to: string): string | undefined;
