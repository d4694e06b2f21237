"""Imported before all tests here: PTB imports APScheduler, and the old one beside Rasa warns."""

import warnings

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", "pkg_resources is deprecated", DeprecationWarning)
    warnings.filterwarnings("ignore", "Deprecated call to `pkg_resources", DeprecationWarning)
    import telegram.ext  # noqa: F401
