"""What annotated and transcribed pages are: plain frozen values, no input or output."""
