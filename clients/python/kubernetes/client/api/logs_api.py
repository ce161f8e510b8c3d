from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.api import KubernetesApi
from ...runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...runtime.call_options import CallOptions
    from ...runtime.response import ApiResponse
    from ..operations import logs_api as operations
else:
    operations = lazy_module(__package__, "..operations.logs_api")


class LogsApi(KubernetesApi):
    """Operations tagged `logs`."""

    def log_file_list_handler(self, **options: Unpack[CallOptions]) -> None:
        """Lists the log files.

        `GET /logs/`

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.LOG_FILE_LIST_HANDLER, {}, options)

    def log_file_list_handler_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Like `log_file_list_handler`, with the response's status and headers."""
        return self._call_with_http_info(operations.LOG_FILE_LIST_HANDLER, {}, options)

    def log_file_handler(self, logpath: str, **options: Unpack[CallOptions]) -> None:
        """Returns a log file.

        `GET /logs/{logpath}`

        Args:
            logpath (str): Path of the file below the log folder.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.LOG_FILE_HANDLER, {"logpath": logpath}, options)

    def log_file_handler_with_http_info(self, logpath: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Like `log_file_handler`, with the response's status and headers."""
        return self._call_with_http_info(operations.LOG_FILE_HANDLER, {"logpath": logpath}, options)
