"""Measuring Legation on annotated dispatches. Run from the root of the repository."""
