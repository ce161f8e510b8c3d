"""Calls every operation of `fastapi_app.py` and prints what it got as JSON."""

import asyncio
import json
import sys

from example import client
from example.aio import client as aio
from example.runtime import File

host = sys.argv[1]
api = client.DefaultApi(client.ApiClient(client.Configuration(host=host)))


def name_of(craft: object) -> str:
    match craft:
        case client.Boat(name=name):
            return name
        case client.Raft(logs=logs):
            return str(logs)
        case _:
            return "unknown"


boat = api.moor(client.Boat.from_dict({"kind": "boat", "name": "Anna", "colour": "red", "launched": "2020-02-03"}))
raft = api.moor(client.Raft(kind="raft", logs=4), depth="deep")
taken = api.moor_response(client.Boat(name="taken"))
invalid = api.moor_response(client.Raft(kind="raft", logs=0))
missing = api.read_berth_response("00000000-0000-4000-8000-000000000000")
read = api.read_berth(boat.id)
listing = api.list_berths(colour=["red", "blue"], limit=5, x_trace="t", session="s")
listed = api.list_berths_response()
api.leave(boat.id)
left = api.leave_response(raft.id)
try:
    api.leave(boat.id)
    again = None
except client.ApiException as error:
    again = [error.status, error.data]
files = {
    "title": "Ünder",
    "paper": File("content", "a.txt", "text/plain"),
    "more": [File(bytes(3), "b"), File("c", "c")],
}
uploaded = api.upload(**files)
uploaded_whole = api.upload_response(**files)
events = [[each.id, each.event, each.data.name] for each in api.follow(count=3)]
signed = api.sign("A & B", times=2)
signed_whole = api.sign_response("C")


async def follow() -> list[object]:
    async with aio.ApiClient(aio.Configuration(host=host)) as api_client:
        calls = aio.DefaultApi(api_client)
        moored = await calls.moor(client.Boat(name="Later"))
        assert name_of((await calls.read_berth(moored.id)).craft) == "Later"
        return [[each.id, each.event, each.data.name] async for each in calls.follow(count=3)]


assert asyncio.run(follow()) == events
assert isinstance(read.craft, client.Boat)
print(
    json.dumps(
        {
            "boat": [name_of(boat.craft), boat.depth, boat.position, boat.tags, int(boat.since.timestamp() * 1000)],
            "raft": [name_of(raft.craft), raft.depth],
            "taken": [taken.status, taken.data.reason],
            "invalid": [invalid.status, invalid.data.detail[0].loc],
            "missing": [missing.status, missing.data.reason],
            "read": [read.craft.name, read.craft.colour, read.craft.launched.isoformat()],
            "list": listing,
            "listed": [listed.status, listed.data["limit"]],
            "left": left.status,
            "again": again,
            "uploaded": uploaded.to_dict(),
            "uploadedWhole": [uploaded_whole.status, uploaded_whole.data.size],
            "events": events,
            "signed": signed,
            "signedWhole": [signed_whole.status, signed_whole.data],
        }
    )
)
