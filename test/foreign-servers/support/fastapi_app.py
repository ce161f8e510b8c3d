"""A harbour: an API that FastAPI describes at `/openapi.json`. It listens on a free port and prints its address."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import socket
import uuid
from collections.abc import AsyncIterator
from enum import Enum
from typing import Annotated, Literal

import uvicorn
from fastapi import Cookie, FastAPI, File, Form, Header, HTTPException, Query, UploadFile
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import BaseModel, Field

app = FastAPI(title="Harbour", version="1.0.0")


class Colour(str, Enum):
    red = "red"
    blue = "blue"


class Boat(BaseModel):
    kind: Literal["boat"] = "boat"
    name: str
    colour: Colour | None = None
    launched: dt.date | None = None


class Raft(BaseModel):
    kind: Literal["raft"]
    logs: int = Field(ge=1)


Craft = Annotated[Boat | Raft, Field(discriminator="kind")]


class Berth(BaseModel):
    id: uuid.UUID
    craft: Craft
    since: dt.datetime
    depth: int | str
    tags: list[str] = []
    position: tuple[float, float]


class Problem(BaseModel):
    reason: str


class Receipt(BaseModel):
    title: str
    size: int
    media_type: str | None
    names: list[str]


berths: dict[uuid.UUID, Berth] = {}


@app.post("/berths", status_code=201, operation_id="moor", responses={409: {"model": Problem}})
def moor(craft: Craft, depth: int | str = 3) -> Berth:
    if isinstance(craft, Boat) and craft.name == "taken":
        return JSONResponse({"reason": "The berth is taken."}, 409)  # type: ignore[return-value]
    since = dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.timezone.utc)
    berth = Berth(id=uuid.uuid4(), craft=craft, since=since, depth=depth, position=(54.5, 10.25))
    berths[berth.id] = berth
    return berth


@app.get("/berths", operation_id="listBerths")
def list_berths(
    colour: Annotated[list[Colour] | None, Query()] = None,
    limit: Annotated[int, Query(ge=1, le=10)] = 10,
    x_trace: Annotated[str | None, Header()] = None,
    session: Annotated[str | None, Cookie()] = None,
) -> dict[str, int | list[str] | str | None]:
    return {"colours": [each.value for each in colour or []], "limit": limit, "trace": x_trace, "session": session}


@app.get("/berths/{berth_id}", operation_id="readBerth", responses={404: {"model": Problem}})
def read_berth(berth_id: uuid.UUID) -> Berth:
    if berth_id not in berths:
        return JSONResponse({"reason": "There is no such berth."}, 404)  # type: ignore[return-value]
    return berths[berth_id]


@app.delete("/berths/{berth_id}", status_code=204, operation_id="leave")
def leave(berth_id: uuid.UUID) -> None:
    if berths.pop(berth_id, None) is None:
        raise HTTPException(404, "There is no such berth.")


@app.post("/papers", operation_id="upload")
async def upload(
    title: Annotated[str, Form()],
    paper: Annotated[UploadFile, File()],
    more: Annotated[list[UploadFile], File()],
) -> Receipt:
    content = await paper.read()
    names = [each.filename or "" for each in more]
    return Receipt(title=title, size=len(content), media_type=paper.content_type, names=names)


@app.post("/sign", operation_id="sign")
def sign(name: Annotated[str, Form()], times: Annotated[int, Form()] = 1) -> list[str]:
    return [name] * times


@app.get(
    "/events",
    operation_id="follow",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/event-stream": {"schema": {"$ref": "#/components/schemas/Boat"}}}}},
)
def follow(count: int = 2) -> StreamingResponse:
    async def events() -> AsyncIterator[str]:
        for number in range(count):
            yield f"id: {number}\nevent: moored\ndata: {json.dumps({'kind': 'boat', 'name': f'Boat {number}'})}\n\n"
            await asyncio.sleep(0)

    return StreamingResponse(events(), media_type="text/event-stream")


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0))
    print(f"listening on http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listener])
