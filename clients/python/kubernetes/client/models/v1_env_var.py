from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_env_var_source import V1EnvVarSource


class V1EnvVar(Model, rename={"value_from": "valueFrom"}):
    """Environment variable of a container, given literally or taken from somewhere else."""

    name: str
    """Variable name, made of letters, digits and underscores and not starting with a digit."""
    value: str | None = None
    """Literal value; empty by default. `$(NAME)` expands to an earlier variable; unknown names stay unchanged. Excludes
    `valueFrom`.
    """
    value_from: V1EnvVarSource | None = None
    """Where to fetch the value when the container starts; later changes there have no effect. Excludes `value`."""
