#!/usr/bin/env bash
# Adds a migration of one name to both engines, so that the two sets always match: eng/add-migration.sh NAME
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name=${1:?usage: eng/add-migration.sh NAME}
dotnet tool restore >/dev/null
for engine in Sqlite Postgres; do
    dotnet ef migrations add "$name" --project "src/Physio.Data.$engine" -o Migrations
    # The tool writes a byte order mark; the rest of the code has none.
    sed -i '1s/^\xEF\xBB\xBF//' "src/Physio.Data.$engine"/Migrations/*.cs
done
