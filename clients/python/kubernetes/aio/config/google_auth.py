"""Tokens of the auth-provider gcp."""

from __future__ import annotations

from ...runtime.kubernetes.configs.gcp import google_auth_credentials

__all__ = ["google_auth_credentials"]
