"""METS, the Library of Congress's XML for what a document consists of: https://www.loc.gov/standards/mets/."""

from florilegium.formats.mets.model import Mets, MetsFile, MetsPage
from florilegium.formats.mets.read import read
from florilegium.formats.mets.write import write_mets

__all__ = ["Mets", "MetsFile", "MetsPage", "read", "write_mets"]
