"""Files for certificates that a configuration holds as text: other libraries read files only."""

from __future__ import annotations

import atexit
import os
import tempfile
from contextlib import suppress
from hashlib import sha256

#: Paths by process, folder and content. Only a digest of the content is kept.
_paths: dict[tuple[int, str | None, bytes], str] = {}
#: The folder of each process, for files that are written without a given folder.
_folders: dict[int, str] = {}


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
    process = os.getpid()
    for key in [each for each in _paths if each[0] == process]:
        with suppress(OSError):
            os.remove(_paths.pop(key))
    own = _folders.pop(process, None)
    if own is not None:
        with suppress(OSError):
            os.rmdir(own)


def _write(content: bytes, folder: str | None) -> str:
    if folder is None:
        folder = _own_folder()
    else:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    # Created for the user alone.
    handle, path = tempfile.mkstemp(suffix=".pem", dir=folder)
    with open(handle, "wb") as file:
        file.write(content)
    return path


def _own_folder() -> str:
    process = os.getpid()
    own = _folders.get(process)
    if own is None or not os.path.isdir(own):
        own = _folders[process] = tempfile.mkdtemp(prefix="certificates-")
    return own


# A forked child runs this as well, but removes nothing of its parent.
atexit.register(remove_pem_files)
