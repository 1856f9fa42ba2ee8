"""An export on its way to the user: how it is packed, and where it goes."""
