# The bot: the part that reaches Telegram. A current Python and no Rasa; the understanding is asked over HTTP.
FROM python:3.13-slim-bookworm

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 HOME=/tmp
WORKDIR /app

# A layer of its own, made anew only when a requirement changes. The list is complete: exactly it, by hash.
COPY requirements/python3.13-bot.txt requirements.txt
RUN pip install --no-cache-dir --root-user-action=ignore --no-deps --require-hashes -r requirements.txt

COPY bot bot
COPY nlu nlu
COPY knowledge knowledge
# Names of persons are found by a small model, trained here from what the program makes up: nothing is downloaded.
RUN python -m bot log train-names

USER 10001:10001
CMD ["python", "-m", "bot", "run"]
