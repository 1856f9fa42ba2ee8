"""``python -m florilegium`` is ``florilegium``."""

import sys

from florilegium.cli import main

sys.exit(main())
