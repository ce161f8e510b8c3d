"""Tokens of OAuth 2."""
