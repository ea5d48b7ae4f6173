import { type Claim, loadClaims } from "../../lib/claims";
import { type EventLine, loadEvents } from "../../lib/events";
import { type Props, first, nameIn, names, properties, values } from "../../lib/graph";
import { t } from "../../lib/i18n";
import { type Candidate, type Reason, loadCandidates, loadReasons } from "../../lib/reasons";
import { count, iri, select, text } from "../../lib/sparql";

/** A lasting tie of an entity with the claims that tell of it. */
export interface Tie {
  iri: string;
  type: string;
  title: string;
  subject: { iri: string; name: string };
  object: { iri: string; name: string } | null;
  since: string;
  until: string;
  former: boolean;
  claims: Claim[];
}

interface Counted {
  iri: string;
  name: string;
  count: number;
}

/** All that the page of an entity shows at once. */
export interface Entity {
  props: Props;
  /** Titles and descriptions that articles give it. */
  described: string[];
  ties: Tie[];
  events: EventLine[];
  connections: Counted[];
  articles: (Counted & { publisher: string; published: string })[];
  reasons: Reason[];
  candidates: Candidate[];
}

/** How much of each is read; a hub of a large graph has more. */
export const LIMITS = { events: 300, connections: 60, articles: 100, ties: 60, said: 60 };

export async function loadEntity(entity: string, signal: AbortSignal): Promise<Entity> {
  const x = iri(entity);
  const [things, described, ties, events, connections, articles, reasons, candidates] =
    await Promise.all([
      properties([entity], signal),
      select(`SELECT DISTINCT ?r { ?l ng:resolvedTo ${x} ; ng:role ?r } ORDER BY ?r`, signal),
      loadTies(x, signal),
      loadEvents(
        `VALUES ?role { ng:agent ng:patient ng:recipient ng:location } ?event ?role ${x} .`,
        "DESC(BOUND(?first)) ?first ?event",
        LIMITS.events,
        signal,
      ),
      loadConnections(x, signal),
      loadArticles(x, signal),
      loadReasons(entity, signal),
      loadCandidates(entity, signal),
    ]);
  const props = things.get(entity);
  if (!props) {
    throw new Error(t("notFound"));
  }
  return {
    props,
    described: described.map((row) => text(row, "r")),
    ties,
    events: [...events].sort(inTime),
    connections,
    articles,
    reasons,
    candidates,
  };
}

/** By day; events that no source dates come after, as they were reported. */
function inTime(a: EventLine, b: EventLine): number {
  const key = (event: EventLine) => event.earliest || `~${event.reported}`;
  return key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1;
}

/** The claims that articles credit to an entity. */
export async function loadSaid(entity: string, signal: AbortSignal): Promise<Claim[]> {
  const rows = await select(
    `SELECT DISTINCT ?claim { ?claim ng:attributedTo ${iri(entity)} } ORDER BY ?claim LIMIT ${LIMITS.said}`,
    signal,
  );
  const claims = await loadClaims(
    rows.map((row) => text(row, "claim")),
    signal,
  );
  const place = (claim: Claim) => `${claim.source.published} ${claim.source.iri}`;
  return claims.sort(
    (a, b) =>
      place(b).localeCompare(place(a), "en") || a.sentence.start - b.sentence.start,
  );
}

async function loadTies(x: string, signal: AbortSignal): Promise<Tie[]> {
  const rows = await select(
    `SELECT ?relation ?claim {
      { SELECT DISTINCT ?relation { ?relation ng:subject|ng:object ${x} }
        ORDER BY ?relation LIMIT ${LIMITS.ties} }
      OPTIONAL { ?claim ng:about ?relation }
    } ORDER BY ?relation ?claim`,
    signal,
  );
  const relations = [...new Set(rows.map((row) => text(row, "relation")))];
  const [things, claims] = await Promise.all([
    properties(relations, signal),
    loadClaims(
      rows.map((row) => text(row, "claim")).filter(Boolean),
      signal,
    ),
  ]);
  const called = await names(
    [...things.values()].flatMap((p) => [...values(p, "subject"), ...values(p, "object")]),
    signal,
  );
  return relations.map((relation) =>
    tie(
      relation,
      things.get(relation),
      called,
      claims.filter((claim) => claim.about === relation),
    ),
  );
}

function tie(
  relation: string,
  props: Props | undefined,
  called: ReadonlyMap<string, string>,
  claims: Claim[],
): Tie {
  const named = (name: string) => {
    const thing = first(props, name);
    return thing ? { iri: thing, name: nameIn(called, thing) } : null;
  };
  return {
    iri: relation,
    type: first(props, "relationType"),
    title: first(props, "title"),
    subject: named("subject") ?? { iri: "", name: "" },
    object: named("object"),
    since: first(props, "since"),
    until: first(props, "until"),
    former: first(props, "former") === "true",
    claims,
  };
}

async function loadConnections(x: string, signal: AbortSignal): Promise<Counted[]> {
  const rows = await select(
    `SELECT ?other (COUNT(DISTINCT ?event) AS ?n) {
      ?event ng:agent|ng:patient|ng:recipient|ng:location ${x} ; a ng:Event ;
        ng:agent|ng:patient|ng:recipient|ng:location ?other .
      FILTER (?other != ${x})
    } GROUP BY ?other ORDER BY DESC(?n) ?other LIMIT ${LIMITS.connections}`,
    signal,
  );
  const called = await names(
    rows.map((row) => text(row, "other")),
    signal,
  );
  return rows.map((row) => ({
    iri: text(row, "other"),
    name: nameIn(called, text(row, "other")),
    count: count(row, "n"),
  }));
}

async function loadArticles(x: string, signal: AbortSignal): Promise<Entity["articles"]> {
  const rows = await select(
    `PREFIX gaf: <http://groundedannotationframework.org/gaf#>
    SELECT ?article ?title ?publisher ?published (COUNT(DISTINCT ?mention) AS ?n) {
      ?mention gaf:denotes ${x} ; ng:inArticle ?article .
      OPTIONAL { ?article dct:title ?title } OPTIONAL { ?article ng:publisher ?publisher }
      OPTIONAL { ?article ng:published ?published }
    } GROUP BY ?article ?title ?publisher ?published
    ORDER BY DESC(?published) ?article LIMIT ${LIMITS.articles}`,
    signal,
  );
  return rows.map((row) => ({
    iri: text(row, "article"),
    name: text(row, "title") || nameIn(new Map(), text(row, "article")),
    publisher: text(row, "publisher"),
    published: text(row, "published"),
    count: count(row, "n"),
  }));
}
