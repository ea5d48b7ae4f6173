import { NG, iri, select, text } from "./sparql";
import { kindOf } from "./iri";

/** What is marked in an article's text: a mention, a time expression or the trigger of a claim. */
export interface Mark {
  /** The passage's IRI. */
  iri: string;
  start: number;
  end: number;
  kind: "mention" | "date" | "trigger";
  /** Of a mention the kind of thing it denotes. */
  thingKind: string;
  /** Of a mention the entity it denotes; empty where it stayed open. */
  thing: string;
  /** Of a trigger the claims it made. */
  claims: string[];
}

/** Reads all marks of an article. */
export async function loadMarks(article: string, signal?: AbortSignal): Promise<Mark[]> {
  const a = iri(article);
  const rows = await select(
    `PREFIX gaf: <http://groundedannotationframework.org/gaf#>
    SELECT DISTINCT ?passage ?start ?end ?kind ?type ?thing ?claim {
      { ?passage a ng:Mention ; ng:inArticle ${a} . BIND ("mention" AS ?kind)
        OPTIONAL { ?passage ng:entityType ?type } OPTIONAL { ?passage gaf:denotes ?thing } }
      UNION { ${a} ng:timeExpression ?passage . BIND ("date" AS ?kind) }
      UNION { ?claim ng:inArticle ${a} ; ng:trigger ?passage . BIND ("trigger" AS ?kind) }
      ?passage ng:start ?start ; ng:end ?end .
    }`,
    signal,
  );
  const marks = new Map<string, Mark>();
  for (const row of rows) {
    const kind = text(row, "kind") as Mark["kind"];
    const key = `${kind} ${text(row, "passage")}`;
    const mark = marks.get(key) ?? {
      iri: text(row, "passage"),
      start: Number(text(row, "start")),
      end: Number(text(row, "end")),
      kind,
      thingKind: kindOfMention(text(row, "thing"), text(row, "type")),
      thing: text(row, "thing"),
      claims: [],
    };
    marks.set(key, mark);
    const claim = text(row, "claim");
    if (claim && !mark.claims.includes(claim)) {
      mark.claims.push(claim);
    }
  }
  return [...marks.values()].sort((x, y) => x.start - y.start || y.end - x.end);
}

function kindOfMention(thing: string, type: string): string {
  return thing ? kindOf(thing) : type.replace(NG, "").toLowerCase();
}

/** A stretch of text with what is marked there; the innermost mark decides how it looks. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  inner: Mark | null;
}

/**
 * Cuts a paragraph where marks begin and end. Offsets are code points: `points` is the article's
 * text, one code point an element.
 */
export function segments(
  points: readonly string[],
  from: number,
  to: number,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Segment[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from);
  const edges = new Set([from, to]);
  for (const edge of [...inside.flatMap((mark) => [mark.start, mark.end]), ...cuts]) {
    if (edge > from && edge < to) {
      edges.add(edge);
    }
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? to;
    return { start, end, text: points.slice(start, end).join(""), inner: innermost(inside, start) };
  });
}

function innermost(marks: readonly Mark[], at: number): Mark | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    const covers = mark.start <= at && mark.end > at;
    if (covers && (!best || mark.end - mark.start <= best.end - best.start)) {
      best = mark;
    }
  }
  return best;
}

/** The paragraphs of a text as stretches of code points, without the line ends. */
export function paragraphs(points: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let i = 0; i <= points.length; i++) {
    if (i === points.length || points[i] === "\n") {
      if (i > start) {
        found.push([start, i]);
      }
      start = i + 1;
    }
  }
  return found;
}

/** The stretch that a fragment by RFC 5147 names (`#char=3,16`); null where it names none. */
export function fragment(hash: string): [number, number] | null {
  const found = /^#char=(\d+),(\d+)$/.exec(hash);
  return found ? [Number(found[1]), Number(found[2])] : null;
}
