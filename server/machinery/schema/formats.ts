import { isIPv4, isIPv6 } from "node:net";

const label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const isDateTime = (text: string): boolean => {
  const [, day, rest] =
    /^(\d{4}-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)?)$/.exec(text) ??
    [];
  return day !== undefined && rest !== undefined && isDate(day);
};

const parses = (text: string): boolean => URL.canParse(text) || /^\/[^\s]*$/.test(text);

/** Texts that formats allow. Formats that are not listed allow everything. */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  "date-time": isDateTime,
  date: isDate,
  duration: (text) =>
    /^[+-]?(\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h|d|w)(\s*(\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h|d|w))*$|^0$/.test(
      text,
    ),
  ipv4: isIPv4,
  ipv6: isIPv6,
  cidr: (text) => {
    const [address = "", bits = "", ...more] = text.split("/");
    if (more.length > 0 || !/^\d{1,3}$/.test(bits)) return false;
    return (isIPv4(address) && Number(bits) <= 32) || (isIPv6(address) && Number(bits) <= 128);
  },
  mac: (text) => /^([\da-f]{2}[:-]){5}[\da-f]{2}$|^([\da-f]{4}\.){2}[\da-f]{4}$/i.test(text),
  uuid: (text) => /^[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}$/i.test(text),
  uuid3: (text) => /^[\da-f]{8}-?[\da-f]{4}-?3[\da-f]{3}-?[\da-f]{4}-?[\da-f]{12}$/i.test(text),
  uuid4: (text) => /^[\da-f]{8}-?[\da-f]{4}-?4[\da-f]{3}-?[89ab][\da-f]{3}-?[\da-f]{12}$/i.test(text),
  uuid5: (text) => /^[\da-f]{8}-?[\da-f]{4}-?5[\da-f]{3}-?[89ab][\da-f]{3}-?[\da-f]{12}$/i.test(text),
  email: (text) => /^[^\s@<>]+@[^\s@<>]+$/.test(text),
  hostname: (text) =>
    text.length <= 255 &&
    /^([a-zA-Z0-9]([-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?\.)*[a-zA-Z0-9]([-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?\.?$/.test(text),
  uri: parses,
  bsonobjectid: (text) => /^[\da-f]{24}$/i.test(text),
  hexcolor: (text) => /^#?([\da-f]{3}|[\da-f]{6})$/i.test(text),
  rgbcolor: (text) => /^rgb\(\s*\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3}\s*\)$/.test(text),
  byte: (text) => /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text),
  ssn: (text) => /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text),
  creditcard: (text) => /^\d{13,19}$/.test(text.replace(/[\s-]/g, "")),
  isbn: (text) => /^(\d{9}[\dX]|\d{13})$/.test(text.replace(/[\s-]/g, "")),
  isbn10: (text) => /^\d{9}[\dX]$/.test(text.replace(/[\s-]/g, "")),
  isbn13: (text) => /^\d{13}$/.test(text.replace(/[\s-]/g, "")),
  "k8s-short-name": (text) => text.length <= 63 && new RegExp(`^${label}$`).test(text),
  "k8s-long-name": (text) => text.length <= 253 && new RegExp(`^${label}(\\.${label})*$`).test(text),
  quantity: (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/.test(text),
};

/** Whether a text has a format. */
export const hasFormat = (text: string, format: string): boolean => {
  const test = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return test === undefined || test(text);
};

/** Largest and smallest value of a number's format. */
export const NUMBER_BOUNDS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63],
  float: [-3.4028234663852886e38, 3.4028234663852886e38],
};
