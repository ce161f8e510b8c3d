"""Locks for leader elections."""
