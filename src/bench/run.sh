#!/usr/bin/env bash
# Measures on this machine:
#   src/bench/run.sh [number of starts]         the newsroom's start, memory and list pages
#   src/bench/run.sh many [number of starts]    what Bureau adds to an application with 300 entities
#   src/bench/run.sh lists [number of rows]     the pages of a list beside the best SQL, on data made for it;
#   src/bench/run.sh shapes [number of rows]    what a list tells of all its rows, on the same data
#   src/bench/run.sh hard [number of rows]      ends of orders by a relation, what no index serves, and row rules, on the same data
#   src/bench/run.sh clicks [number of rows]    from the click to painted rows, on the same data
#                                               all four with BENCH_URL=jdbc:postgresql:... on articles that are there
#   src/bench/run.sh forms                      forms with 150 inputs and with 100,000 children
set -euo pipefail
cd "$(dirname "$0")/../.."
run() { # main class, arguments
    ./mvnw --quiet --batch-mode -DskipTests "${goals[@]}" org.codehaus.mojo:exec-maven-plugin:3.6.2:java \
        "-Dexec.mainClass=$1" -Dexec.classpathScope=test -Dexec.cleanupDaemonThreads=false "-Dexec.args=${*:2}"
}
if [ "${1-}" = many ]; then
    # the class path of a host is written before the integration tests, which are left out
    goals=(-DskipITs pre-integration-test)
    run bench.Many target/bureau-0.1.0-SNAPSHOT.jar target/host.classpath "${2:-5}"
elif [ "${1-}" = lists ] || [ "${1-}" = clicks ] || [ "${1-}" = shapes ] || [ "${1-}" = hard ]; then
    goals=("-Dbench.url=${BENCH_URL-}" test-compile)
    run "bench.lists.${1^}" "${2:-10000}"
elif [ "${1-}" = forms ]; then
    goals=(prepare-package)
    run bench.forms.Forms
else
    goals=(package)
    run bench.Bench "${1:-5}"
fi
