"""Members of unions, in one module: they need no names of their own."""

from __future__ import annotations

from typing import Literal

from runtime.model import Model


class Circle(Model):
    radius: float
    type: Literal["circle"] = "circle"


class Square(Model):
    side: float | None = None
    type: Literal["box", "square"]


class Text(Model):
    """Without a constant."""

    size: int | None = None
    text: str


class Link(Model):
    url: str
    title: str | None = None


class Upload(Model, rename={"file_data": "fileData"}):
    file_data: str
    title: str | None = None


class One(Model):
    number: Literal[1]


class Truth(Model):
    number: Literal[True]


class CardPayment(Model):
    kind: Literal["payment"]
    method: Literal["card"]
    number: str | None = None


class CashPayment(Model):
    kind: Literal["payment"]
    method: Literal["cash"]


class Refund(Model):
    kind: Literal["refund"]
    amount: float | None = None


class Draft(Model):
    """With an optional constant."""

    state: Literal["draft"] | None = None
    body: str | None = None


class Sent(Model):
    state: Literal["sent"]
    at: str | None = None


class Drawing(Model):
    main: Circle | Square | None = None
    mixed: str | list[str] | list[Circle] | Circle | int | None = None
    shapes: list[Circle | Square] | None = None
    by_name: dict[str, Circle | Square] | None = None
    loose: Circle | dict[str, int] | None = None
    pair: tuple[Circle, str] | None = None
