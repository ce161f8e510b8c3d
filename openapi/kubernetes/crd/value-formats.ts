import { isIP, isIPv4, isIPv6 } from "node:net";

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const HOST = /^[a-zA-Z0-9]([-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?)*$/;
const HEX = "[0-9a-fA-F]";

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return new RegExp(`^${DAY}$`).test(text) && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function isCidr(text: string): boolean {
  const [address = "", bits = "", ...more] = text.split("/");
  const version = isIP(address);
  return more.length === 0 && version > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

const uuid = (version: string): RegExp =>
  new RegExp(`^${HEX}{8}-?${HEX}{4}-?${version}${HEX}{3}-?${HEX}{4}-?${HEX}{12}$`);

/** What texts of a format must be; formats that are not here accept every text. */
export const FORMAT_CHECKS: ReadonlyMap<string, (text: string) => boolean> = new Map(
  Object.entries({
    "date-time": (text: string) =>
      new RegExp(
        `^${DAY}[tT ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?(?:[zZ]|[+-]\\d\\d:?\\d\\d)?$`,
      ).test(text),
    date: isDate,
    ipv4: isIPv4,
    ipv6: isIPv6,
    cidr: isCidr,
    byte: isBase64,
    hostname: (text: string) => text.length <= 255 && HOST.test(text),
    email: (text: string) => /^[^\s@<>()]+@[^\s@<>()]+$/.test(text),
    uri: (text: string) => /^[a-zA-Z][a-zA-Z0-9+.-]*:\S+$|^\/\S*$/.test(text),
    mac: (text: string) => /^([0-9a-fA-F]{2}[:-]){5}([0-9a-fA-F]{2}|([0-9a-fA-F]{2}[:-]){2}[0-9a-fA-F]{2})$/.test(text),
    uuid: (text: string) => uuid(HEX).test(text),
    uuid3: (text: string) => uuid("3").test(text),
    uuid4: (text: string) => uuid("4").test(text),
    uuid5: (text: string) => uuid("5").test(text),
    hexcolor: (text: string) => /^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/.test(text),
    rgbcolor: (text: string) => /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.test(text),
    duration: (text: string) =>
      /^-?(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$|^\d+\s*(ns|nano|us|micro|ms|milli|s|sec|second|m|min|minute|h|hr|hour|d|day|w|wk|week)s?$|^0$/i.test(
        text,
      ),
    bsonobjectid: (text: string) => /^[0-9a-fA-F]{24}$/.test(text),
    ssn: (text: string) => /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text),
  }),
);
