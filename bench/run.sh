#!/bin/sh
# Builds the product as its users do, and the benchmarks, then measures; words choose the parts. Run from the project's root through
# ./do bench. The product's files are not packed again after that: what it remembers of its first start would no longer fit them.
set -eu
. tools/java.sh
find_java || exit 1
. tools/build.sh
build_when_stale "$PWD"
./mvnw -B -ntp -q -pl bench -am package -DskipTests
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "bench/target/classes:bench/target/lib/*" touchstone.bench.Bench "$@"
