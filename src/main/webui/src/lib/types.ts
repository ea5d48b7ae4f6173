/** An RDF term as SPARQL's JSON results give it. */
export interface Term {
  type: "uri" | "literal" | "bnode";
  value: string;
  "xml:lang"?: string;
  datatype?: string;
}

/** One solution: the terms by variable, without those that are unbound. */
export type Row = Record<string, Term>;

/** What a view is given: the path and the query of the address it shows. */
export interface ViewProps {
  path: string;
  search: URLSearchParams;
}

/** A thing of the graph with what it is called. */
export interface Named {
  iri: string;
  name: string;
}
