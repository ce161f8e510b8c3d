"""The server's end of a WebSocket. Tests send any frames they like, valid or not."""

from __future__ import annotations

import base64
import hashlib
import struct

from .server import Exchange


class Peer:
    """Accepts an upgrade request, then sends and receives single frames."""

    def __init__(self, exchange: Exchange, protocol: str = "v5.channel.k8s.io") -> None:
        self.exchange = exchange
        exchange.hang_up()
        key = exchange.request.headers["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
        accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
        exchange.send(
            f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Accept: {accept}\r\nSec-WebSocket-Protocol: {protocol}\r\n\r\n".encode()
        )

    def frame(self, payload: bytes, opcode: int = 2, final: bool = True) -> None:
        head = bytes([(0x80 if final else 0) | opcode])
        size = len(payload)
        length = (
            bytes([size])
            if size < 126
            else b"\x7e" + struct.pack("!H", size)
            if size < 65536
            else b"\x7f" + struct.pack("!Q", size)
        )
        self.exchange.send(head + length + payload)

    def receive(self) -> tuple[int, bytes]:
        def exactly(count: int) -> bytes:
            data = b""
            while len(data) < count:
                piece = self.exchange.sock.recv(count - len(data))
                if not piece:
                    raise OSError
                data += piece
            return data

        first, second = exactly(2)
        assert second & 0x80, "client frames must be masked"
        size = second & 0x7F
        if size == 126:
            size = struct.unpack("!H", exactly(2))[0]
        elif size == 127:
            size = struct.unpack("!Q", exactly(8))[0]
        mask = exactly(4)
        return first & 0x0F, bytes(byte ^ mask[index % 4] for index, byte in enumerate(exactly(size)))

    def close(self) -> None:
        self.frame(b"\x03\xe8", 8)
        assert self.receive()[0] == 8
