"""Tests of the stage that reads sources into dispatches."""
