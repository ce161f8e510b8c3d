"""A kubeconfig's certificate or token that is given as a file or as data."""

from __future__ import annotations

import os
from base64 import standard_b64decode, standard_b64encode
from pathlib import Path
from typing import Any

from ...pem_files import pem_file
from ..config_exception import missing_file


class FileOrData:
    """The content of a field, or of the file that another field names. Data wins over a file."""

    def __init__(
        self,
        obj: Any,
        file_key_name: str,
        data_key_name: str | None = None,
        file_base_path: str = "",
        base64_file_content: bool = True,
        temp_file_path: str | None = None,
    ) -> None:
        """Read the fields.

        Args:
            obj: The mapping that has the fields; None for none.
            file_key_name: Name of the field with the file's path.
            data_key_name: Name of the field with the data. Default: ``file_key_name`` and ``-data``.
            file_base_path: Folder for a relative path.
            base64_file_content: Whether data is base64, and a file is not.
            temp_file_path: Folder for files that are made from data.
        """
        data_key = data_key_name or f"{file_key_name}-data"
        self._data: str | bytes | None = None
        self._file: str | None = None
        self._base64 = base64_file_content
        self._folder = temp_file_path
        if not obj:
            return
        if data_key in obj:
            self._data = obj[data_key]
        elif file_key_name in obj:
            self._file = os.path.normpath(os.path.join(file_base_path, obj[file_key_name]))

    def as_file(self) -> str | None:
        """The path of a file with the decoded content; None if there is neither file nor data.

        Raises:
            ConfigException: If the file does not exist.
        """
        if self._file is None and self._data:
            content = standard_b64decode(self._data) if self._base64 else self._data
            return pem_file(content, self._folder)
        if self._file is not None and not os.path.isfile(self._file):
            raise missing_file(self._file)
        return self._file

    def as_data(self) -> str | bytes | None:
        """The content as it would be given as data; None if there is neither file nor data."""
        if not self._data and self._file is not None:
            content = Path(self._file).read_bytes()
            self._data = (standard_b64encode(content) if self._base64 else content).decode()
        return self._data
