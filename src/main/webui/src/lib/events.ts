import { nameIn, names } from "./graph";
import { count, select, text } from "./sparql";

/** An event as lists show it. */
export interface EventLine {
  iri: string;
  name: string;
  type: string;
  earliest: string;
  latest: string;
  /** How many claims tell of it. */
  claims: number;
  /** Whether claims differ on it. */
  disputed: boolean;
  /** Which parts the thing that was asked about plays in it. */
  roles: string[];
}

/**
 * Events that a pattern binds to `?event` (and `?role`, where it says which part a thing plays).
 *
 * @param order what `ORDER BY` says, over `?earliest`, `?latest`, `?event`
 */
export async function loadEvents(
  pattern: string,
  order: string,
  limit: number,
  signal?: AbortSignal,
): Promise<EventLine[]> {
  const rows = await select(
    `SELECT ?event (SAMPLE(?t) AS ?type) (MIN(?e) AS ?earliest) (MAX(?l) AS ?latest)
        (COUNT(DISTINCT ?claim) AS ?claims) (COUNT(DISTINCT ?d) AS ?disputes)
        (GROUP_CONCAT(DISTINCT ?role; separator=" ") AS ?roles) {
      ${pattern}
      ?event a ng:Event ; ng:eventType ?t .
      OPTIONAL { ?event ng:earliest ?e } OPTIONAL { ?event ng:latest ?l }
      OPTIONAL { ?claim ng:about ?event } OPTIONAL { ?d ng:onEvent ?event }
    } GROUP BY ?event ORDER BY ${order} LIMIT ${limit}`,
    signal,
  );
  const called = await names(
    rows.map((row) => text(row, "event")),
    signal,
  );
  return rows.map((row) => ({
    iri: text(row, "event"),
    name: nameIn(called, text(row, "event")),
    type: text(row, "type"),
    earliest: text(row, "earliest"),
    latest: text(row, "latest"),
    claims: count(row, "claims"),
    disputed: count(row, "disputes") > 0,
    roles: text(row, "roles").split(" ").filter(Boolean),
  }));
}
