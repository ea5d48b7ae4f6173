import { type Claim, type Fact, loadClaims } from "./claims";
import { nameIn, names } from "./graph";
import { PREFIXES, count, iri, literal, select, text } from "./sparql";
import type { Row, Term } from "./types";

/** One of the values held in a disagreement, with who holds it. */
export interface Position {
  iri: string;
  value: Term;
  /** The value as people read it. */
  name: string;
  sources: number;
  superseded: boolean;
  claims: Claim[];
}

/** A property of an event or relation on which claims differ. */
export interface Dispute {
  iri: string;
  property: string;
  about: string;
  aboutName: string;
  earliest: string;
  latest: string;
  positions: Position[];
}

/** A position's value in the form in which a claim's values are shown. */
export function shown(position: Position): Fact["values"][number] {
  const thing = position.value.type === "uri" ? position.value.value : "";
  return { term: position.value, iri: thing, name: position.name };
}

/** Which disagreements are wanted. */
export interface DisputeFilter {
  property?: string;
  actor?: string;
  from?: string;
  to?: string;
  about?: string;
}

function pattern(filter: DisputeFilter): string {
  const parts = ["?d a ng:Discrepancy ; ng:onEvent ?about ; ng:onProperty ?property ."];
  if (filter.about) {
    parts.push(`FILTER (?about = ${iri(filter.about)})`);
  }
  if (filter.property) {
    parts.push(`FILTER (?property = ${iri(filter.property)})`);
  }
  if (filter.actor) {
    const actor = iri(filter.actor);
    parts.push(`FILTER EXISTS {
      { ?about ng:agent|ng:patient|ng:recipient|ng:location|ng:subject|ng:object ${actor} }
      UNION { ?by ng:about ?about ; ng:attributedTo ${actor} } }`);
  }
  if (filter.from) {
    parts.push(`?about ng:latest ?l FILTER (?l >= ${literal(filter.from, { type: "xsd:date" })})`);
  }
  if (filter.to) {
    parts.push(`?about ng:earliest ?e FILTER (?e <= ${literal(filter.to, { type: "xsd:date" })})`);
  }
  return parts.join("\n");
}

/** A query whose rows are the disagreements wanted, with each position's claims and sentences. */
export function disputeRows(filter: DisputeFilter): string {
  return `${PREFIXES}SELECT ?d ?about ?property ?value ?sources ?article ?sentence {
  ${pattern(filter)}
  ?d ng:position ?p . ?p ng:value ?value ; ng:heldBy ?claim .
  OPTIONAL { ?p ng:independentSources ?sources }
  ?claim ng:inArticle ?article ; ng:evidence/ng:text ?sentence .
} ORDER BY ?d ?value ?article`;
}

/** How many disagreements there are of a kind. */
export async function countDisputes(filter: DisputeFilter, signal?: AbortSignal): Promise<number> {
  const rows = await select(
    `SELECT (COUNT(DISTINCT ?d) AS ?n) { ${pattern(filter)} }`,
    signal,
  );
  return rows[0] ? count(rows[0], "n") : 0;
}

/** Disagreements, those with the most sources first, with their positions and claims. */
export async function loadDisputes(
  filter: DisputeFilter,
  limit: number,
  offset = 0,
  signal?: AbortSignal,
): Promise<Dispute[]> {
  const rows = await select(
    `SELECT ?d ?about ?property ?earliest ?latest ?p ?value ?n ?old ?claim {
      { SELECT ?d ?about ?property (SUM(?m) AS ?sources) {
          ${pattern(filter)} ?d ng:position/ng:independentSources ?m
        } GROUP BY ?d ?about ?property ORDER BY DESC(?sources) ?d LIMIT ${limit} OFFSET ${offset} }
      ?d ng:position ?p . ?p ng:value ?value .
      OPTIONAL { ?p ng:independentSources ?n } OPTIONAL { ?p ng:superseded ?old }
      OPTIONAL { ?p ng:heldBy ?claim }
      OPTIONAL { ?about ng:earliest ?earliest } OPTIONAL { ?about ng:latest ?latest }
    } ORDER BY ?d ?p ?claim`,
    signal,
  );
  const things = rows.flatMap((row) => [text(row, "about"), valueIri(row)].filter(Boolean));
  const [claims, called] = await Promise.all([
    loadClaims(
      rows.map((row) => text(row, "claim")).filter(Boolean),
      signal,
      true,
    ),
    names(things, signal),
  ]);
  return assemble(rows, new Map(claims.map((claim) => [claim.iri, claim])), called);
}

function valueIri(row: Row): string {
  return row["value"]?.type === "uri" ? row["value"].value : "";
}

function assemble(
  rows: readonly Row[],
  claims: ReadonlyMap<string, Claim>,
  called: ReadonlyMap<string, string>,
): Dispute[] {
  const disputes = new Map<string, Dispute>();
  for (const row of rows) {
    const key = text(row, "d");
    const dispute = disputes.get(key) ?? {
      iri: key,
      property: text(row, "property"),
      about: text(row, "about"),
      aboutName: nameIn(called, text(row, "about")),
      earliest: text(row, "earliest"),
      latest: text(row, "latest"),
      positions: [],
    };
    disputes.set(key, dispute);
    position(dispute, row, called).claims.push(...held(claims, row));
  }
  const sources = (d: Dispute) => d.positions.reduce((sum, p) => sum + p.sources, 0);
  const all = [...disputes.values()];
  all.forEach((d) => d.positions.sort((a, b) => b.sources - a.sources));
  return all.sort((a, b) => sources(b) - sources(a) || (a.iri < b.iri ? -1 : 1));
}

function held(claims: ReadonlyMap<string, Claim>, row: Row): Claim[] {
  const claim = claims.get(text(row, "claim"));
  return claim ? [claim] : [];
}

function position(dispute: Dispute, row: Row, called: ReadonlyMap<string, string>): Position {
  const known = dispute.positions.find((p) => p.iri === text(row, "p"));
  if (known) {
    return known;
  }
  const value = row["value"] ?? { type: "literal", value: "" };
  const added: Position = {
    iri: text(row, "p"),
    value,
    name: value.type === "uri" ? nameIn(called, value.value) : value.value,
    sources: count(row, "n"),
    superseded: text(row, "old") === "true",
    claims: [],
  };
  dispute.positions.push(added);
  return added;
}
