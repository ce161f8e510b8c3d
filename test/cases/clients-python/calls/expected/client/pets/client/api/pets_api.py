from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.api import Api
from ...runtime.deprecated import deprecated
from ...runtime.lazy import lazy_module

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from typing_extensions import Unpack

    from ...runtime.binary_body import BinaryBody
    from ...runtime.call_options import CallOptions
    from ...runtime.encode_form import FileInput
    from ...runtime.response import ApiResponse
    from ...runtime.server_sent_events import ServerSentEvent
    from ...runtime.whole_response import Failure, Success
    from .. import models
    from ..operations import pets_api as operations
else:
    operations = lazy_module(__package__, "..operations.pets_api")


class PetsApi(Api):
    """Everything about pets."""

    def listen(self, **options: Unpack[CallOptions]) -> Iterator[ServerSentEvent]:
        """`GET /events`

        Returns:
            What happens.
        """
        return self._events(operations.LISTEN, {}, options)

    def list_pets(
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
        return self._call(
            operations.LIST_PETS,
            {"limit": limit, "self_": self_, "tags": tags, "x_request_id": x_request_id},
            options,
        )

    def list_pets_with_http_info(
        self,
        *,
        limit: int | None = None,
        self_: str | None = None,
        tags: list[str] | None = None,
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[models.Pet]]:
        """Like `list_pets`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_PETS,
            {"limit": limit, "self_": self_, "tags": tags, "x_request_id": x_request_id},
            options,
        )

    def list_pets_response(
        self,
        *,
        limit: int | None = None,
        self_: str | None = None,
        tags: list[str] | None = None,
        x_request_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Success[Literal[200], list[models.Pet]] | Failure[int, models.Error]:
        """Like `list_pets`, but returns the whole response. Declared failures are returned, not raised."""
        return self._respond(
            operations.LIST_PETS,
            {"limit": limit, "self_": self_, "tags": tags, "x_request_id": x_request_id},
            options,
        )

    def add_pet(self, body: models.Pet, **options: Unpack[CallOptions]) -> models.Pet | models.Job:
        """`POST /pets`

        Returns:
            Added.

        Raises:
            ApiException: 404 No such shop.
        """
        return self._call(operations.ADD_PET, {"body": body}, options)

    def add_pet_with_http_info(
        self,
        body: models.Pet,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.Pet | models.Job]:
        """Like `add_pet`, with the response's status and headers."""
        return self._call_with_http_info(operations.ADD_PET, {"body": body}, options)

    def add_pet_response(
        self,
        body: models.Pet,
        **options: Unpack[CallOptions],
    ) -> Success[Literal[201], models.Pet] | Success[Literal[202], models.Job] | Failure[Literal[404], None]:
        """Like `add_pet`, but returns the whole response. Declared failures are returned, not raised."""
        return self._respond(operations.ADD_PET, {"body": body}, options)

    def get_photo(self, pet_id: int, **options: Unpack[CallOptions]) -> BinaryBody:
        """`GET /pets/{petId}/photo`

        Returns:
            The photo.
        """
        return self._binary(operations.GET_PHOTO, {"pet_id": pet_id}, options)

    @deprecated("This operation is deprecated.")
    def add_photo(
        self,
        pet_id: int,
        photo: FileInput,
        *,
        caption: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """`POST /pets/{petId}/photo`"""
        return self._call(operations.ADD_PHOTO, {"pet_id": pet_id, "photo": photo, "caption": caption}, options)

    @deprecated("This operation is deprecated.")
    def add_photo_with_http_info(
        self,
        pet_id: int,
        photo: FileInput,
        *,
        caption: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Like `add_photo`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.ADD_PHOTO,
            {"pet_id": pet_id, "photo": photo, "caption": caption},
            options,
        )
