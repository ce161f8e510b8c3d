from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.aio_api import AsyncApi
from ....runtime.deprecated import deprecated
from ....runtime.lazy import lazy_module

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Literal

    from typing_extensions import Unpack

    from ....client import models
    from ....client.operations import pets_api as operations
    from ....runtime.binary_body import AsyncBinaryBody
    from ....runtime.call_options import CallOptions
    from ....runtime.encode_form import FileInput
    from ....runtime.response import ApiResponse
    from ....runtime.server_sent_events import ServerSentEvent
    from ....runtime.whole_response import Failure, Success
else:
    operations = lazy_module(__package__, "....client.operations.pets_api")


class PetsApi(AsyncApi):
    """Everything about pets."""

    def listen(self, **options: Unpack[CallOptions]) -> AsyncIterator[ServerSentEvent]:
        """`GET /events`

        Returns:
            What happens.
        """
        return self._events(operations.LISTEN, {}, options)

    async def list_pets(
        self,
        *,
        limit: int | None = None,
        self_: str | None = None,
        tags: list[str] | None = None,
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.Pet]:
        """List pets.

        `GET /pets`

        Args:
            limit (int | None): At most 100. Default: `20`.
            tags (list[str] | None): Only those with all of these.
            x_request_id (str | None): Format: uuid.

        Returns:
            The pets.

        Raises:
            ApiException: Something else.
        """
        return await self._call(
            operations.LIST_PETS,
            {"limit": limit, "self_": self_, "tags": tags, "x_request_id": x_request_id},
            options,
        )

    async def list_pets_with_http_info(
        self,
        *,
        limit: int | None = None,
        self_: str | None = None,
        tags: list[str] | None = None,
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[models.Pet]]:
        """Like `list_pets`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.LIST_PETS,
            {"limit": limit, "self_": self_, "tags": tags, "x_request_id": x_request_id},
            options,
        )

    async def list_pets_response(
        self,
        *,
        limit: int | None = None,
        self_: str | None = None,
        tags: list[str] | None = None,
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Success[Literal[200], list[models.Pet]] | Failure[int, models.Error]:
        """Like `list_pets`, but returns the whole response. Declared failures are returned, not raised."""
        return await self._respond(
            operations.LIST_PETS,
            {"limit": limit, "self_": self_, "tags": tags, "x_request_id": x_request_id},
            options,
        )

    async def add_pet(self, body: models.Pet, **options: Unpack[CallOptions]) -> models.Pet | models.Job:
        """`POST /pets`

        Returns:
            Added.

        Raises:
            ApiException: 404 No such shop.
        """
        return await self._call(operations.ADD_PET, {"body": body}, options)

    async def add_pet_with_http_info(
        self,
        body: models.Pet,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.Pet | models.Job]:
        """Like `add_pet`, with the response's status and headers."""
        return await self._call_with_http_info(operations.ADD_PET, {"body": body}, options)

    async def add_pet_response(
        self,
        body: models.Pet,
        **options: Unpack[CallOptions],
    ) -> Success[Literal[201], models.Pet] | Success[Literal[202], models.Job] | Failure[Literal[404], None]:
        """Like `add_pet`, but returns the whole response. Declared failures are returned, not raised."""
        return await self._respond(operations.ADD_PET, {"body": body}, options)

    async def get_photo(self, pet_id: int, **options: Unpack[CallOptions]) -> AsyncBinaryBody:
        """`GET /pets/{petId}/photo`

        Returns:
            The photo.
        """
        return await self._binary(operations.GET_PHOTO, {"pet_id": pet_id}, options)

    @deprecated("This operation is deprecated.")
    async def add_photo(
        self,
        pet_id: int,
        photo: FileInput,
        *,
        caption: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """`POST /pets/{petId}/photo`"""
        return await self._call(operations.ADD_PHOTO, {"pet_id": pet_id, "photo": photo, "caption": caption}, options)

    @deprecated("This operation is deprecated.")
    async def add_photo_with_http_info(
        self,
        pet_id: int,
        photo: FileInput,
        *,
        caption: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Like `add_photo`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.ADD_PHOTO,
            {"pet_id": pet_id, "photo": photo, "caption": caption},
            options,
        )
