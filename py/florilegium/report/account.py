"""What is asked for: the first half of the report, and the key to the second."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from florilegium.exports.delivery import PLAIN, Delivery
from florilegium.exports.export import AnyExport, Plan
from florilegium.inventory import Inventory


@dataclass(frozen=True)
class Account:
    """One order.

    Attributes:
        inventory: of the folder.
        export: that is made.
        options: of the export.
        delivery: how it is handed over.
        plan: what was known before it ran.
    """

    export: AnyExport
    inventory: Inventory
    options: Any
    delivery: Delivery = PLAIN
    plan: Plan = field(default_factory=Plan)
