"""``python -m florilegium`` is ``florilegium``."""

import sys

from florilegium.cli import main

if __name__ == "__main__":
    sys.exit(main())
