export type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** Every failure status. */
export type FailureStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;

/** Every status of a final response. */
export type AnyStatus = FailureStatus | ToNumber<`2${Digit}${Digit}`>;

/** The statuses of a class, such as `4XX`. */
export type InClass<Class> = Class extends `${infer First extends Digit}XX`
  ? ToNumber<`${First}${Digit}${Digit}`>
  : never;
