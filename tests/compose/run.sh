#!/usr/bin/env bash
# Builds and starts docker-compose.yml beside a Telegram of its own, asks one question, reads the row in the query log and the
# rights of each container, takes all down and sees that nothing is left. Docker where its engine runs, else podman.
# No secret and no address of yours is used. Exit 0 only when all of it was seen. Usage: tests/compose/run.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

project=witaj-test
base_images=(python:3.10-slim-bookworm python:3.13-slim-bookworm postgres:15-bookworm)
stand_ins=$PWD/../shared/containers
question="як отримати песель?" # as in one_question.py
build_limit=2400 start_limit=300 answer_limit=300 stop_limit=180 # seconds
work=$(mktemp -d)
compose=() started=no running=

step() { printf '\033[1m[%4d s] %s\033[0m\n' "$SECONDS" "$*"; }
seen() { printf '         ok: %s\n' "$*"; }
fail() { printf '\n         FAILED: %s\n' "$*" >&2; exit 1; }

main() {
  trap finish EXIT
  trap 'exit 130' INT TERM
  one_at_a_time
  choose_engine
  write_env_file
  remove_all >/dev/null 2>&1 || true # of a run that was killed
  step "Building the images: Rasa is installed and the model trained, some minutes the first time"
  limited "$build_limit" "${compose[@]}" build >"$work/build.log" 2>&1 || { tail -n 40 "$work/build.log" >&2; fail "the images could not be built"; }
  seen "$(sizes)"
  step "Starting bot, understanding, database and a Telegram of our own"
  started=yes
  limited "$start_limit" "${compose[@]}" up -d >"$work/up.log" 2>&1 || { tail -n 40 "$work/up.log" >&2; fail "the containers could not be started"; }
  check_answer
  check_row
  check_rights
  check_networks
  check_privacy
  check_stop
  remove_all >"$work/down.log" 2>&1 || { cat "$work/down.log" >&2; fail "down -v did not work"; }
  started=no
  check_nothing_is_left
  step "All was seen"
}

# --- the engine --------------------------------------------------------------------------------------------------------------

one_at_a_time() {
  exec 9>"${TMPDIR:-/tmp}/witaj-test-compose.lock"
  ! command -v flock >/dev/null || flock -n 9 || fail "another run of this test is under way"
}

choose_engine() {
  if docker info >/dev/null 2>&1 && docker compose version >/dev/null 2>&1; then
    engine=docker compose=(docker compose)
  else
    use_podman
  fi
  compose+=(-p "$project" --env-file "$work/env" -f docker-compose.yml -f tests/compose/override.yml)
  step "Using $engine"
}

use_podman() {
  engine=podman
  local options=()
  if [ -d "$stand_ins" ]; then # a machine without an image registry: see the README there
    export CONTAINERS_CONF=${CONTAINERS_CONF:-$stand_ins/containers.conf} BUILDAH_ISOLATION=chroot DISABLE_HC_SYSTEMD=true
    options=(--podman-build-args "--pull-never --network host --isolation chroot")
  fi
  bring_base_images
  bring_firewall
  bring_podman_compose
  compose=("$podman_compose" --in-pod=0 ${options[@]+"${options[@]}"})
}

bring_base_images() {
  local image missing=()
  for image in "${base_images[@]}"; do
    command -v podman >/dev/null && podman image exists "docker.io/library/$image" || missing+=("$image")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ -x "$stand_ins/base-images.sh" ]; then
    step "Making stand-ins for ${missing[*]} with ../shared/containers/base-images.sh (2 minutes)"
    # its names: python:3.10-slim-bookworm -> python3.10, postgres:15-bookworm -> postgres15
    limited 900 "$stand_ins/base-images.sh" $(printf '%s\n' "${missing[@]}" | sed -E 's/-.*//; s/://') >"$work/base.log" 2>&1 ||
      { tail -n 20 "$work/base.log" >&2; fail "the base images could not be made"; }
    return
  fi
  command -v podman >/dev/null || fail "neither a Docker engine nor podman is here, nor ../shared/containers/base-images.sh, which installs podman."
  for image in "${missing[@]}"; do
    limited 300 podman pull --quiet "docker.io/library/$image" >/dev/null ||
      fail "$image cannot be pulled, and ../shared/containers/base-images.sh, which makes it without a registry, is not there."
  done
}

bring_firewall() { # podman's netavark calls iptables; Debian only recommends it ("netavark: No such file or directory")
  [ "$(podman info --format '{{.Host.NetworkBackend}}')" = netavark ] && ! command -v iptables nft >/dev/null || return 0
  step "Installing iptables for podman's networks"
  { apt-get update -q && apt-get install -y -q --no-install-recommends iptables; } >"$work/apt.log" 2>&1 || { tail -n 5 "$work/apt.log" >&2; fail "podman needs iptables: install it"; }
}

bring_podman_compose() {
  local wanted python=.venv/bin/python
  podman_compose=.tools/podman-compose/bin/podman-compose
  wanted=$(cksum <tests/compose/requirements.txt)
  [ "$(cat .tools/podman-compose/.requirements 2>/dev/null)" != "$wanted" ] || return 0
  [ -x "$python" ] || python=python3
  step "Installing podman-compose into .tools"
  "$python" -m venv --clear .tools/podman-compose
  limited 300 .tools/podman-compose/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/compose/requirements.txt
  echo "$wanted" >.tools/podman-compose/.requirements
}

write_env_file() { # from .env.example, so that it is tried too; nothing of the shell's environment gets in
  local name
  for name in $(grep -oE '^[A-Z_]+=' .env.example | tr -d =); do unset "$name"; done
  (umask 077 && sed -e "s|^TELEGRAM_BOT_TOKEN=.*|TELEGRAM_BOT_TOKEN=42:TEST|" -e "s|^TELEGRAM_API_URL=.*|TELEGRAM_API_URL=http://telegram:8081|" \
    -e "s|^NLU_TOKEN=.*|NLU_TOKEN=$(secret)|" -e "s|^POSTGRES_PASSWORD=.*|POSTGRES_PASSWORD=$(secret)|" .env.example >"$work/env")
}

secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
limited() { # limited SECONDS COMMAND...; in the background, so that Ctrl-C ends this script at once
  timeout --kill-after=30 "$@" &
  running=$!
  wait "$running"
}

container() { # container SERVICE: its name
  "$engine" ps -a --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.service=$1" --format '{{.Names}}' | head -n 1
}
inside() { # inside SERVICE COMMAND...
  local name
  name=$(container "$1")
  shift
  limited 60 "$engine" exec "$name" "$@"
}
logs() { "$engine" logs "$(container "$1")" 2>&1; }

sizes() {
  "$engine" images --format '{{.Repository}} {{.Size}}' | grep -E "(^|/)$project[-_](bot|nlu) " | sed 's|.*/||' | paste -sd ';' | sed 's/;/; /g'
}

# --- what must be seen ---------------------------------------------------------------------------------------------------------

check_answer() {
  step "Waiting for the answer to: $question"
  local deadline=$((SECONDS + answer_limit)) verdict=
  until [ -n "$verdict" ]; do
    [ $SECONDS -lt $deadline ] || fail "the Telegram of our own has said nothing within $answer_limit s"
    sleep 1
    verdict=$(logs telegram | sed -n 's/^VERDICT //p' | head -n 1)
  done
  logs telegram | sed -n 's/^| /           /p'
  [ "$verdict" = ok ] || fail "$verdict"
  seen "the answer is Ukrainian and names the office"
  local service restarts
  for service in bot nlu db; do
    restarts=$("$engine" inspect --format '{{.RestartCount}}' "$(container "$service")")
    [ "$restarts" = 0 ] || fail "$service was started $((restarts + 1)) times: it must wait for the others by itself"
  done
}

check_row() { # a lone question is held in memory; the end of the bot writes it, too rare to keep its language and topic
  step "Reading the query log"
  local row
  [ "$(inside db psql -U witaj -d witaj -Atc 'SELECT count(*) FROM query')" = 0 ] || fail "a lone question was written at once"
  limited 60 "$engine" stop "$(container bot)" >/dev/null
  row=$(inside db psql -U witaj -d witaj -Atc 'SELECT language, topic, outcome, text IS NULL FROM query')
  limited 60 "$engine" start "$(container bot)" >/dev/null
  [ "$row" = "other|other|answered|t" ] || fail "expected the one row other|other|answered|t (no text), found: ${row:-none}"
  seen "one row: too rare for its language and topic, outcome answered, no text"
  ! inside db psql -U witaj -d witaj -Atc 'SELECT * FROM query' | grep -qF "песель" || fail "the row holds the question"
  [ "$(inside db psql -U witaj -d witaj -Atc 'SELECT count(*) FROM inbox WHERE payload IS NOT NULL')" = 0 ] || fail "the inbox still holds the message"
  seen "the inbox holds nothing of the message"
}

check_rights() {
  step "Looking at the rights of each container"
  local service status
  for service in bot nlu db; do
    status=$(inside "$service" cat /proc/1/status)
    grep -qE '^Uid:\s+[1-9][0-9]*\s+[1-9][0-9]*\s+[1-9]' <<<"$status" || fail "$service runs as root"
    grep -qE '^CapEff:\s+0+$' <<<"$status" || fail "$service has capabilities: $(grep ^CapEff <<<"$status")"
    grep -qE '^NoNewPrivs:\s+1$' <<<"$status" || fail "$service may gain privileges"
    ! inside "$service" touch /written 2>/dev/null || fail "$service can write to its root file system"
    seen "$service: user $(sed -n 's/^Uid:\s*\([0-9]*\).*/\1/p' <<<"$status"), no capabilities, read-only"
  done
  ! inside bot touch knowledge/written 2>/dev/null || fail "the bot can write to knowledge/"
  inside bot python -c "import telegram" || fail "the bot image lacks its own libraries"
  ! inside bot python -c "import rasa" 2>/dev/null || fail "the bot image holds Rasa"
  seen "the bot's image has no Rasa and cannot write to knowledge/"
}

check_networks() {
  step "Looking at the networks"
  local service address
  for service in bot nlu db; do
    [ -z "$("$engine" port "$(container "$service")")" ] || fail "$service publishes a port"
  done
  address=$(inside nlu cat /etc/hosts | awk -v name="$(inside nlu cat /etc/hostname)" '{for (i = 2; i <= NF; i++) if ($i == name) {print $1; exit}}')
  [ -n "$address" ] || fail "the address of nlu is unknown"
  [ "$(ask_nlu bot nlu)" = 401 ] || fail "nlu answers the bot's request without a token with $(ask_nlu bot nlu), not 401"
  [ "$(ask_nlu bot "$address")" = 401 ] || fail "the bot does not reach nlu at its address"
  [ "$(ask_nlu telegram nlu)" = unreachable ] || fail "nlu is reached by name from outside the internal network"
  [ "$(ask_nlu telegram "$address")" = unreachable ] || fail "nlu is reached by address from outside the internal network"
  seen "nlu answers on the internal network only, and nobody without the token"
  way_out bot || fail "the bot has no way to the outside"
  for service in nlu db; do
    ! way_out "$service" || fail "$service has a way to the outside"
  done
  seen "only the bot has a way to the outside; no port is published"
}

ask_nlu() { # ask_nlu FROM_SERVICE HOST: the HTTP status of a question without a token, or "unreachable"
  inside "$1" python -c '
import sys, httpx
try:
    print(httpx.post(f"http://{sys.argv[1]}:5005/parse", json={"text": "x"}, timeout=5, trust_env=False).status_code)
except httpx.TransportError:
    print("unreachable")' "$2"
}

way_out() { inside "$1" cat /proc/net/route | awk '$2 == "00000000" {found = 1} END {exit !found}'; } # a default route

check_privacy() {
  step "Looking for secrets and people's words in the logs"
  local service word
  for service in bot nlu db; do
    for word in "песель" "Канарка" 700000001 42:TEST "$(sed -n 's/^NLU_TOKEN=//p' "$work/env")" "$(sed -n 's/^POSTGRES_PASSWORD=//p' "$work/env")"; do
      ! logs "$service" | grep -qF -- "$word" || fail "the log of $service holds a secret or words of the person"
    done
  done
  seen "none"
}

check_stop() {
  step "Stopping"
  local service code
  limited "$stop_limit" "${compose[@]}" stop >"$work/stop.log" 2>&1 || { cat "$work/stop.log" >&2; fail "the containers did not stop within $stop_limit s"; }
  for service in bot nlu db; do
    code=$("$engine" inspect --format '{{.State.ExitCode}}' "$(container "$service")")
    [ "$code" = 0 ] || fail "$service stopped with exit code $code, not 0"
  done
  seen "each stopped by itself when asked to"
}

remove_all() { limited "$stop_limit" "${compose[@]}" down -v --remove-orphans; }

check_nothing_is_left() {
  step "Looking for leftovers"
  local left
  left=$(leftovers)
  [ -z "$left" ] || fail "left behind: $left"
  seen "no container, volume, network or pod of $project"
}

leftovers() {
  {
    "$engine" ps -a --format 'container {{.Names}}'
    "$engine" volume ls --format 'volume {{.Name}}'
    "$engine" network ls --format 'network {{.Name}}'
    [ "$engine" = docker ] || podman pod ls --format 'pod {{.Name}}'
  } | grep -E " (pod_)?$project([-_]|$)" | paste -sd ' ' || true
}

finish() { # also after a failure: say why, leave nothing
  local code=$? service
  trap - EXIT
  set +e
  [ -z "$running" ] || kill "$running" 2>/dev/null && wait "$running" 2>/dev/null
  if [ "$started" = yes ]; then
    for service in telegram bot nlu db; do
      printf '\n--- log of %s (%s)\n' "$service" "$("$engine" inspect --format '{{.State.Status}}, exit code {{.State.ExitCode}}, restarts {{.RestartCount}}' "$(container "$service")" 2>&1)"
      logs "$service" | tail -n 40
    done >&2
    remove_all >/dev/null 2>&1
    local left
    left=$(leftovers)
    [ -z "$left" ] || printf 'left behind: %s\n' "$left" >&2
  fi
  rm -rf "$work"
  exit "$code"
}

main "$@"
