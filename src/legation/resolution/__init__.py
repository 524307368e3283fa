"""Who is who, same event, same mechanism, near-duplicate dispatches: explained scores, pure functions."""

from legation.resolution.account import block, blocks, fact_key
from legation.resolution.comparison import Comparison, FeatureScore
from legation.resolution.duplicates import (
    NEAR,
    Signature,
    bands,
    likeness,
    near_duplicate,
    nearest,
    signature,
)
from legation.resolution.grouping import Group, group
from legation.resolution.matchers import compare
from legation.resolution.mechanisms import Mechanism, mechanism_key, mechanisms
from legation.resolution.merging import merge
from legation.resolution.persons import Holding, PersonRecord, compare_people, people
from legation.resolution.reach import Reach, reach

__all__ = [
    "NEAR",
    "Comparison",
    "FeatureScore",
    "Group",
    "Holding",
    "Mechanism",
    "PersonRecord",
    "Reach",
    "Signature",
    "bands",
    "block",
    "blocks",
    "compare",
    "compare_people",
    "fact_key",
    "group",
    "likeness",
    "mechanism_key",
    "mechanisms",
    "merge",
    "near_duplicate",
    "nearest",
    "people",
    "reach",
    "signature",
]
