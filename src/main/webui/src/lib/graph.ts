import { lang } from "./i18n";
import { local } from "./iri";
import { NG, iri, select, text } from "./sparql";
import type { Row, Term } from "./types";

/** The statements about one thing: values by the property's local name. */
export type Props = ReadonlyMap<string, readonly Term[]>;

const NONE: readonly Term[] = [];

/** How many bytes of IRIs one query asks about: the server bounds the length of a query. */
const BATCH_BYTES = 40_000;

function batches(iris: Iterable<string>): string[][] {
  const out: string[][] = [];
  let left = 0;
  for (const one of new Set(iris)) {
    const bytes = new TextEncoder().encode(one).length + 3;
    if (bytes > left) {
      out.push([]);
      left = BATCH_BYTES;
    }
    out.at(-1)?.push(one);
    left -= bytes;
  }
  return out;
}

/** Runs a query over batches of things; `values` in it is a VALUES block that binds `?x`. */
export async function forEach(
  iris: Iterable<string>,
  query: (values: string) => string,
  signal?: AbortSignal,
): Promise<Row[]> {
  const parts = batches(iris).map((batch) =>
    select(query(`VALUES ?x { ${batch.map(iri).join(" ")} }`), signal),
  );
  return (await Promise.all(parts)).flat();
}

/** What is said of each of some things. */
export async function properties(
  iris: Iterable<string>,
  signal?: AbortSignal,
): Promise<Map<string, Props>> {
  const rows = await forEach(
    iris,
    (values) => `SELECT DISTINCT ?x ?p ?v { ${values} ?x ?p ?v . FILTER (?p != ng:text) }`,
    signal,
  );
  const things = new Map<string, Map<string, Term[]>>();
  for (const row of rows) {
    const thing = things.get(text(row, "x")) ?? new Map<string, Term[]>();
    things.set(text(row, "x"), thing);
    const name = local(text(row, "p"));
    const values = thing.get(name) ?? [];
    thing.set(name, values);
    if (row["v"]) {
      values.push(row["v"]);
    }
  }
  return things;
}

/** All values of a property. */
export function all(props: Props | undefined, name: string): readonly Term[] {
  return props?.get(name) ?? NONE;
}

/** All values of a property as texts. */
export function values(props: Props | undefined, name: string): string[] {
  return all(props, name).map((term) => term.value);
}

/** The first value of a property, or an empty text. */
export function first(props: Props | undefined, name: string): string {
  return all(props, name)[0]?.value ?? "";
}

/** The best of several labels: the interface's language, English, none, any. */
export function best(labels: readonly Term[]): string {
  const rank = (term: Term) => {
    const tag = term["xml:lang"] ?? "";
    return tag === lang ? 0 : tag === "en" ? 1 : tag === "" ? 2 : 3;
  };
  const sorted = [...labels].sort((a, b) => rank(a) - rank(b) || (a.value < b.value ? -1 : 1));
  return sorted[0]?.value ?? "";
}

/** What each of some things is called. */
export async function names(
  iris: Iterable<string>,
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const rows = await forEach(
    iris,
    (values) => `SELECT ?x ?l { ${values} ?x skos:prefLabel|dct:title ?l }`,
    signal,
  );
  const labels = new Map<string, Term[]>();
  for (const row of rows) {
    const thing = text(row, "x");
    labels.set(thing, [...(labels.get(thing) ?? []), ...(row["l"] ? [row["l"]] : [])]);
  }
  return new Map([...labels].map(([thing, terms]) => [thing, best(terms)]));
}

/** A name out of `names`; the IRI's last step where there is none. */
export function nameIn(found: ReadonlyMap<string, string>, thing: string): string {
  return found.get(thing) || decodeURIComponent(local(thing).replace(/%(?![0-9A-F]{2})/gi, "%25"));
}

/** Terms that a filter or a heading shows by their label, such as `ng:Detention`. */
export function isTerm(value: string): boolean {
  return value.startsWith(NG);
}
