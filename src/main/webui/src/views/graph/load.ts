import { forEach, nameIn, names } from "../../lib/graph";
import { kindOf } from "../../lib/iri";
import { type Filter, patternOf } from "../../lib/selection";
import { count, iri, select, text } from "../../lib/sparql";
import { label } from "../../lib/terms";
import type { NetEdge, NetNode } from "../../components/Net";

/** A part of the graph: events with those who take part, and lasting ties. */
export interface Part {
  nodes: NetNode[];
  edges: NetEdge[];
}

const ROLES = "VALUES ?role { ng:agent ng:patient ng:recipient ng:location }";

/** How many neighbours one step brings at most. */
export const STEP = 60;

/** What lies one step from a thing, by kind, before it is fetched. */
export async function countAround(thing: string, filter: Filter, signal?: AbortSignal) {
  const node = iri(thing);
  const rows = await select(
    kindOf(thing) === "event"
      ? `SELECT ("actors" AS ?what) (COUNT(DISTINCT ?o) AS ?n) { ${ROLES} ${node} ?role ?o }`
      : `SELECT ?what (COUNT(DISTINCT ?o) AS ?n) {
          { ${ROLES} ?event a ng:Event ; ?role ${node} . ${patternOf(filter)}
            BIND (?event AS ?o) BIND ("events" AS ?what) }
          UNION { ?r a ng:Relation ; ng:subject ${node} ; ng:object ?o BIND ("ties" AS ?what) }
          UNION { ?r a ng:Relation ; ng:object ${node} ; ng:subject ?o BIND ("ties" AS ?what) }
        } GROUP BY ?what`,
    signal,
  );
  return new Map(rows.map((row) => [text(row, "what"), count(row, "n")]));
}

/** Fetches what lies one step from some things. */
export async function loadAround(
  things: readonly string[],
  filter: Filter,
  signal?: AbortSignal,
): Promise<Part> {
  const edges = new Map<string, NetEdge>();
  const ids = new Set(things);
  for (const thing of things) {
    for (const row of await around(thing, filter, signal)) {
      const edge = edgeOf(row);
      edges.set(edge.id, edge);
      ids.add(edge.source).add(edge.target);
    }
  }
  const called = await names(ids, signal);
  return {
    nodes: [...ids].map((id) => ({ id, label: nameIn(called, id) })),
    edges: [...edges.values()],
  };
}

function edgeOf(row: Awaited<ReturnType<typeof select>>[number]): NetEdge {
  const [source, target, kind] = [text(row, "from"), text(row, "to"), text(row, "kind")];
  return { id: `${source} ${kind} ${target}`, source, target, label: label(kind) };
}

/** Those who act point at the event, it points at whom it befell and where. */
async function around(thing: string, filter: Filter, signal?: AbortSignal) {
  const node = iri(thing);
  const roles = (event: string, other: string) => `${ROLES} ${event} ?role ${other} .
    BIND (?role AS ?kind)`;
  if (kindOf(thing) === "event") {
    return select(
      `SELECT ?from ?to ?kind { ${roles(node, "?o")}
        BIND (IF(?role = ng:agent, ?o, ${node}) AS ?from)
        BIND (IF(?role = ng:agent, ${node}, ?o) AS ?to) } LIMIT ${STEP}`,
      signal,
    );
  }
  return select(
    `SELECT DISTINCT ?from ?to ?kind {
      { SELECT ?event ?role { ${ROLES} ?event a ng:Event ; ?role ${node} . ${patternOf(filter)} }
        ORDER BY ?event LIMIT ${STEP} }
      BIND (?role AS ?kind)
      BIND (IF(?role = ng:agent, ${node}, ?event) AS ?from)
      BIND (IF(?role = ng:agent, ?event, ${node}) AS ?to)
    }`,
    signal,
  ).then(async (rows) => [
    ...rows,
    ...(await select(
      `SELECT DISTINCT ?from ?to ?kind { ?r a ng:Relation ; ng:relationType ?kind ;
        ng:subject ?from ; ng:object ?to . FILTER (?from = ${node} || ?to = ${node}) }
      LIMIT ${STEP}`,
      signal,
    )),
  ]);
}

/** The first picture without a thing to start from: the events most told of, with who is in them. */
export async function loadStart(filter: Filter, signal?: AbortSignal): Promise<Part> {
  const rows = await select(
    `SELECT ?event (COUNT(DISTINCT ?claim) AS ?n) { ${patternOf(filter)}
      ?event a ng:Event . ?claim ng:about ?event . FILTER EXISTS { ?event ng:agent|ng:patient ?x }
    } GROUP BY ?event ORDER BY DESC(?n) ?event LIMIT 25`,
    signal,
  );
  return loadAround(
    rows.map((row) => text(row, "event")),
    filter,
    signal,
  );
}

/** The claims behind an edge: about the event it touches, or about the tie. */
export async function claimsOf(edge: NetEdge, signal?: AbortSignal): Promise<string[]> {
  const event = [edge.source, edge.target].find((id) => kindOf(id) === "event");
  const rows = event
    ? await forEach([event], (x) => `SELECT ?claim { ${x} ?claim ng:about ?x } LIMIT 20`, signal)
    : await select(
        `SELECT ?claim { ?r a ng:Relation ; ng:subject ${iri(edge.source)} ;
          ng:object ${iri(edge.target)} . ?claim ng:about ?r } LIMIT 20`,
        signal,
      );
  return rows.map((row) => text(row, "claim"));
}
