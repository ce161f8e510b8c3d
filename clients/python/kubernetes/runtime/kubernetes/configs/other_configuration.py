"""Hands a loaded configuration to an object of another class."""

from __future__ import annotations

from functools import partial
from typing import Any

from ...configuration import Configuration
from ..kubeconfig import Fields


def hand_over(configuration: Configuration, cluster: Fields, target: Any) -> None:
    """Set the attributes that the official client sets; others may mean something else to a foreign class.

    Args:
        configuration: The loaded one. It renews its own token.
        cluster: What the kubeconfig says about the cluster.
        target: Any object; its ``api_key`` is a dict.
    """
    if cluster.text("server") is not None:
        target.host = configuration.host
    if configuration.host.startswith("https"):
        for name in ("ssl_ca_cert", "cert_file", "key_file"):
            setattr(target, name, getattr(configuration, name))
    if "insecure-skip-tls-verify" in cluster.value:
        target.verify_ssl = configuration.verify_ssl
    if cluster.text("tls-server-name") is not None:
        target.tls_server_name = configuration.tls_server_name
    if cluster.text("proxy-url") is not None:
        target.proxy = configuration.proxy
    if _set_token(configuration.api_key.get("authorization"), target) and hasattr(target, "refresh_api_key_hook"):
        target.refresh_api_key_hook = partial(_renew_token, configuration)


def _renew_token(configuration: Configuration, target: Any) -> None:
    _set_token(configuration.get_api_key_with_prefix("authorization"), target)


def _set_token(token: str | None, target: Any) -> bool:
    if token is None:
        return False
    # A plain string: the program's own one shows itself as it likes.
    target.api_key["BearerToken"] = str(token)
    return True
