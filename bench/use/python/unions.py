"""Measures decoding 10,000 objects of a union with a discriminator; prints JSON, in seconds.

Arguments: ``ours``, or ``pydantic``. Both decode the same text to a list of objects of the right classes.
"""

import gc
import json
import sys
import time

COUNT = 10_000
ROUNDS = 15


def shape(number):
    """An object of one of four classes."""
    common = {"id": number, "name": f"shape {number}"}
    return [
        {"type": "circle", **common, "radius": number / 2, "tags": ["a", "b"]},
        {"type": "square", **common, "side": number / 2, "label": None},
        {"type": "text", **common, "text": "hello", "size": 12, "bold": True},
        {
            "type": "image",
            **common,
            "url": "https://example.com/a.png",
            "width": 640,
            "height": 480,
        },
    ][number % 4]


def ours():
    """Our client's decoder, and its classes."""
    from shapes.client import models
    from shapes.runtime.json_reader import decode

    hint = list[models.Shape]
    return lambda content: decode(content, hint), models


def pydantic():
    """A decoder of pydantic for the same classes."""
    from typing import Annotated, Literal

    from pydantic import BaseModel, Field, TypeAdapter

    class Base(BaseModel):
        id: int
        name: str

    class Circle(Base):
        type: Literal["circle"]
        radius: float
        tags: list[str]

    class Square(Base):
        type: Literal["square"]
        side: float
        label: str | None = None

    class Text(Base):
        type: Literal["text"]
        text: str
        size: int
        bold: bool

    class Image(Base):
        type: Literal["image"]
        url: str
        width: int
        height: int

    one = Annotated[Circle | Square | Text | Image, Field(discriminator="type")]
    return TypeAdapter(list[one]).validate_json, type(
        "models", (), dict(Circle=Circle, Square=Square, Text=Text, Image=Image)
    )


def main():
    """Decode often, and report the median."""
    content = json.dumps([shape(number) for number in range(COUNT)]).encode()
    decode, classes = {"ours": ours, "pydantic": pydantic}[sys.argv[1]]()
    found = decode(content)
    expected = [classes.Circle, classes.Square, classes.Text, classes.Image]
    if len(found) != COUNT or any(type(each) is not expected[number % 4] for number, each in enumerate(found)):
        raise SystemExit("the objects do not have the right classes")
    del found
    times = []
    for _ in range(ROUNDS):
        gc.collect()
        begin = time.perf_counter()
        result = decode(content)
        times.append(time.perf_counter() - begin)
        del result
    print(json.dumps({"seconds": sorted(times)[ROUNDS // 2]}))


main()
