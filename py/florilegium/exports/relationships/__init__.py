"""The relations between annotations, as JSON-LD and as a spreadsheet."""
