"""Tests of what the encoder sees and hears."""
