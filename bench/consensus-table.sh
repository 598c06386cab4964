#!/bin/sh
# Writes docs/reference/consensus.md: every consensus method on every crowd in FOLDER (SET/label.csv, SET/truth.csv).
# usage: bench/consensus-table.sh FOLDER; run from the project's root
set -eu
folder=${1:?Say the folder with the crowds: bench/consensus-table.sh FOLDER}
folder=$(CDPATH= cd -- "$folder" && pwd)
cd "$(dirname -- "$0")/.."
. tools/java.sh
find_java
if [ -z "${TOUCHSTONE_BENCH_CLASSES:-}" ]; then
  ./mvnw -B -ntp -q -pl bench -am package -DskipTests
fi
classes=${TOUCHSTONE_BENCH_CLASSES:-bench/target/classes:bench/target/lib/*}
tables=$(mktemp)
trap 'rm -f "$tables"' EXIT INT TERM
"$JAVA_HOME/bin/java" -cp "$classes" touchstone.bench.measures.ConsensusTable "$folder" >"$tables"
mkdir -p docs/reference
{
  cat bench/consensus-words.md
  cat "$tables"
} >docs/reference/consensus.md
echo "Written to docs/reference/consensus.md." >&2
