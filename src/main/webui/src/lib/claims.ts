import { type Props, all, first, forEach, nameIn, names, properties, values } from "./graph";
import { NG, text } from "./sparql";
import { slice } from "./text";
import type { Named, Term } from "./types";

/** A stretch of an article in Unicode code points. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** The article a claim stands in. */
export interface Source {
  iri: string;
  title: string;
  publisher: string;
  published: string;
  language: string;
  /** The article's whole text; empty where it was not asked for. */
  text: string;
}

/** One source's account, with all that a reader needs to judge it. */
export interface Claim {
  iri: string;
  about: string;
  type: string;
  source: Source;
  sentence: Span;
  trigger: Span | null;
  /** Whom the article credits: entities, or only the words where none was recognised. */
  credited: Named[];
  words: string;
  anonymous: boolean;
  certainty: string;
  polarity: string;
  temporality: string;
  rule: string;
  confidence: string;
  facts: Fact[];
}

/** A property of a claim with its values, each with its name where it is a thing. */
export interface Fact {
  property: string;
  values: (Named & { term: Term })[];
}

/** What is shown of a claim beside its sentence, in this order. */
const FACTS = [
  "agent",
  "patient",
  "recipient",
  "location",
  "date",
  "killed",
  "injured",
  "missing",
  "survivors",
  "detained",
  "countQualifier",
  "cause",
  "means",
  "relationType",
  "title",
  "since",
  "until",
];

/** Reads claims with their sentences, sources and names; `texts` reads the articles' texts too. */
export async function loadClaims(
  iris: Iterable<string>,
  signal?: AbortSignal,
  texts = false,
): Promise<Claim[]> {
  const claims = await properties(iris, signal);
  const every = [...claims.values()];
  const gather = (name: string) => every.flatMap((claim) => values(claim, name));
  const things = ["agent", "patient", "recipient", "location", "attributedTo"].flatMap(gather);
  const articles = gather("inArticle");
  const [passages, sources, called] = await Promise.all([
    loadSpans([...gather("evidence"), ...gather("trigger")], signal),
    loadSources(articles, texts, signal),
    names(things, signal),
  ]);
  return [...claims].map(([iri, props]) => claim(iri, props, passages, sources, called));
}

/** Passages by IRI. */
export async function loadSpans(
  iris: Iterable<string>,
  signal?: AbortSignal,
): Promise<Map<string, Span>> {
  const rows = await forEach(
    iris,
    (x) => `SELECT ?x ?start ?end ?text { ${x} ?x ng:start ?start ; ng:end ?end ; ng:text ?text }`,
    signal,
  );
  return new Map(
    rows.map((row) => [
      text(row, "x"),
      { start: Number(text(row, "start")), end: Number(text(row, "end")), text: text(row, "text") },
    ]),
  );
}

/** Articles by IRI. */
export async function loadSources(
  iris: Iterable<string>,
  texts: boolean,
  signal?: AbortSignal,
): Promise<Map<string, Source>> {
  const wanted = [...new Set(iris)];
  const [articles, bodies] = await Promise.all([
    properties(wanted, signal),
    texts ? forEach(wanted, (x) => `SELECT ?x ?text { ${x} ?x ng:text ?text }`, signal) : [],
  ]);
  const body = new Map(bodies.map((row) => [text(row, "x"), text(row, "text")]));
  return new Map(
    [...articles].map(([iri, props]) => [
      iri,
      {
        iri,
        title: first(props, "title") || nameIn(new Map(), iri),
        publisher: first(props, "publisher"),
        published: first(props, "published"),
        language: first(props, "language"),
        text: body.get(iri) ?? "",
      },
    ]),
  );
}

function claim(
  iri: string,
  props: Props,
  passages: ReadonlyMap<string, Span>,
  sources: ReadonlyMap<string, Source>,
  called: ReadonlyMap<string, string>,
): Claim {
  const article = first(props, "inArticle");
  const named = (thing: string): Named => ({ iri: thing, name: nameIn(called, thing) });
  return {
    iri,
    about: first(props, "about"),
    type: first(props, "eventType") || first(props, "relationType"),
    source: sources.get(article) ?? { ...NO_SOURCE, iri: article },
    sentence: passages.get(first(props, "evidence")) ?? { start: 0, end: 0, text: "" },
    trigger: passages.get(first(props, "trigger")) ?? null,
    credited: values(props, "attributedTo").map(named),
    words: first(props, "attributionWords"),
    anonymous: first(props, "anonymousSource") === "true",
    certainty: first(props, "certainty").replace(NG, ""),
    polarity: first(props, "polarity").replace(NG, ""),
    temporality: first(props, "temporality").replace(NG, ""),
    rule: first(props, "rule"),
    confidence: first(props, "confidence"),
    facts: facts(props, called),
  };
}

const NO_SOURCE: Source = {
  iri: "",
  title: "",
  publisher: "",
  published: "",
  language: "",
  text: "",
};

/** The facts that a claim or event states, in the order in which they are shown. */
export function facts(props: Props, called: ReadonlyMap<string, string>): Fact[] {
  return FACTS.filter((name) => props.has(name)).map((name) => ({
    property: NG + name,
    values: all(props, name).map((term) => ({
      term,
      iri: term.type === "uri" ? term.value : "",
      name: term.type === "uri" ? nameIn(called, term.value) : term.value,
    })),
  }));
}

/** A sentence's surroundings in its article: about `reach` code points each way, at words' edges. */
export function around(claim: Claim, reach: number): { before: string; after: string } {
  const body = claim.source.text;
  if (!body) {
    return { before: "", after: "" };
  }
  const { start, end } = claim.sentence;
  const before = slice(body, Math.max(0, start - reach), start);
  const after = slice(body, end, end + reach);
  return {
    before: start > reach ? `…${before.replace(/^\S*/u, "")}` : before,
    after: [...after].length < reach ? after : `${after.replace(/\S*$/u, "")}…`,
  };
}
