#!/usr/bin/env bash
# Makes one virtual environment from a bare machine: environment.sh PYTHON FOLDER REQUIREMENTS
# Needs git, make and any Python 3; brings uv into .tools/ when there is none. Does nothing when the environment is up to date.
set -euo pipefail
cd "$(dirname "$0")/.."
python=$1 folder=$2 requirements=$3
uv_version=0.13.9

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

stamp=$folder/.requirements
wanted=$(cat "$requirements" pyproject.toml requirements/environment.sh | cksum)
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && [ -x "$folder/bin/witaj" ] && exit 0

find_uv() {
  command -v uv 2>/dev/null && return
  [ -x .tools/uv/bin/uv ] || bootstrap_uv >&2
  echo "$PWD/.tools/uv/bin/uv"
}

bootstrap_uv() { # a private folder: nothing of the machine is changed
  say "uv is missing; installing it into .tools/uv"
  local any
  any=$(command -v python3 || command -v python) || fail "Python 3 is missing. Install any Python 3 (Debian: apt-get install python3 python3-venv) and try again."
  if "$any" -m venv .tools/uv 2>/dev/null; then
    .tools/uv/bin/python -m pip install --quiet --disable-pip-version-check "uv==$uv_version"
  elif "$any" -m pip --version >/dev/null 2>&1; then # Debian without python3-venv
    "$any" -m pip install --quiet --disable-pip-version-check --target .tools/uv "uv==$uv_version"
  else
    fail "This Python has neither venv nor pip. Install one (Debian: apt-get install python3-venv), or uv itself, and try again."
  fi
  [ -x .tools/uv/bin/uv ] || fail "uv could not be installed into .tools/uv; see the message above."
}

find_python() { # pyenv's interpreter if there is one, else whatever uv finds or fetches
  local version
  if command -v pyenv >/dev/null 2>&1 && version=$(pyenv latest "$python" 2>/dev/null); then
    echo "$(pyenv root)/versions/$version/bin/python"
  else
    echo "$python"
  fi
}

uv=$(find_uv)
interpreter=$(find_python)
say "Setting up $folder (Python $python). The first time takes a minute or two."
rm -f "$stamp"
"$uv" venv --quiet --clear --python "$interpreter" "$folder"
# the list is complete and Rasa's SQLAlchemy bound is overridden on purpose (overrides.txt): install exactly it
"$uv" pip install --quiet --python "$folder/bin/python" --no-deps --require-hashes -r "$requirements"
"$uv" pip install --quiet --python "$folder/bin/python" --no-deps --editable .
echo "$wanted" >"$stamp"
