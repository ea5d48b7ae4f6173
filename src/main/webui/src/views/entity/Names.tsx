import { type Props, all, first, values } from "../../lib/graph";
import { t } from "../../lib/i18n";
import type { Term } from "../../lib/types";

/** All spellings, what articles call it beside its name, and what it is elsewhere. */
export function Names({ props, described }: { props: Props; described: readonly string[] }) {
  const spellings = distinct([...all(props, "prefLabel"), ...all(props, "altLabel")]);
  const same = [...values(props, "sameAs"), ...values(props, "exactMatch")].filter((address) =>
    /^https?:\/\//.test(address),
  );
  const [lat, long] = [first(props, "lat"), first(props, "long")];
  return (
    <dl class="panel about">
      <dt>{t("entity.names")}</dt>
      <dd>
        <ul class="inline">
          {spellings.map((term) => (
            <li key={`${term.value}@${term["xml:lang"]}`}>
              <span lang={term["xml:lang"]}>{term.value}</span>
              {term["xml:lang"] && <span class="count"> {term["xml:lang"]}</span>}
            </li>
          ))}
        </ul>
      </dd>
      {described.length > 0 && (
        <>
          <dt>{t("entity.described")}</dt>
          <dd>{described.join(" · ")}</dd>
        </>
      )}
      {lat && long && (
        <>
          <dt>{t("entity.position")}</dt>
          <dd>
            {lat}, {long}
          </dd>
        </>
      )}
      {same.length > 0 && (
        <>
          <dt>{t("entity.same")}</dt>
          <dd>
            {same.map((one) => (
              <a key={one} class="iri" href={one} rel="noopener noreferrer">
                {one}
              </a>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function distinct(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter((term) => {
    const key = term.value.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
