"""What every generated client has at run time; nothing of it is loaded before it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .aio_api import AsyncApi as AsyncApi
    from .aio_client import AsyncClient as AsyncClient
    from .api import Api as Api
    from .auth import AccessToken as AccessToken
    from .auth import ApiKey as ApiKey
    from .auth import Basic as Basic
    from .auth import Bearer as Bearer
    from .auth import TokenRequest as TokenRequest
    from .binary_body import AsyncBinaryBody as AsyncBinaryBody
    from .binary_body import BinaryBody as BinaryBody
    from .call_options import CallOptions as CallOptions
    from .call_options import ResponseInfo as ResponseInfo
    from .call_options import RetryOptions as RetryOptions
    from .call_options import Timeouts as Timeouts
    from .client import Client as Client
    from .client_credentials import client_credentials as client_credentials
    from .client_options import Hooks as Hooks
    from .client_options import RequestInfo as RequestInfo
    from .client_options import RetryInfo as RetryInfo
    from .client_options import ServerWarning as ServerWarning
    from .client_options import Tls as Tls
    from .encode_form import File as File
    from .encode_form import FileInput as FileInput
    from .errors import ApiConnectionError as ApiConnectionError
    from .errors import ApiException as ApiException
    from .errors import ApiTimeoutError as ApiTimeoutError
    from .errors import ApiTypeError as ApiTypeError
    from .errors import ApiValueError as ApiValueError
    from .errors import DecodeError as DecodeError
    from .errors import OpenApiException as OpenApiException
    from .json_reader import decode as decode
    from .json_writer import EncodeError as EncodeError
    from .json_writer import encode as encode
    from .model import Model as Model
    from .model import unknown_fields as unknown_fields
    from .operation import Operation as Operation
    from .operation import Parameter as Parameter
    from .paginate import next_link as next_link
    from .paginate import paginate as paginate
    from .paginate import paginate_async as paginate_async
    from .paginate import paginate_by as paginate_by
    from .response import ApiResponse as ApiResponse
    from .server_sent_events import ServerSentEvent as ServerSentEvent
    from .typed_body import TypedBody as TypedBody
else:
    from .lazy import lazy

    __all__, __getattr__, __dir__ = lazy(
        __name__,
        {
            "AccessToken": ".auth",
            "Api": ".api",
            "ApiConnectionError": ".errors",
            "ApiException": ".errors",
            "ApiKey": ".auth",
            "ApiResponse": ".response",
            "ApiTimeoutError": ".errors",
            "ApiTypeError": ".errors",
            "ApiValueError": ".errors",
            "AsyncApi": ".aio_api",
            "AsyncBinaryBody": ".binary_body",
            "AsyncClient": ".aio_client",
            "Basic": ".auth",
            "Bearer": ".auth",
            "BinaryBody": ".binary_body",
            "CallOptions": ".call_options",
            "Client": ".client",
            "DecodeError": ".errors",
            "EncodeError": ".json_writer",
            "File": ".encode_form",
            "FileInput": ".encode_form",
            "Hooks": ".client_options",
            "Model": ".model",
            "OpenApiException": ".errors",
            "Operation": ".operation",
            "Parameter": ".operation",
            "RequestInfo": ".client_options",
            "ResponseInfo": ".call_options",
            "RetryInfo": ".client_options",
            "RetryOptions": ".call_options",
            "ServerSentEvent": ".server_sent_events",
            "ServerWarning": ".client_options",
            "Timeouts": ".call_options",
            "Tls": ".client_options",
            "TokenRequest": ".auth",
            "TypedBody": ".typed_body",
            "client_credentials": ".client_credentials",
            "decode": ".json_reader",
            "encode": ".json_writer",
            "next_link": ".paginate",
            "paginate": ".paginate",
            "paginate_async": ".paginate",
            "paginate_by": ".paginate",
            "unknown_fields": ".model",
        },
    )
