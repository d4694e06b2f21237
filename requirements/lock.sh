#!/usr/bin/env bash
# Resolves every requirements file anew. The result holds versions and hashes, and no address of a package index.
set -euo pipefail
cd "$(dirname "$0")"
uv=$(command -v uv || echo ../.tools/uv/bin/uv)
export UV_CUSTOM_COMPILE_COMMAND="make lock"

compile() { # compile PYTHON OUTPUT INPUT...
  local python=$1 output=$2
  shift 2
  "$uv" pip compile --quiet --universal --generate-hashes --no-emit-index-url --python-version "$python" "$@" --output-file "$output"
}

compile 3.10 python3.10.txt --override overrides.txt nlu.in bot.in dev.in
compile 3.10 python3.10-nlu.txt --override overrides.txt --constraint python3.10.txt nlu.in
compile 3.13 python3.13.txt bot.in dev.in
compile 3.13 python3.13-bot.txt --constraint python3.13.txt bot.in
