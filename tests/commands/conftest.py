"""The commands are tried on the tiny knowledge base."""

from __future__ import annotations

from tests.knowledge_base.conftest import base, edit

__all__ = ["base", "edit"]
