#!/usr/bin/env bash
# Measures the newsroom's start, memory and list pages on this machine: src/bench/run.sh [number of starts]
set -euo pipefail
cd "$(dirname "$0")/../.."
exec ./mvnw --quiet --batch-mode -DskipTests package org.codehaus.mojo:exec-maven-plugin:3.6.2:java \
    -Dexec.mainClass=bench.Bench -Dexec.classpathScope=test -Dexec.cleanupDaemonThreads=false "-Dexec.args=${*:-5}"
