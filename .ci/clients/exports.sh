#!/usr/bin/env bash
# Builds the seeds, exports them in every format, and opens each file in the tool it is for: Gephi's
# toolkit, networkx, igraph, cytoscape.js, rdflib; Neo4j's files are checked as neo4j-admin does.
# Needs a built jar, Python 3 with networkx, igraph and rdflib, Node, and Maven to fetch the toolkit.
#   NEWSGRAPH  the command, by default the jar under target/
#   STORE      a store to export instead of one built from the seeds
#   PYTHON     the Python to use
set -euo pipefail
cd "$(dirname "$0")/../.."
newsgraph=${NEWSGRAPH:-java -jar target/newsgraph.jar}
python=${PYTHON:-/usr/bin/python3}
tools=$PWD/target/clients
here=.ci/clients
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
store=${STORE:-$work/store}
[ -n "${STORE:-}" ] || $newsgraph build seeds --store "$store"

toolkit=$tools/gephi-toolkit-0.10.1-all.jar
if [ ! -f "$toolkit" ]; then
  mvn --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
    -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -DoutputDirectory="$tools"
fi
if [ ! -d "$tools/node_modules/cytoscape" ]; then
  npm install --prefix "$tools" --silent --no-audit --no-fund cytoscape@3.33.1
fi

export_to() { $newsgraph export --store "$store" --format "$1" --out "$work/$2" "${@:3}"; }

# graph NAME OPTION...: one graph in every graph format, opened in Gephi and cytoscape.js.
graph() {
  local name=$1
  shift
  export_to gexf "$name.gexf" "$@"
  export_to graphml "$name.graphml" "$@"
  export_to cytoscape "$name.cyjs" "$@"
  export_to neo4j-csv "$name" "$@"
  java -Xmx2g -cp "$toolkit" $here/GephiCounts.java "$work/$name.gexf" >"$work/$name.gephi" \
    2>"$work/gephi.log" || { cat "$work/gephi.log"; exit 1; }
  node $here/cytoscape-counts.cjs "$tools" "$work/$name.cyjs" >"$work/$name.cytoscape"
}

graph everything
graph actors --projection actors
graph conflict --select type=Conflict
for format in nq trig ttl jsonld; do export_to $format "dump.$format"; done
export_to rdfxml dump.rdf
export_to csv events.csv
export_to dyads dyads.csv
$python $here/exports.py "$work"

# The same files over HTTP.
$newsgraph serve --store "$store" --port 0 >"$work/serve.log" 2>&1 &
server=$!
for _ in $(seq 60); do
  address=$(grep -o 'http://127[^ ]*/' "$work/serve.log" | head -1) && break
  sleep 1
done
same() { curl --silent --show-error --fail "$address$1" | cmp - "$work/$2"; }
same export/graph.gexf everything.gexf
same "export/graph.graphml?projection=actors" actors.graphml
same "export/graph.cyjs?type=Conflict" conflict.cyjs
same export/events.csv events.csv
same export/dyads.csv dyads.csv
same export/dump.ttl dump.ttl
curl --silent --fail --output "$work/neo4j.zip" "${address}export/neo4j.zip"
unzip -p "$work/neo4j.zip" nodes.csv | cmp - "$work/everything/nodes.csv"
echo "HTTP: the same bytes as the command"
