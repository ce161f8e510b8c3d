"""Calls and models of the Pets API."""

__version__ = "2"

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..runtime.api_client import ApiClient as ApiClient
    from ..runtime.call_options import CallOptions as CallOptions
    from ..runtime.configuration import Configuration as Configuration
    from ..runtime.encode_form import File as File
    from ..runtime.errors import ApiAttributeError as ApiAttributeError
    from ..runtime.errors import ApiConnectionError as ApiConnectionError
    from ..runtime.errors import ApiException as ApiException
    from ..runtime.errors import ApiKeyError as ApiKeyError
    from ..runtime.errors import ApiTimeoutError as ApiTimeoutError
    from ..runtime.errors import ApiTypeError as ApiTypeError
    from ..runtime.errors import ApiValueError as ApiValueError
    from ..runtime.errors import OpenApiException as OpenApiException
    from ..runtime.response import ApiResponse as ApiResponse
    from . import api as api
    from . import models as models
    from .api.pet_store_api import PetStoreApi as PetStoreApi
    from .api.pet_store_api_class import PetStoreApiClass as PetStoreApiClass
    from .api.vets_api_class import VetsApiClass as VetsApiClass
    from .models.pet_model import PetModel as PetModel
    from .models.pet_model_model import PetModelModel as PetModelModel
    from .models.vets_api import VetsApi as VetsApi
else:
    from ..runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApiClient": "..runtime.api_client",
            "CallOptions": "..runtime.call_options",
            "Configuration": "..runtime.configuration",
            "File": "..runtime.encode_form",
            "ApiAttributeError": "..runtime.errors",
            "ApiConnectionError": "..runtime.errors",
            "ApiException": "..runtime.errors",
            "ApiKeyError": "..runtime.errors",
            "ApiTimeoutError": "..runtime.errors",
            "ApiTypeError": "..runtime.errors",
            "ApiValueError": "..runtime.errors",
            "OpenApiException": "..runtime.errors",
            "ApiResponse": "..runtime.response",
            "api": ".",
            "models": ".",
            "PetStoreApi": ".api.pet_store_api",
            "PetStoreApiClass": ".api.pet_store_api_class",
            "VetsApiClass": ".api.vets_api_class",
        },
        ".models",
    )
