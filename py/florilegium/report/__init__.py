"""What is told of an export when it is done: what was asked, what was made, what was left out and why."""

from florilegium.report.account import Account
from florilegium.report.data import VERSION, as_data, kinds, software
from florilegium.report.writing import as_html, as_json

__all__ = ["VERSION", "Account", "as_data", "as_html", "as_json", "kinds", "software"]
