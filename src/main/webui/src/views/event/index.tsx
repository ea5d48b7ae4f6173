import { Badges } from "../../components/Badges";
import { Claim, Facts, SourceLine, Value } from "../../components/Claim";
import { Dispute } from "../../components/Dispute";
import { Downloads } from "../../components/Downloads";
import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { Reasons } from "../../components/Reasons";
import { Count, Some } from "../../components/Some";
import { type Claim as ClaimData, facts, loadClaims } from "../../lib/claims";
import { type Dispute as DisputeData, loadDisputes, shown } from "../../lib/disputes";
import { agreed } from "../../lib/events";
import { type Props, best, all, first, names, properties } from "../../lib/graph";
import { interval, t } from "../../lib/i18n";
import { iriOf } from "../../lib/iri";
import { loadReasons } from "../../lib/reasons";
import { iri, select, text } from "../../lib/sparql";
import { label } from "../../lib/terms";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";

/** How many claims about one event are read. */
const CLAIMS = 200;

export default function View({ path }: ViewProps) {
  const event = iriOf(path);
  const loaded = useLoad((signal) => load(event, signal), [event]);
  return (
    <Loaded of={loaded}>
      {(it) => (
        <Page
          title={best(all(it.props, "prefLabel")) || path}
          above={<Above props={it.props} claims={it.claims} />}
          beside={<Beside event={event} />}
        >
          <section>
            <h2>{t("event.account")}</h2>
            <p class="small soft">{t("event.accountNote")}</p>
            <div class="panel">
              <Facts facts={facts(it.props, it.called)} />
              <Disputed disputes={it.disputes} />
            </div>
          </section>
          {it.disputes.length > 0 && (
            <section id="disagreements">
              <h2>{t("event.disputes")}</h2>
              {it.disputes.map((one) => (
                <Dispute key={one.iri} dispute={one} bare />
              ))}
            </section>
          )}
          <section>
            <h2>
              {t("event.claims")} <Count n={it.claims.length} limit={CLAIMS} />
            </h2>
            <Some of={bySource(it.claims)}>
              {(some) => <>{some.map((claims) => <SourceBlock claims={claims} />)}</>}
            </Some>
          </section>
          <Reasons reasons={it.reasons} title={t("event.why")} />
        </Page>
      )}
    </Loaded>
  );
}

/** One article's claims under who published it. */
function SourceBlock({ claims }: { claims: readonly ClaimData[] }) {
  return (
    <section class="panel source-block">
      {claims[0] && <SourceLine claim={claims[0]} />}
      {claims.map((claim) => (
        <Claim key={claim.iri} claim={claim} bare />
      ))}
    </section>
  );
}

/** The properties on which there is no one value, with all that are held. */
function Disputed({ disputes }: { disputes: readonly DisputeData[] }) {
  if (disputes.length === 0) {
    return null;
  }
  return (
    <dl class="facts">
      {disputes.map((one) => (
        <div key={one.iri}>
          <dt>{label(one.property)}</dt>
          <dd>
            {one.positions.map((position, i) => (
              <>
                {i > 0 && ` ${t("or")} `}
                <Value property={one.property} value={shown(position)} />
              </>
            ))}{" "}
            <a class="badge hedged" href="#disagreements">
              {t("event.disputed")}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

async function load(event: string, signal: AbortSignal) {
  const claimsOf = select(
    `SELECT DISTINCT ?claim { ?claim ng:about ${iri(event)} } ORDER BY ?claim LIMIT ${CLAIMS}`,
    signal,
  );
  const [things, rows, disputes, reasons] = await Promise.all([
    properties([event], signal),
    claimsOf,
    loadDisputes({ about: event }, 50, 0, signal),
    loadReasons(event, signal),
  ]);
  const props = things.get(event);
  if (!props) {
    throw new Error(t("notFound"));
  }
  const [claims, called] = await Promise.all([
    loadClaims(
      rows.map((row) => text(row, "claim")),
      signal,
      true,
    ),
    names(
      [...props.values()].flat().flatMap((term) => (term.type === "uri" ? [term.value] : [])),
      signal,
    ),
  ]);
  return { props, claims, disputes, reasons, called };
}

function Above({ props, claims }: { props: Props; claims: readonly ClaimData[] }) {
  const type = first(props, "eventType");
  const when = interval(first(props, "earliest"), first(props, "latest"));
  const all = (name: "certainty" | "polarity" | "temporality") => claims.map((one) => one[name]);
  return (
    <p class="meta">
      <span class="type">{label(type)}</span> {when || t("date.unknown")}{" "}
      <Badges
        certainty={agreed(all("certainty"), "Asserted")}
        polarity={agreed(all("polarity"), "Affirmed")}
        temporality={agreed(all("temporality"), "Past")}
      />
    </p>
  );
}

function Beside({ event }: { event: string }) {
  return (
    <ul class="inline tools">
      <li>
        <a href={`/graph?${new URLSearchParams({ start: event })}`}>{t("inGraph")}</a>
      </li>
      <li>
        <Downloads iri={event} />
      </li>
    </ul>
  );
}

/** Claims by their article, the earliest published first. */
function bySource(claims: readonly ClaimData[]): ClaimData[][] {
  const groups = new Map<string, ClaimData[]>();
  for (const claim of claims) {
    const group = groups.get(claim.source.iri) ?? [];
    group.push(claim);
    groups.set(claim.source.iri, group);
  }
  const day = (group: ClaimData[]) => group[0]?.source.published ?? "";
  const sorted = [...groups.values()].sort((a, b) => (day(a) < day(b) ? -1 : 1));
  sorted.forEach((group) => group.sort((a, b) => a.sentence.start - b.sentence.start));
  return sorted;
}

