#!/bin/sh
# Dawid-Skene with ten rounds beside Crowd-Kit 1.4.2 in one run: in process and from file to file, on 1 M and 10 M simulated labels.
# Makes a scratch Python environment in a temporary folder (or uses the one in CROWD_KIT_PYTHON) and takes it away again.
# usage: bench/crowd-kit.sh [ANSWERS...]      (default: 1000000 10000000); run from the project's root
set -eu
house=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$house"
. tools/java.sh
find_java
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM

python=${CROWD_KIT_PYTHON:-}
if [ -z "$python" ]; then
  python3 -m venv "$scratch/venv"
  "$scratch/venv/bin/pip" -q install crowd-kit==1.4.2
  python=$scratch/venv/bin/python
fi
if [ -z "${TOUCHSTONE_BENCH_CLASSES:-}" ]; then
  ./mvnw -B -ntp -q -pl bench,cli -am package -DskipTests -DskipUi
fi
classes=${TOUCHSTONE_BENCH_CLASSES:-$house/bench/target/classes:$house/bench/target/lib/*}
command=${TOUCHSTONE_BENCH_COMMAND:-./touchstone}
export TOUCHSTONE_BUILD=no

[ $# -gt 0 ] || set -- 1000000 10000000
for answers in "$@"; do
  "$JAVA_HOME/bin/java" -Xmx4g -cp "$classes" touchstone.bench.measures.BesideCrowdKit \
    "$answers" "$scratch/labels.csv" "$scratch/ours.bin" >"$scratch/ours.txt"
  "$python" bench/crowd-kit.py "$answers" "$scratch" "$(cat "$scratch/ours.txt")" "$command"
done
