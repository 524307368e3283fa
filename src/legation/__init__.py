"""Legation reads diplomatic dispatches and keeps the book of a relationship between states."""

__version__ = "0.1.0"
