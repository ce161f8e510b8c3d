from __future__ import annotations

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["cat", "dog", "it's"] | str
"""What kind of animal it is."""
