/** The string format whose example suits bytes of an encoding; empty if none does. */
export const sampleFormat = (encoding: string): string => (encoding === "base64" ? "byte" : "");

/** Example strings by format. */
export const SAMPLE_TEXTS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-31T12:00:00Z",
  date: "2026-01-31",
  uuid: "00000000-0000-4000-8000-000000000000",
  email: "someone@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  byte: "aGVsbG8=",
};
