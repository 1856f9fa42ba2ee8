"""What the tables of all exports share: whose columns they have, and columns for properties."""
