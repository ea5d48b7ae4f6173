#!/usr/bin/env bash
# Rebuilds the web app's bundle and fails where the committed one differs. Needs Node 20 with npm 11.
set -euo pipefail
cd "$(dirname "$0")/.."
bundle=src/main/resources/org/newsgraph/serve/app
(cd src/main/webui && npm ci && npm run build)
if [ -n "$(git status --porcelain -- "$bundle")" ]; then
  git --no-pager diff --stat -- "$bundle"
  git status --short -- "$bundle"
  echo "The committed bundle differs from what src/main/webui builds: commit the new one." >&2
  exit 1
fi
