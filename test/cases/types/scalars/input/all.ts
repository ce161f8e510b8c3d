/**
 * Scalars.
 * @packageDocumentation
 * @modelPackage scalars
 */
import type {
  Binary,
  Byte,
  DateTime,
  Double,
  File,
  Float,
  FullDate,
  Int32,
  Int64,
  IntOrString,
  Password,
  Path,
  Quantity,
  Query,
  Response,
  Uuid,
} from "groupversion/types";

type Count = Int64;

type Counts = Count[];

interface Box<T> {
  content: T;
  list: T[];
}

export type CountBox = Box<Count>;

/** All of them. */
export interface All {
  int32: Int32;
  int64: Int64;
  float: Float;
  double: Double;
  byte: Byte;
  binary: Binary;
  dateTime: DateTime;
  fullDate: FullDate;
  uuid: Uuid;
  password: Password;
  intOrString: IntOrString;
  quantity: Quantity;
  date: Date;
  string: string;
  number: number;
  boolean: boolean;
  wrapped: String;
  alias: Count;
  list: Counts;
  map: Record<string, Count>;
  optional?: Count | undefined;
  box: CountBox;
  port: Record<string, IntOrString[]>;
}

/** @operations */
export interface ScalarOperations {
  /** @route GET /all/{id} */
  read(id: Path<Uuid>, since: Query<DateTime>, ids: Query<Count[]>, port?: Query<IntOrString>): Response<200, All>;
  /** @route GET /count */
  count(): Int64;
  /** 
   * @route GET /file
   * @produces application/octet-stream
   */
  file(): File;
}
