"""Calls every operation of `hono-app.mjs` and prints what it got as JSON."""

import json
import sys

from example import client
from example.runtime import File

api = client.DefaultApi(client.ApiClient(client.Configuration(host=sys.argv[1])))


def describe(stored: client.Stored) -> object:
    match stored.item:
        case client.Book(title=title, pages=pages, isbn=isbn):
            return [title, pages, isbn]
        case client.Film(title=title, minutes=minutes):
            return [title, minutes]
        case _:
            return None


book = api.put_item("a/b", client.Book(title="B", pages=3, isbn=None))
film = api.put_item("f", client.Film(title="F", minutes=90.5))
invalid = api.put_item_response("x", client.Book(title="B", pages=0, isbn=None))
read = api.get_item("a/b")
missing = api.get_item_response("none")
try:
    api.get_item("none")
    thrown = None
except client.ApiException as error:
    thrown = [error.status, json.loads(error.body)]
everything = api.list_items()
books = api.list_items_response(type=["book"], x_trace="t")
cover = api.add_cover(cover=File(bytes(5), "b.png"), title="B")
cover_whole = api.add_cover_with_http_info(cover=File("c", "c.png"), title="C")
news = [[each.id, each.event, each.data.title] for each in api.read_news()]
api.delete_item("f")
api.delete_item("a/b")
gone = api.delete_item_response("f")
print(
    json.dumps(
        {
            "book": [describe(book), book.shelf],
            "film": [describe(film), film.shelf],
            "invalid": [invalid.status, invalid.data.code],
            "read": read.id,
            "missing": [missing.status, missing.data.message],
            "thrown": thrown,
            "all": [each.id for each in everything.items],
            "books": [len(books.data.items), books.data.trace, books.declared["x-total"]],
            "cover": [cover.title, cover.size],
            "coverWhole": [cover_whole.status_code, cover_whole.data.size],
            "news": news,
            "gone": gone.status,
        }
    )
)
