/**
 * Messages.
 * @packageDocumentation
 * @modelPackage messages
 */

/**
 * A message of some type.
 * @discriminator type
 */
export interface Message {
  /** Which type. */
  type: string;
  /** When it was sent. */
  at: Date;
}

/** Text. */
export interface TextMessage extends Message {
  /** What it says. */
  text: string;
}

/** Text in a language: two steps below the base. */
export interface TranslatedMessage extends TextMessage {
  /** Of the text. */
  language: string;
}

/** Another name for the base does not matter. */
type AnyMessage = Message;

/** A picture. */
export interface PictureMessage extends AnyMessage {
  /** Where it is. */
  url: string;
}

/** Something with parts of its own. */
interface Box<T> extends Message {
  content: T;
}

/** A box of text. */
export type TextBox = Box<string>;

/** What is sent: everything but what the server sets, with the base's fields. */
export type NewTranslatedMessage = Omit<TranslatedMessage, "at">;

/** @operations */
export interface MessageOperations {
  /** @route GET /messages */
  list(): Message[];
  /** @route POST /messages */
  send(message: NewTranslatedMessage): void;
}
