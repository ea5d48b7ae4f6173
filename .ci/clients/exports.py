"""Opens exported files in the tools they are for, and compares what these find.

python3 exports.py FOLDER, where exports.sh wrote the files. For each graph NAME there are
NAME.gexf, NAME.graphml, NAME.cyjs, NAME/ (Neo4j) and what Gephi and cytoscape.js counted
(NAME.gephi, NAME.cytoscape). Needs networkx, igraph and rdflib.
"""

import csv
import datetime
import json
import re
import sys
from collections import Counter
from pathlib import Path

import igraph
import networkx
import rdflib

FOLDER = Path(sys.argv[1])
NEO4J_TYPES = {"string": str, "long": int, "double": float, "date": datetime.date.fromisoformat}
ANY = (None, None, None, None)
FORMULA = re.compile(r"[\t\r\n]|[' ]*[=+\-@]")


def rows(path):
    """The header and the rows of a CSV file; every row as long as the header."""
    with open(path, encoding="utf-8", newline="") as file:
        header, *found = list(csv.reader(file, strict=True))
    assert len(set(header)) == len(header), (path, "a column twice")
    assert all(len(row) == len(header) for row in found), (path, "ragged")
    return header, found


def neo4j(folder):
    """What neo4j-admin checks: headers, types of values, unique ids, ends that exist."""
    header, nodes = rows(folder / "nodes.csv")
    assert header[:2] == ["iri:ID", ":LABEL"], header
    typed(header, nodes)
    ids = [row[0] for row in nodes]
    assert len(set(ids)) == len(ids), "an id twice"
    header, edges = rows(folder / "relationships.csv")
    assert header[:3] == [":START_ID", ":END_ID", ":TYPE"], header
    typed(header, edges)
    known = set(ids)
    for start, end, kind, *_ in edges:
        assert start in known and end in known, (start, end)
        assert re.fullmatch("[A-Z_]+", kind), kind
    return known, edges


def typed(header, found):
    """Every cell holds what its column's header says."""
    for column, name in enumerate(header):
        title, _, kind = name.partition(":")
        if kind in ("ID", "LABEL", "START_ID", "END_ID", "TYPE"):
            assert all(row[column] for row in found), (name, "empty")
        else:
            assert title, name
            read = NEO4J_TYPES[kind or "string"]
            for row in found:
                if row[column]:
                    read(row[column])


def graph(name):
    """One graph in all its formats: equal nodes and edges, kinds and weights."""
    gexf = networkx.read_gexf(FOLDER / f"{name}.gexf")
    graphml = networkx.read_graphml(FOLDER / f"{name}.graphml")
    cyjs = networkx.cytoscape_graph(json.loads((FOLDER / f"{name}.cyjs").read_text("utf-8")))
    in_igraph = igraph.Graph.Read_GraphML(str(FOLDER / f"{name}.graphml"))
    ids, edges = neo4j(FOLDER / name)
    counts = (gexf.number_of_nodes(), gexf.number_of_edges())
    assert counts[1] > 0, name
    assert counts == (graphml.number_of_nodes(), graphml.number_of_edges()), name
    assert counts == (cyjs.number_of_nodes(), cyjs.number_of_edges()), name
    assert counts == (in_igraph.vcount(), in_igraph.ecount()), name
    assert counts == (len(ids), len(edges)), name
    assert set(gexf) == set(graphml) == set(cyjs) == ids == set(in_igraph.vs["id"]), name
    assert all(data.get("label") for _, data in gexf.nodes(data=True)), "a node without label"
    kinds = Counter(data["kind"] for *_, data in gexf.edges(data=True))
    assert kinds == Counter(data["kind"] for *_, data in graphml.edges(data=True)), name
    assert kinds == Counter(in_igraph.es["kind"]), name
    assert sorted(kinds.values()) == sorted(Counter(edge[2] for edge in edges).values()), name
    weight = sum(data["weight"] for *_, data in gexf.edges(data=True))
    assert weight == sum(in_igraph.es["weight"]) == sum(int(edge[3]) for edge in edges), name
    gephi = [int(n) for n in (FOLDER / f"{name}.gephi").read_text().split()]
    timed = sum(1 for *_, data in gexf.edges(data=True) if data.get("start") or data.get("spells"))
    assert gephi == [*counts, len(kinds), timed, weight, 0], (name, gephi, counts, len(kinds), timed)
    drawn = [int(n) for n in (FOLDER / f"{name}.cytoscape").read_text().split()]
    assert drawn == [*counts, weight], (name, drawn, counts, weight)
    print(f"{name}: {counts[0]} nodes, {counts[1]} edges of {len(kinds)} kinds in networkx, igraph,"
          " Gephi, cytoscape.js and the Neo4j files")
    return gexf


def sheets(everything):
    """The spreadsheets: one row an event claim, no formulas, dyads that add up."""
    header, found = rows(FOLDER / "events.csv")
    claims = {row[header.index("claim")] for row in found}
    told = {n for n, d in everything.nodes(data=True) if d["kind"] == "Claim" and "eventType" in d}
    assert claims == told and len(claims) == len(found), "claims"
    events = {row[header.index("event")] for row in found}
    assert events <= {n for n, d in everything.nodes(data=True) if d["kind"] == "Event"}
    assert all(row[header.index("sentence")] for row in found), "a claim without its sentence"
    header, dyads = rows(FOLDER / "dyads.csv")
    for row in found + dyads:
        for cell in row:
            assert not FORMULA.match(cell) or cell[0] == "'" or is_number(cell), cell
    joined = networkx.read_gexf(FOLDER / "actors.gexf")
    weight = sum(data["weight"] for *_, data in joined.edges(data=True))
    assert weight == sum(int(row[header.index("events")]) for row in dyads), "dyads"
    print(f"events.csv: {len(found)} rows; dyads.csv: {len(dyads)} rows, as many events as the graph")


def is_number(cell):
    try:
        float(cell)
        return True
    except ValueError:
        return False


def rdf():
    """The RDF files: the same triples in each, and the quads' union."""
    quads = rdflib.Dataset()
    quads.parse(FOLDER / "dump.nq", format="nquads")
    expected = {(s, p, o) for s, p, o, _ in quads.quads(ANY)}
    trig = rdflib.Dataset()
    trig.parse(FOLDER / "dump.trig", format="trig")
    assert len(list(trig.quads(ANY))) == len(list(quads.quads(ANY))), "TriG"
    for name, form in (("ttl", "turtle"), ("rdf", "xml"), ("jsonld", "json-ld")):
        read = rdflib.Graph()
        read.parse(FOLDER / f"dump.{name}", format=form)
        assert len(read) == len(expected), (name, len(read), len(expected))
    print(f"RDF: {len(list(quads.quads(ANY)))} quads, {len(expected)} triples in rdflib")


whole = graph("everything")
graph("actors")
graph("conflict")
sheets(whole)
rdf()
