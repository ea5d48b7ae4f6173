import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { TermText } from "../../components/Statements";
import { lang, t, tn } from "../../lib/i18n";
import type { Row, ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";
import { go } from "../../router";

interface Question {
  name: string;
  asks: string;
  parameters: { name: string; meaning: string; value: string }[];
}

/** The gallery, and the answer to the question that the address names by `q`. */
export default function View({ search }: ViewProps) {
  const gallery = useLoad(loadGallery, []);
  const asked = search.get("q") ?? "";
  return (
    <Loaded of={gallery}>
      {(all) => {
        const question = all.find((one) => one.name === asked);
        return question ? (
          <Asked question={question} search={search} />
        ) : (
          <Page title={t("questions.title")}>
            <p>{t("questions.lead")}</p>
            <ul class="cards">
              {all.map((one) => (
                <li key={one.name}>
                  <a class="card" href={`/questions?q=${one.name}`}>
                    {one.asks}
                  </a>
                </li>
              ))}
            </ul>
          </Page>
        );
      }}
    </Loaded>
  );
}

function Asked({ question, search }: { question: Question; search: URLSearchParams }) {
  const given = parameters(question, search);
  const query = given.toString();
  const address = `/questions/${question.name}`;
  const answer = useLoad((signal) => ask(`${address}?${query}`, signal), [address, query]);
  const text = useLoad((signal) => bound(`${address}?${query}`, signal), [address, query]);
  const file = (format: string) => `${address}?${extended(given, "format", format)}`;
  return (
    <Page
      title={question.asks}
      above={
        <p class="meta">
          <a href="/questions">← {t("questions.title")}</a>
        </p>
      }
    >
      {question.parameters.length > 0 && <Parameters question={question} given={given} />}
      <ul class="inline tools">
        <li>
          <a href={`/query?${new URLSearchParams({ query: text.value ?? "" })}`}>
            {t("questions.edit")}
          </a>
        </li>
        {["csv", "tsv", "json", "xml"].map((format) => (
          <li key={format}>
            <a href={file(format)} download={`${question.name}.${format}`}>
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
      <Loaded of={answer}>{(it) => <Table answer={it} />}</Loaded>
      <details>
        <summary>SPARQL</summary>
        <pre tabIndex={0}>{text.value ?? ""}</pre>
      </details>
    </Page>
  );
}

function Parameters({ question, given }: { question: Question; given: URLSearchParams }) {
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const search = new URLSearchParams({ q: question.name });
    for (const [name, value] of new FormData(event.currentTarget as HTMLFormElement)) {
      search.set(name, String(value));
    }
    go(`/questions?${search}`);
  }
  return (
    <form class="filters" onSubmit={submit}>
      {question.parameters.map((one) => (
        <label key={one.name}>
          <span>
            {one.name} <span class="soft">{one.meaning}</span>
          </span>
          <input name={one.name} defaultValue={given.get(one.name) ?? one.value} />
        </label>
      ))}
      <button type="submit">{t("questions.ask")}</button>
    </form>
  );
}

interface Answer {
  variables: string[];
  rows: Row[];
}

function Table({ answer }: { answer: Answer }) {
  return (
    <>
      <p class="soft" role="status">
        {tn("n.rows", answer.rows.length)}
      </p>
      <div class="wide" tabIndex={0} role="region" aria-label={t("questions.answer")}>
        <table>
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
    </>
  );
}

/** The parameters of a question that the address gives. */
function parameters(question: Question, search: URLSearchParams): URLSearchParams {
  const given = new URLSearchParams();
  for (const one of question.parameters) {
    const value = search.get(one.name);
    if (value) {
      given.set(one.name, value);
    }
  }
  return given;
}

function extended(search: URLSearchParams, name: string, value: string): string {
  const more = new URLSearchParams(search);
  more.set(name, value);
  return more.toString();
}

async function fetched(address: string, accept: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { headers: { Accept: accept }, signal });
  if (!answer.ok) {
    throw new Error((await answer.text()).trim());
  }
  return answer;
}

async function loadGallery(signal: AbortSignal): Promise<Question[]> {
  const answer = await fetched(`/questions?lang=${lang}`, "application/json", signal);
  return (await answer.json()) as Question[];
}

async function ask(address: string, signal: AbortSignal): Promise<Answer> {
  const answer = await fetched(address, "application/sparql-results+json", signal);
  const json = (await answer.json()) as {
    head: { vars: string[] };
    results: { bindings: Row[] };
  };
  return { variables: json.head.vars, rows: json.results.bindings };
}

async function bound(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetched(`${address}&format=rq`, "application/sparql-query", signal);
  return answer.text();
}
