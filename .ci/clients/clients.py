"""Queries a served graph with rdflib and SPARQLWrapper; fails where an answer is wrong."""

import sys

from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, TURTLE, XML, SPARQLWrapper

base = sys.argv[1]
ng = Namespace("https://w3id.org/newsgraph/ontology#")

# rdflib: a remote graph, asked by query and by triple pattern.
remote = Graph(SPARQLStore(base + "sparql"))
claims = set(remote.subjects(RDF.type, ng.Claim))
assert len(claims) > 10, len(claims)
rows = remote.query(
    "SELECT ?text WHERE { ?c a ng:Claim ; ng:evidence/ng:text ?text }", initNs={"ng": ng}
)
assert all(str(row.text) for row in rows) and len(list(rows)) >= len(claims)

# rdflib: an IRI, by content negotiation.
event = sorted(remote.subjects(RDF.type, ng.Event))[0]
local = Graph().parse(str(event))
assert (event, RDF.type, ng.Event) in local, local.serialize()
assert any(local.triples((None, ng.about, event)))

# SPARQLWrapper: each form of result, by GET and by POST.
client = SPARQLWrapper(base + "sparql")
client.setQuery("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a ng:Claim }")
client.setReturnFormat(JSON)
assert int(client.queryAndConvert()["results"]["bindings"][0]["n"]["value"]) == len(claims)
client.setMethod(POST)
client.setReturnFormat(XML)
assert str(len(claims)) in client.queryAndConvert().toxml()
client.setReturnFormat(CSV)
assert str(len(claims)).encode() in client.queryAndConvert()
client.setQuery("CONSTRUCT { ?c a ng:Claim } WHERE { ?c a ng:Claim }")
client.setReturnFormat(TURTLE)
assert len(Graph().parse(data=client.queryAndConvert(), format="turtle")) == len(claims)
client.setQuery("ASK { ?s text:query 'president' }")
client.setReturnFormat(JSON)
assert client.queryAndConvert()["boolean"] is True

print(len(claims), "claims;", len(local), "triples about", URIRef(event))
