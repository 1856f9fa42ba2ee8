"""What the user can get out of a folder: one module for each export, and the registry that lists them all."""
