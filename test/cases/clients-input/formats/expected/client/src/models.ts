export interface All {
  /** Format: binary. */
  binary?: string;
  /** Base64. */
  byte?: string;
  /** RFC 3339 date. */
  date?: string;
  /** RFC 3339 date and time. */
  date_time?: string;
  /** Format: double. */
  double?: number;
  /** Format: email. */
  email?: string;
  /** Format: float. */
  float?: number;
  /** Format: int32. */
  int32?: number;
  /** Format: int64. */
  int64?: number;
  int_or_string?: number | string;
  /** Format: made-up. */
  made_up?: string;
  /** Format: password. */
  password?: string;
  /** Format: uint64. */
  uint64?: number;
  /** Format: uuid. */
  uuid?: string;
}

/** An amount, such as 100m. */
export type Quantity = string;

/** RFC 3339 date and time. */
export type Time = string;
