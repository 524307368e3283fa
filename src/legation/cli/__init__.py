"""The command line: feeds the pipeline and renders reports."""
