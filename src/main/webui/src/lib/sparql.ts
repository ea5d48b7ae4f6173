import type { Row } from "./types";

export const PREFIXES = `PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

/** The namespace of the ontology's terms. */
export const NG = "https://w3id.org/newsgraph/ontology#";

/** The endpoint refused or failed; the message is the server's and meant for people. */
export class QueryError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** How often, and after how many milliseconds, a busy server is asked again. */
const RETRIES = 3;
const PAUSE_MS = 700;

async function post(query: string, signal?: AbortSignal): Promise<unknown> {
  let answer = await send(query, signal);
  for (let i = 0; i < RETRIES && answer.status === 503 && answer.headers.has("Retry-After"); i++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (i + 1)));
    answer = await send(query, signal);
  }
  if (!answer.ok) {
    throw new QueryError(answer.status, (await answer.text()).trim() || answer.statusText);
  }
  return answer.json();
}

function send(query: string, signal?: AbortSignal): Promise<Response> {
  const init: RequestInit = {
    method: "POST",
    headers: {
      "Content-Type": "application/sparql-query",
      Accept: "application/sparql-results+json",
    },
    body: PREFIXES + query,
  };
  if (signal) {
    init.signal = signal;
  }
  return fetch("/sparql", init);
}

/** Solutions of a SELECT query; the prefixes of PREFIXES are declared already. */
export async function select(query: string, signal?: AbortSignal): Promise<Row[]> {
  const answer = (await post(query, signal)) as { results: { bindings: Row[] } };
  return answer.results.bindings;
}

/** The answer of an ASK query. */
export async function ask(query: string, signal?: AbortSignal): Promise<boolean> {
  return ((await post(query, signal)) as { boolean: boolean }).boolean;
}

/** An IRI as a term of a query; what must not stand in one is percent-encoded. */
export function iri(value: string): string {
  return `<${value.replace(/[\u0000-\u0020<>"{}|\\^`]/g, (c) => encodeURIComponent(c))}>`;
}

/** A text as a term of a query, plain, with a language tag, or with a datatype (`xsd:date`). */
export function literal(text: string, tag?: { lang?: string; type?: string }): string {
  const escapes: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const body = text
    .replace(/["\\]/g, "\\$&")
    .replace(/[\n\r\t]/g, (c) => escapes[c] ?? c)
    .replace(/[\u0000-\u001f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  if (tag?.lang) {
    return `"${body}"@${tag.lang.replace(/[^A-Za-z0-9-]/g, "")}`;
  }
  return tag?.type ? `"${body}"^^${tag.type}` : `"${body}"`;
}

/** The value bound to a variable, or an empty text. */
export function text(row: Row, variable: string): string {
  return row[variable]?.value ?? "";
}

/** The number bound to a variable, or 0. */
export function count(row: Row, variable: string): number {
  return Number(row[variable]?.value ?? 0);
}
