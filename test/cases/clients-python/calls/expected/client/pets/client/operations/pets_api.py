"""The operations tagged `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation, Parameter
from .. import models

if TYPE_CHECKING:
    from typing import Literal

    from ...runtime.whole_response import Failure, Success

LISTEN: Operation[str] = Operation(
    id="listen",
    method="GET",
    path="/events",
    produces=("text/event-stream",),
    kind="events",
    security=(("token",),),
)

LIST_PETS: Operation[list[models.Pet], Success[Literal[200], list[models.Pet]] | Failure[int, models.Error]] = (
    Operation(
        id="listPets",
        method="GET",
        path="/pets",
        query=("limit", Parameter("self_", wire="self"), Parameter("tags", format="multi")),
        header=(Parameter("x_request_id", wire="X-Request-ID"),),
        response=lambda: list[models.Pet],
        errors=lambda: {"default": models.Error},
        security=(("token",),),
    )
)

ADD_PET: Operation[
    models.Pet | models.Job,
    Success[Literal[201], models.Pet] | Success[Literal[202], models.Job] | Failure[Literal[404], None],
] = Operation(
    id="addPet",
    method="POST",
    path="/pets",
    response=lambda: models.Pet | models.Job,
    responses=lambda: {201: models.Pet, 202: models.Job},
    errors=lambda: {404: None},
    security=(("token",), ("login",), ()),
)

GET_PHOTO: Operation[bytes] = Operation(
    id="getPhoto",
    method="GET",
    path="/pets/{pet_id}/photo",
    produces=("image/png",),
    kind="binary",
    security=(("token",),),
)

ADD_PHOTO: Operation[None] = Operation(
    id="addPhoto",
    method="POST",
    path="/pets/{pet_id}/photo",
    form=("caption", Parameter("photo", file=True)),
    consumes=("multipart/form-data",),
    kind="none",
    security=(("token",),),
)
