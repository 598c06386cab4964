#!/bin/sh
# Builds the product and the benchmarks, then measures; words choose the parts. Run from the project's root through ./do bench.
set -eu
./mvnw -B -ntp -q -pl bench,cli -am package -DskipTests
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "bench/target/classes:bench/target/lib/*" touchstone.bench.Bench "$@"
