"""What people look at before they export: pages and images with what is drawn on them, tables, the first output.

Plain JSON data for the page, made by pure functions; nothing here draws.
"""
