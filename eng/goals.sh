#!/usr/bin/env bash
# Lists the security goals (S01-S53) and hazards (H01-H18) that test names prove, with the number of tests of each.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
git grep -hoE '(void|Task) [SH][0-9]{2}_' -- 'tests/*.cs' | sed -E 's/.* ([SH][0-9]{2})_/\1/' | sort | uniq -c |
    awk '{ printf "%s(%s) ", $2, $1; n++ } END { printf "\n%d goals and hazards stand in test names.\n", n }'
