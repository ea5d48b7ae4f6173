import { Claim } from "../../components/Claim";
import { Downloads } from "../../components/Downloads";
import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { Rule } from "../../components/Rule";
import { Statements } from "../../components/Statements";
import { Thing } from "../../components/Thing";
import { loadClaims } from "../../lib/claims";
import { type Props, all, best, first, nameIn, names, properties, values } from "../../lib/graph";
import { t } from "../../lib/i18n";
import { iriOf, kindOf, local } from "../../lib/iri";
import { iri, select, text } from "../../lib/sparql";
import { label } from "../../lib/terms";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";

const POINTING = 100;

/** Claims, relations, disagreements and whatever else has an address: all that is said of it. */
export default function View({ path }: ViewProps) {
  const thing = iriOf(path);
  const loaded = useLoad((signal) => load(thing, signal), [thing]);
  return (
    <Loaded of={loaded}>
      {(it) => (
        <Page
          title={`${t(`kind.${kindOf(thing)}`)}: ${called(thing, it.props)}`}
          beside={<Downloads iri={thing} />}
        >
          {it.about && (
            <p>
              {t("thing.about")} <Thing iri={it.about} name={nameIn(it.called, it.about)} />
            </p>
          )}
          {it.claims.map((claim) => (
            <div class="panel source-block" key={claim.iri}>
              <Claim claim={claim} />
              <Rule id={claim.rule} />
            </div>
          ))}
          <Statements subject={thing} props={it.props} open />
          {it.parts.map(([part, props]) => (
            <Statements key={part} subject={part} props={props} />
          ))}
          {it.pointing.length > 0 && (
            <section>
              <h2>{t("thing.pointing")}</h2>
              <ul class="plain">
                {it.pointing.map((one) => (
                  <li key={one}>
                    <Thing iri={one} name={nameIn(it.called, one)} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </Page>
      )}
    </Loaded>
  );
}

/** What stands in the heading: its label, its type, or what its IRI ends in. */
function called(thing: string, props: Props): string {
  const type = first(props, "eventType") || first(props, "relationType");
  return (
    best(all(props, "prefLabel")) || (type && label(type)) || decodeURIComponent(local(thing))
  );
}

async function load(thing: string, signal: AbortSignal) {
  const claimsOf =
    kindOf(thing) === "claim"
      ? `BIND (${iri(thing)} AS ?claim)`
      : `{ ?claim ng:about ${iri(thing)} } UNION { ${iri(thing)} ng:position/ng:heldBy ?claim }`;
  const [things, rows, pointing] = await Promise.all([
    properties([thing], signal),
    select(`SELECT DISTINCT ?claim { ${claimsOf} } ORDER BY ?claim LIMIT ${POINTING}`, signal),
    select(
      `SELECT DISTINCT ?s { ?s ?p ${iri(thing)} FILTER (?p != ng:about) } ORDER BY ?s LIMIT ${POINTING}`,
      signal,
    ),
  ]);
  const props = things.get(thing);
  if (!props) {
    throw new Error(t("notFound"));
  }
  const about = first(props, "about") || first(props, "onEvent") || values(props, "subject")[0] || "";
  const others = pointing.map((row) => text(row, "s"));
  const within = [...props.values()]
    .flat()
    .filter((term) => term.type === "uri" && term.value.startsWith(`${thing}#`))
    .map((term) => term.value);
  const [parts, claims, called] = await Promise.all([
    properties(within, signal),
    loadClaims(
      rows.map((row) => text(row, "claim")),
      signal,
      true,
    ),
    names([about, ...others].filter(Boolean), signal),
  ]);
  return { props, parts: [...parts].sort(([a], [b]) => (a < b ? -1 : 1)), claims, called, about, pointing: others };
}
