"""Tests of follow-through."""
