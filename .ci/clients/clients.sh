#!/usr/bin/env bash
# Real clients against a served graph: rdflib, SPARQLWrapper, rapper and Comunica 4 query the endpoint and
# dereference an IRI; each checks what it got. Needs the packages python3-rdflib, python3-sparqlwrapper,
# raptor2-utils and npm, and a built target/newsgraph.jar (or NEWSGRAPH, the command to run instead).
set -euo pipefail
cd "$(dirname "$0")/../.."
newsgraph=${NEWSGRAPH:-java -jar target/newsgraph.jar}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

# A free port first: the IRIs of the data must be those it is served at.
port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
base=http://127.0.0.1:$port/
$newsgraph build seeds --store "$work/store" --base "$base" >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
$newsgraph serve --store "$work/store" --port "$port" >"$work/serve.log" 2>&1 &
server=$!
for _ in $(seq 100); do
  curl -fs "${base}\$/ping" >/dev/null && break
  kill -0 "$server" || { cat "$work/serve.log"; exit 1; }
  sleep 0.3
done

echo "== rdflib, SPARQLWrapper"
/usr/bin/python3 .ci/clients/clients.py "$base"

iri=$(curl -fsG "${base}sparql" -H 'Accept: text/csv' --data-urlencode \
  'query=SELECT ?event { ?event a ng:Event } ORDER BY ?event LIMIT 1' | tail -1 | tr -d '\r')

echo "== rapper: $iri"
rapper -q -g "$iri" -o ntriples >"$work/rapper.nt"
grep -qF "<$iri> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/newsgraph/ontology#Event>" "$work/rapper.nt"
for syntax in turtle rdfxml ntriples; do
  case $syntax in turtle) suffix=ttl ;; rdfxml) suffix=rdf ;; ntriples) suffix=nt ;; esac
  rapper -q -c -i "$syntax" "${iri/\/id\//\/data\/}.$suffix"
done
wc -l <"$work/rapper.nt"

echo "== Comunica 4"
npm install --silent --no-audit --no-fund --prefix "$work/npm" @comunica/query-sparql@4 >/dev/null
comunica="$work/npm/node_modules/.bin/comunica-sparql"
count='SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a <https://w3id.org/newsgraph/ontology#Claim> }'
"$comunica" "sparql@${base}sparql" "$count" -t text/csv | tee "$work/comunica.csv"
[ "$(sed -n 2p "$work/comunica.csv" | tr -dc 0-9)" -gt 10 ]
"$comunica" "$iri" "SELECT ?type { <$iri> a ?type }" -t text/csv | tee "$work/deref.csv"
grep -q 'ontology#Event' "$work/deref.csv"

echo "all clients got what they asked for"
