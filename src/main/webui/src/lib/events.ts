import { forEach, nameIn, names } from "./graph";
import { NG, count, select, text } from "./sparql";
import type { Row } from "./types";

/** An event as lists show it. */
export interface EventLine {
  iri: string;
  name: string;
  earliest: string;
  latest: string;
  /** When an article first told of it. */
  reported: string;
  /** How many claims tell of it. */
  claims: number;
  /** Whether claims differ on it. */
  disputed: boolean;
  /** What no claim goes beyond: only hedged, only denied, only planned; empty where one does. */
  certainty: string;
  polarity: string;
  temporality: string;
  /** Which parts the thing that was asked about plays in it. */
  roles: string[];
}

/**
 * Events that a pattern binds to `?event` (and `?role`, where it says which part a thing plays).
 *
 * @param order what `ORDER BY` says, over `?first`, the event's first possible day, and `?event`
 */
export async function loadEvents(
  pattern: string,
  order: string,
  limit: number,
  signal?: AbortSignal,
): Promise<EventLine[]> {
  const found = await select(
    `SELECT ?event (MIN(?e) AS ?first) (GROUP_CONCAT(DISTINCT ?role; separator=" ") AS ?roles) {
      ${pattern} ?event a ng:Event . OPTIONAL { ?event ng:earliest ?e }
    } GROUP BY ?event ORDER BY ${order} LIMIT ${limit}`,
    signal,
  );
  const events = found.map((row) => text(row, "event"));
  const [rows, called] = await Promise.all([
    forEach(
      events,
      (values) => `SELECT ?x (MIN(?e) AS ?earliest) (MAX(?l) AS ?latest) (MIN(?p) AS ?reported)
          (COUNT(DISTINCT ?claim) AS ?claims) (COUNT(DISTINCT ?d) AS ?disputes)
          (GROUP_CONCAT(DISTINCT ?sure) AS ?certainty) (GROUP_CONCAT(DISTINCT ?so) AS ?polarity)
          (GROUP_CONCAT(DISTINCT ?then) AS ?temporality) {
        ${values}
        OPTIONAL { ?x ng:earliest ?e } OPTIONAL { ?x ng:latest ?l } OPTIONAL { ?d ng:onEvent ?x }
        OPTIONAL { ?claim ng:about ?x ; ng:certainty ?sure ; ng:polarity ?so ; ng:temporality ?then
          OPTIONAL { ?claim ng:inArticle/ng:published ?p } }
      } GROUP BY ?x`,
      signal,
    ),
    names(events, signal),
  ]);
  const details = new Map(rows.map((row) => [text(row, "x"), row]));
  return found.map((row) => line(row, details.get(text(row, "event")) ?? {}, called));
}

function line(found: Row, row: Row, called: ReadonlyMap<string, string>): EventLine {
  const event = text(found, "event");
  return {
    iri: event,
    name: nameIn(called, event),
    earliest: text(row, "earliest"),
    latest: text(row, "latest"),
    reported: text(row, "reported"),
    claims: count(row, "claims"),
    disputed: count(row, "disputes") > 0,
    certainty: agreed(text(row, "certainty"), "Asserted"),
    polarity: agreed(text(row, "polarity"), "Affirmed"),
    temporality: agreed(text(row, "temporality"), "Past"),
    roles: text(found, "roles").split(" ").filter(Boolean),
  };
}

/** The one value that all claims give where it is not the usual one, by local name. */
export function agreed(given: string | readonly string[], usual: string): string {
  const all = typeof given === "string" ? given.split(" ").filter(Boolean) : given;
  const names = [...new Set(all.map((one) => one.replace(NG, "")))];
  return names.length === 1 && names[0] !== usual ? (names[0] ?? "") : "";
}
