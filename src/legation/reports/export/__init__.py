"""The register's entries for other programs: JSON lines, CSV and Parquet."""

from legation.reports.export.json_lines import entry_to_json, write_json_lines
from legation.reports.export.table import COLUMNS, row, write_csv, write_parquet

__all__ = ["COLUMNS", "entry_to_json", "row", "write_csv", "write_json_lines", "write_parquet"]
