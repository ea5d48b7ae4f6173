import { useEffect } from "preact/hooks";
import { Downloads } from "../../components/Downloads";
import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { Some } from "../../components/Some";
import { Thing } from "../../components/Thing";
import { loadSources } from "../../lib/claims";
import { type Props, first, nameIn, names, properties } from "../../lib/graph";
import { date, t } from "../../lib/i18n";
import { iriOf } from "../../lib/iri";
import { type Mark, fragment, loadMarks } from "../../lib/marks";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";
import { Details } from "./Details";
import { Legend, MarkedText } from "./MarkedText";

export default function View({ path, search }: ViewProps) {
  const article = iriOf(path);
  const loaded = useLoad((signal) => load(article, signal), [article]);
  const hidden = new Set((search.get("hide") ?? "").split(",").filter(Boolean));
  const chosen = fragment(location.hash);
  return (
    <Loaded of={loaded}>
      {(it) => (
        <Page
          title={it.source.title}
          above={<Published source={it.source} props={it.props} />}
          beside={<Downloads iri={article} />}
        >
          <Legend marks={it.marks} hidden={hidden} />
          <div class="reader">
            <Reader it={it} hidden={hidden} chosen={chosen} />
            <aside class="beside">
              {chosen ? (
                <Details article={article} marks={it.marks} chosen={chosen} />
              ) : (
                <p class="soft">{t("article.choose")}</p>
              )}
              <Entities marks={it.marks} called={it.called} />
            </aside>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

type ArticleData = Awaited<ReturnType<typeof load>>;

async function load(article: string, signal: AbortSignal) {
  const [sources, things, marks] = await Promise.all([
    loadSources([article], true, signal),
    properties([article], signal),
    loadMarks(article, signal),
  ]);
  const source = sources.get(article);
  if (!source) {
    throw new Error(t("notFound"));
  }
  const called = await names(
    marks.map((mark) => mark.thing).filter(Boolean),
    signal,
  );
  return { source, props: things.get(article), marks, called };
}

function Reader(props: {
  it: ArticleData;
  hidden: ReadonlySet<string>;
  chosen: [number, number] | null;
}) {
  const { it, chosen } = props;
  useEffect(() => {
    document.querySelector(".reader .chosen")?.scrollIntoView({ block: "center" });
  }, [chosen?.[0], chosen?.[1]]);
  const marks = it.marks.filter((mark) => !props.hidden.has(mark.kind));
  return <MarkedText source={it.source} marks={marks} called={it.called} chosen={chosen} />;
}

function Published(props: { source: ArticleData["source"]; props: Props | undefined }) {
  const address = first(props.props, "source");
  const author = first(props.props, "author");
  return (
    <p class="meta">
      <strong>{props.source.publisher || t("source.unknown")}</strong>
      {props.source.published && ` · ${date(props.source.published)}`}
      {author && ` · ${author}`}
      {/^https?:\/\//.test(address) && (
        <>
          {" · "}
          <a href={address} rel="noopener noreferrer">
            {t("article.original")}
          </a>
        </>
      )}
    </p>
  );
}

/** Whom and what the article names, the most named first. */
function Entities(props: { marks: readonly Mark[]; called: ReadonlyMap<string, string> }) {
  const counts = new Map<string, number>();
  for (const mark of props.marks) {
    if (mark.thing) {
      counts.set(mark.thing, (counts.get(mark.thing) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (
    <section>
      <h2>{t("article.named")}</h2>
      <Some of={sorted}>
        {(some) => (
          <ul class="plain tight">
            {some.map(([thing, n]) => (
              <li key={thing}>
                <Thing iri={thing} name={nameIn(props.called, thing)} count={n} />
              </li>
            ))}
          </ul>
        )}
      </Some>
    </section>
  );
}
