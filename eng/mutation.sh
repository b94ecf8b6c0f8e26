#!/usr/bin/env bash
# Mutation test of the screening and the composer: eng/mutation.sh [GLOB ...]
# A glob is a path below src/Physio.Domain, such as 'Screening/Rules/*.cs'; without one the files of stryker-config.json are mutated.
# Reports: artifacts/mutation/reports. See docs/mutation-testing.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
dotnet tool restore >/dev/null
globs=()
for glob in "$@"; do
    globs+=(--mutate "$glob")
done
# The vignettes and the borders find a mutant; a property needs few cases to do so, and every mutant pays for all of them.
export PHYSIO_PROPERTY_CASES=${PHYSIO_PROPERTY_CASES:-60}
cd tests/Physio.Domain.Tests
nice -n 15 dotnet stryker --output "$root/artifacts/mutation" --skip-version-check "${globs[@]}"
