import { nameIn, names } from "./graph";
import { iri, select, text } from "./sparql";

/** Why a local entity or a claim was put to a thing, or why two things may be one. */
export interface Reason {
  iri: string;
  /** The local entity, the claim, or the other thing. */
  of: string;
  article: string;
  articleName: string;
  /** The names that the article uses. */
  called: string;
  reason: string;
  rule: string;
  confidence: string;
}

/** How many reasons are read for one thing. */
const MOST = 300;

/** The reasons for which names or claims were joined into a thing, the weakest first. */
export async function loadReasons(thing: string, signal?: AbortSignal): Promise<Reason[]> {
  const rows = await select(
    `SELECT ?link ?of ?article ?reason ?rule ?confidence
        (GROUP_CONCAT(DISTINCT ?name; separator=", ") AS ?names) {
      ?link ng:linkTo ${iri(thing)} ; ng:linkOf ?of ; ng:reason ?reason .
      OPTIONAL { ?link ng:rule ?rule } OPTIONAL { ?link ng:confidence ?confidence }
      OPTIONAL { ?of ng:inArticle ?article } OPTIONAL { ?of ng:name ?name }
    } GROUP BY ?link ?of ?article ?reason ?rule ?confidence
    ORDER BY ?confidence ?link LIMIT ${MOST}`,
    signal,
  );
  const titles = await names(
    rows.map((row) => text(row, "article")).filter(Boolean),
    signal,
  );
  return rows.map((row) => ({
    iri: text(row, "link"),
    of: text(row, "of"),
    article: text(row, "article"),
    articleName: text(row, "article") && nameIn(titles, text(row, "article")),
    called: text(row, "names"),
    reason: text(row, "reason"),
    rule: text(row, "rule"),
    confidence: text(row, "confidence"),
  }));
}

/** Another thing that may be the same one; the question was left open. */
export interface Candidate {
  iri: string;
  name: string;
  reason: string;
  confidence: string;
}

/** The things that may be the same as one. */
export async function loadCandidates(thing: string, signal?: AbortSignal): Promise<Candidate[]> {
  const rows = await select(
    `SELECT DISTINCT ?other ?reason ?confidence {
      ?m a ng:MatchCandidate ; ng:candidate ${iri(thing)}, ?other ; ng:reason ?reason .
      OPTIONAL { ?m ng:confidence ?confidence }
      FILTER (?other != ${iri(thing)})
    } ORDER BY DESC(?confidence) ?other`,
    signal,
  );
  const called = await names(
    rows.map((row) => text(row, "other")),
    signal,
  );
  return rows.map((row) => ({
    iri: text(row, "other"),
    name: nameIn(called, text(row, "other")),
    reason: text(row, "reason"),
    confidence: text(row, "confidence"),
  }));
}
