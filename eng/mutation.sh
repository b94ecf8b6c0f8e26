#!/usr/bin/env bash
# Mutation test of the domain: eng/mutation.sh screening|prescribing [GLOB ...]
# A glob is a path below src/Physio.Domain that narrows the run, such as 'Screening/Rules/*.cs'.
# Reports: artifacts/mutation/SCOPE/reports. What the numbers mean: docs/mutation-testing.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
scope=${1:?usage: eng/mutation.sh screening|prescribing [GLOB ...]}
shift
case $scope in
    screening) files=('Screening/**/*.cs' Assessments/DiagnosisRestrictions.cs Measures/PressureReading.cs Plans/PlanDelivery.cs) ;;
    prescribing) files=('Prescribing/**/*.cs' 'Exercises/Dos*/**/*.cs' 'Exercises/Dos*.cs') ;;
    *) echo "usage: eng/mutation.sh screening|prescribing [GLOB ...]" >&2; exit 2 ;;
esac
if [ $# -gt 0 ]; then
    files=("$@")
fi
globs=()
for file in "${files[@]}"; do
    globs+=(--mutate "$file")
done
dotnet tool restore >/dev/null
export MutationScope=$scope
# Borders and vignettes find a mutant first; a property needs few cases to do so, and every mutant pays for all of them.
export PHYSIO_PROPERTY_CASES=${PHYSIO_PROPERTY_CASES:-5}
cd tests/Physio.Domain.Tests
nice -n 15 dotnet stryker --output "$root/artifacts/mutation/$scope" --skip-version-check "${globs[@]}"
