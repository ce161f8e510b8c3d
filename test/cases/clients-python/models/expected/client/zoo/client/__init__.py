"""Calls and models of the Zoo API."""

__version__ = "1.2"

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
    from .models.animal import Animal as Animal
    from .models.cat import Cat as Cat
    from .models.kind import Kind as Kind
    from .models.names import Names as Names
    from .models.shadows import Shadows as Shadows
    from .models.type_none import TypeNone as TypeNone
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
        },
        ".models",
    )
