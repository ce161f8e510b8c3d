/** How a connection ended: RFC 6455's close code, or 1006 if the other side vanished. */
export interface WebSocketClose {
  readonly code: number;
  readonly reason: string;
}

/**
 * An open WebSocket. Iterate over it for its messages: strings and bytes, as sent. Unread messages queue up and pause
 * the sender. The loop ends when the connection is closed normally, and throws otherwise.
 */
export interface WebSocketConnection extends AsyncIterable<string | Uint8Array<ArrayBuffer>> {
  /** The subprotocol that the server chose; empty if none. */
  readonly protocol: string;
  /** Settles when the message is passed to the network. Await it to keep memory use low. */
  send(message: string | Uint8Array): Promise<void>;
  /**
   * Sends a close frame; settles when the connection is closed. The loop ends after the messages that have arrived;
   * later ones are dropped.
   */
  close(code?: number, reason?: string): Promise<WebSocketClose>;
  /** Settles when the connection ends, for whatever reason; never rejects. */
  readonly closed: Promise<WebSocketClose>;
}
