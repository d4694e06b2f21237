from tests.databases import database_url, engine
from tests.postgres import postgres_server, postgres_url

__all__ = ["database_url", "engine", "postgres_server", "postgres_url"]
