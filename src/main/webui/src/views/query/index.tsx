import { useEffect, useState } from "preact/hooks";
import { Failed } from "../../components/Failed";
import { Net } from "../../components/Net";
import { Page } from "../../components/Page";
import { TermText } from "../../components/Statements";
import { TimeAxis } from "../../components/TimeAxis";
import { WorldMap } from "../../components/WorldMap";
import { t, tn } from "../../lib/i18n";
import { PREFIXES } from "../../lib/sparql";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";
import { go, setParams } from "../../router";
import { pageOf } from "../../lib/iri";
import { Editor } from "./Editor";
import { type Answer, type Look, items, looks, network, spots } from "./shape";

const EXAMPLE = `# Who is said to have done what to whom, and how many claims say so
SELECT ?who ?event ?whom (COUNT(?claim) AS ?claims) {
  ?event a ng:Event ; ng:agent ?who ; ng:patient ?whom .
  ?claim ng:about ?event
}
GROUP BY ?who ?event ?whom ORDER BY DESC(?claims) LIMIT 100
`;

/** Asks in SPARQL; the address holds the query that was run and the look chosen. */
export default function View({ search }: ViewProps) {
  const ran = search.get("query") ?? "";
  const [draft, setDraft] = useState(ran || EXAMPLE);
  useEffect(() => setDraft(ran || EXAMPLE), [ran]);
  const answer = useLoad(
    (signal) => (ran ? run(ran, signal) : Promise.resolve(null)),
    [ran],
  );
  const start = () =>
    draft === ran ? undefined : go(`/query?${new URLSearchParams({ query: draft })}`);
  const failed = answer.error instanceof Error ? answer.error.message : undefined;
  return (
    <Page title={t("nav.query")}>
      <p>
        {t("query.lead")} <a href="/questions">{t("questions.title")}</a>
      </p>
      <Editor value={draft} error={failed} onChange={setDraft} onRun={start} />
      <p class="tools">
        <button type="button" data-testid="run" onClick={start}>
          {t("query.run")}
        </button>{" "}
        {ran && <Files query={ran} />}
      </p>
      {answer.error !== undefined && <Failed error={answer.error} />}
      {ran && answer.value === undefined && answer.error === undefined && <p>{t("loading")}</p>}
      {answer.value && <Shown answer={answer.value} look={search.get("look") ?? ""} />}
    </Page>
  );
}

function Files({ query }: { query: string }) {
  const text = withPrefixes(query);
  const formats = isGraph(query) ? ["ttl", "jsonld", "rdf", "nt"] : ["csv", "tsv", "json", "xml"];
  return (
    <>
      {formats.map((format) => (
        <>
          <a
            href={`/sparql?${new URLSearchParams({ query: text, format })}`}
            download={`answer.${format}`}
          >
            {format.toUpperCase()}
          </a>{" "}
        </>
      ))}
    </>
  );
}

function Shown({ answer, look }: { answer: Answer; look: string }) {
  const fits = looks(answer);
  const now: Look = fits.find((one) => one === look) ?? "table";
  return (
    <>
      <p class="soft" role="status">
        {tn("n.rows", answer.rows.length)}
      </p>
      <p class="tools" role="group" aria-label={t("query.look")}>
        {fits.map((one) => (
          <>
            <button
              type="button"
              aria-pressed={one === now}
              onClick={() => setParams({ look: one === "table" ? "" : one })}
            >
              {t(`look.${one}`)}
            </button>{" "}
          </>
        ))}
      </p>
      {now === "table" && <Table answer={answer} />}
      {now === "graph" && (
        <Net
          {...network(answer)}
          label={t("graph.label")}
          onNode={(id) => pageOf(id) && go(pageOf(id) ?? "/")}
        />
      )}
      {now === "timeline" && <TimeAxis items={items(answer)} label={t("nav.timeline")} />}
      {now === "map" && (
        <WorldMap
          spots={spots(answer)}
          label={t("map.label")}
          onSpot={(id) => pageOf(id) && go(pageOf(id) ?? "/")}
        />
      )}
    </>
  );
}

function Table({ answer }: { answer: Answer }) {
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={t("questions.answer")}>
      <table data-testid="answer">
        <thead>
          <tr>
            {answer.variables.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, i) => (
            <tr key={i}>
              {answer.variables.map((one) => (
                <td key={one}>{row[one] && <TermText term={row[one]} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The query with the prefixes that it neither declares nor can do without elsewhere. */
function withPrefixes(query: string): string {
  return (
    PREFIXES.split("\n")
      .filter((line) => line && !query.includes(line.split(" <")[0] ?? line))
      .join("\n") +
    "\n" +
    query
  );
}

function isGraph(query: string): boolean {
  return /^\s*(?:(?:#.*|PREFIX\s+\S+\s+<[^>]*>|BASE\s+<[^>]*>)\s*)*(CONSTRUCT|DESCRIBE)\b/i.test(query);
}

/** Runs a query as it was typed, so that the places of errors are its own. */
async function run(query: string, signal: AbortSignal): Promise<Answer> {
  const graph = isGraph(query);
  const answer = await fetch("/sparql", {
    method: "POST",
    headers: {
      "Content-Type": "application/sparql-query",
      Accept: graph ? "application/n-triples" : "application/sparql-results+json",
    },
    body: query,
    signal,
  });
  if (!answer.ok) {
    throw new Error((await answer.text()).trim() || answer.statusText);
  }
  return graph ? triples(await answer.text()) : table(await answer.json());
}

function table(json: {
  head: { vars?: string[] };
  boolean?: boolean;
  results?: { bindings: Answer["rows"] };
}): Answer {
  if (json.boolean !== undefined) {
    const value = { type: "literal" as const, value: String(json.boolean) };
    return { variables: ["answer"], rows: [{ answer: value }] };
  }
  return { variables: json.head.vars ?? [], rows: json.results?.bindings ?? [] };
}

const TRIPLE = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?) \.$/;

/** The triples of N-Triples as rows, the object before the predicate so that edges get labels. */
function triples(text: string): Answer {
  const rows = text.split("\n").flatMap((line) => {
    const found = TRIPLE.exec(line);
    if (!found) {
      return [];
    }
    const [, s = "", p = "", iri, words, lang, type] = found;
    const object: Answer["rows"][number][string] =
      iri === undefined
        ? {
            type: "literal",
            value: JSON.parse(`"${words?.replace(/\\U[0-9A-F]{8}/g, "\ufffd")}"`) as string,
            ...(lang ? { "xml:lang": lang } : {}),
            ...(type ? { datatype: type } : {}),
          }
        : { type: "uri", value: iri };
    return [
      {
        subject: { type: "uri" as const, value: s },
        object,
        predicate: { type: "uri" as const, value: p },
      },
    ];
  });
  return { variables: ["subject", "object", "predicate"], rows };
}
