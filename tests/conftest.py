"""What all tests share: how Hypothesis looks for counterexamples."""

import os

from hypothesis import settings

settings.register_profile("here", deadline=None)  # no test depends on the clock
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)  # nor on luck, where others wait
settings.load_profile("ci" if os.environ.get("CI") else "here")
