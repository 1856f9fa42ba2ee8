"""Where an export goes: names that do not clash, the zip, and the sinks that take bytes."""
