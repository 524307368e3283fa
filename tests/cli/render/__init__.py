"""Tests of the terminal renderings."""
