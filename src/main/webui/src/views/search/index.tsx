import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { SearchBox } from "../../components/SearchBox";
import { Thing } from "../../components/Thing";
import { type Found, complete } from "../../lib/complete";
import { lang, t, tn } from "../../lib/i18n";
import { kindOf } from "../../lib/iri";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";

const MOST = 100;
const KINDS = ["person", "organization", "group", "country", "place", "event", "article"] as const;

export default function View({ search }: ViewProps) {
  const text = search.get("q") ?? "";
  const found = useLoad((signal) => complete(text, MOST, signal), [text]);
  return (
    <Page
      title={text ? t("search.for", { text }) : t("search.title")}
      beside={
        text && (
          <p class="tools">
            <a
              href={`/complete?${new URLSearchParams({ q: text, limit: String(MOST), lang })}`}
              download="found.json"
            >
              {t("download.rows", { format: "JSON" })}
            </a>
          </p>
        )
      }
    >
      <SearchBox text={text} />
      {text && (
        <Loaded of={found}>
          {(all) => (
            <>
              <p class="soft" role="status">
                {all.length < MOST ? tn("n.found", all.length) : t("search.first", { n: MOST })}
              </p>
              {KINDS.map((kind) => (
                <Kind key={kind} kind={kind} all={all} />
              ))}
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function Kind({ kind, all }: { kind: (typeof KINDS)[number]; all: readonly Found[] }) {
  const some = all.filter((one) => kindOf(one.iri) === kind);
  return some.length === 0 ? null : (
    <section>
      <h2>{t(`kinds.${kind}`)}</h2>
      <ul class="plain">
        {some.map((one) => (
          <li key={one.iri}>
            <Thing iri={one.iri} name={one.name} />
            {one.match !== one.name && <span class="soft"> · {one.match}</span>}
            {one.weight > 0 && (
              <span class="count">
                {" "}
                · {tn(kind === "event" ? "n.claims" : "n.mentions", one.weight)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
