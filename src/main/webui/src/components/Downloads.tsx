import { t } from "../lib/i18n";
import { dataOf } from "../lib/iri";

/** What the exports select by: IRIs of actors, types and places, and a period. */
export interface Selection {
  actor?: string;
  type?: string;
  place?: string;
  from?: string;
  to?: string;
}

const DATA = [
  ["ttl", "Turtle"],
  ["jsonld", "JSON-LD"],
  ["rdf", "RDF/XML"],
  ["nt", "N-Triples"],
] as const;

const FILES = [
  ["graph.gexf", "GEXF (Gephi)"],
  ["graph.graphml", "GraphML"],
  ["graph.cyjs", "Cytoscape"],
  ["neo4j.zip", "Neo4j CSV"],
  ["events.csv", "CSV"],
  ["dyads.csv", "CSV (dyads)"],
] as const;

/**
 * Files of what is shown: the data of a thing; of a selection the graph and its tables; of a query
 * (`rows`, complete with prefixes) its rows.
 */
export function Downloads(props: { iri?: string; selection?: Selection; rows?: string }) {
  const data = props.iri ? dataOf(props.iri) : null;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(props.selection ?? {})) {
    if (value) {
      search.set(name, value);
    }
  }
  const query = search.size > 0 ? `?${search}` : "";
  return (
    <details class="menu">
      <summary>{t("download")}</summary>
      <ul>
        {data &&
          DATA.map(([suffix, name]) => (
            <li key={suffix}>
              <a href={`${data}.${suffix}`} download>
                {name}
              </a>
            </li>
          ))}
        {props.rows &&
          ["csv", "json"].map((format) => (
            <li key={format}>
              <a
                href={`/sparql?${new URLSearchParams({ query: props.rows ?? "", format })}`}
                download={`rows.${format}`}
              >
                {t("download.rows", { format: format.toUpperCase() })}
              </a>
            </li>
          ))}
        {props.selection &&
          FILES.map(([file, name]) => (
            <li key={file}>
              <a href={`/export/${file}${query}`} download>
                {name}
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}
