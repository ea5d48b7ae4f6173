import { PREFIXES, iri, literal } from "./sparql";

/** What the views of events share: kept in the address, so that one leads to the other. */
export interface Filter {
  actor: string;
  type: string;
  place: string;
  from: string;
  to: string;
  source: string;
}

const NAMES = ["actor", "type", "place", "from", "to", "source"] as const;

/** The filter that an address holds. */
export function filterOf(search: URLSearchParams): Filter {
  const get = (name: string) => search.get(name) ?? "";
  return {
    actor: get("actor"),
    type: get("type"),
    place: get("place"),
    from: get("from"),
    to: get("to"),
    source: get("source"),
  };
}

/** The address of another view of the same selection. */
export function addressOf(path: string, filter: Filter): string {
  const search = new URLSearchParams();
  for (const name of NAMES) {
    if (filter[name]) {
      search.set(name, filter[name]);
    }
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

/** A pattern that binds `?event` to the events selected; a country holds its places. */
export function patternOf(filter: Filter): string {
  const parts: string[] = [];
  if (filter.actor) {
    parts.push(`?event ng:agent|ng:patient|ng:recipient|ng:location ${iri(filter.actor)} .`);
  }
  if (filter.type) {
    parts.push(`?event ng:eventType/skos:broader* ${iri(filter.type)} .`);
  }
  if (filter.place) {
    const place = iri(filter.place);
    parts.push(`{ ?event ng:location ${place} } UNION
      { ${place} ng:gazetteerKey ?key . ?in ng:countryKey ?key . ?event ng:location ?in }`);
  }
  if (filter.from) {
    parts.push(`?event ng:latest ?until . FILTER (?until >= ${day(filter.from)})`);
  }
  if (filter.to) {
    parts.push(`?event ng:earliest ?since . FILTER (?since <= ${day(filter.to)})`);
  }
  if (filter.source) {
    parts.push(`?told ng:about ?event ; ng:inArticle/ng:publisher ${literal(filter.source)} .`);
  }
  return parts.join("\n");
}

function day(value: string): string {
  return literal(value, { type: "xsd:date" });
}

/** A complete query for the events selected, for a download of exactly these. */
export function rowsOf(filter: Filter): string {
  return `${PREFIXES}SELECT DISTINCT ?event ?type ?earliest ?latest ?place {
  ${patternOf(filter)} ?event a ng:Event ; ng:eventType ?type .
  OPTIONAL { ?event ng:earliest ?earliest ; ng:latest ?latest } OPTIONAL { ?event ng:location ?place }
} ORDER BY ?earliest ?event`;
}

/** What the exports can select by; they know no sources, so with one they would hold more. */
export function exported(filter: Filter): Omit<Filter, "source"> | undefined {
  const { source, ...rest } = filter;
  return source ? undefined : rest;
}
