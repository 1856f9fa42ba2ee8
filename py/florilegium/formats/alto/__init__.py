"""ALTO, the Library of Congress's XML for the layout and text of a page: https://www.loc.gov/standards/alto/."""
