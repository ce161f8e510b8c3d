"""Files for certificates that a configuration holds as text: other libraries read files only."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from contextlib import suppress
from hashlib import sha256

#: Paths by process, folder and content. Only a digest of the content is kept.
_paths: dict[tuple[int, str | None, bytes], str] = {}
#: Own folders, by process and the folder that holds them.
_folders: dict[tuple[int, str | None], str] = {}


def pem_file(pem: str | bytes, folder: str | None = None) -> str:
    """The path of a file with this content. Only the user can read it; it is removed when the program ends."""
    content = pem.encode() if isinstance(pem, str) else pem
    key = os.getpid(), folder, sha256(content).digest()
    path = _paths.get(key)
    if path is None or not os.path.exists(path):
        path = _paths[key] = _write(content, folder)
    return path


def remove_pem_files() -> None:
    """Remove all files of this process now."""
    for (process, _), folder in list(_folders.items()):
        _remove(process, folder)


def _write(content: bytes, folder: str | None) -> str:
    owner = os.getpid(), folder
    own = _folders.get(owner)
    if own is None or not os.path.isdir(own):
        if folder is not None:
            os.makedirs(folder, exist_ok=True)
        own = _folders[owner] = tempfile.mkdtemp(prefix="certificates-", dir=folder)
        atexit.register(_remove, os.getpid(), own)
    # Created for the user alone.
    handle, path = tempfile.mkstemp(suffix=".pem", dir=own)
    with open(handle, "wb") as file:
        file.write(content)
    return path


def _remove(process: int, folder: str) -> None:
    # A forked child runs this as well, but the files belong to its parent.
    if process == os.getpid():
        with suppress(OSError):
            shutil.rmtree(folder)
