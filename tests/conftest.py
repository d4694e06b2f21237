"""Fixtures that several folders of tests share."""

from __future__ import annotations

pytest_plugins = ["tests.databases", "tests.postgres"]
