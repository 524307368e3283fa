"""What Legation costs in time and memory. Run from the root of the repository; never part of the tests."""
