import { type Claim as ClaimData, type Fact, around } from "../lib/claims";
import { date, number, t } from "../lib/i18n";
import { pageOf } from "../lib/iri";
import { NG } from "../lib/sparql";
import { label } from "../lib/terms";
import { slice } from "../lib/text";
import { Badges } from "./Badges";
import { Thing } from "./Thing";

const COUNTS = new Set(["killed", "injured", "missing", "survivors", "detained"].map((n) => NG + n));
const DATES = new Set(["date", "since", "until"].map((n) => NG + n));

/** How many code points of the article are shown before and after a claim's sentence. */
const REACH = 180;

/** One account: its source, its sentence in the article, what it states and how surely. */
export function Claim({ claim, bare = false }: { claim: ClaimData; bare?: boolean }) {
  return (
    <article class={`claim${claim.polarity === "Denied" ? " denied" : ""}`}>
      {!bare && <SourceLine claim={claim} />}
      <Sentence claim={claim} />
      <p class="meta">
        <Credited claim={claim} />{" "}
        <Badges
          certainty={claim.certainty}
          polarity={claim.polarity}
          temporality={claim.temporality}
        />
      </p>
      <Facts facts={claim.facts} />
      <p class="small soft">
        <a href={pageOf(claim.iri) ?? "#"}>{t("claim.details")}</a>
        {claim.rule && (
          <>
            {" · "}
            {t("claim.rule")} <code>{claim.rule}</code>
          </>
        )}
        {claim.confidence && ` · ${t("claim.confidence")} ${claim.confidence}`}
      </p>
    </article>
  );
}

/** Who published it, where and when. */
export function SourceLine({ claim }: { claim: ClaimData }) {
  const { source } = claim;
  return (
    <p class="source">
      <strong>{source.publisher || t("source.unknown")}</strong>
      {source.published && <span class="soft"> · {date(source.published)}</span>}
      <br />
      <Thing iri={source.iri} name={source.title} />
    </p>
  );
}

/** The sentence, its trigger marked, amid what stands around it. */
export function Sentence({ claim }: { claim: ClaimData }) {
  const { before, after } = around(claim, REACH);
  const { sentence, trigger } = claim;
  const inside = trigger && trigger.start >= sentence.start && trigger.end <= sentence.end;
  const at = inside ? trigger.start - sentence.start : 0;
  const to = inside ? trigger.end - sentence.start : 0;
  const link = `${pageOf(claim.source.iri) ?? ""}#char=${sentence.start},${sentence.end}`;
  return (
    <blockquote lang={claim.source.language || undefined} cite={link}>
      {before && <span class="around">{before}</span>}
      <mark>
        {slice(sentence.text, 0, at)}
        {to > at && <strong class="trigger">{slice(sentence.text, at, to)}</strong>}
        {slice(sentence.text, to, sentence.end - sentence.start)}
      </mark>
      {after && <span class="around">{after}</span>}{" "}
      <a class="small" href={link} lang={document.documentElement.lang}>
        {t("claim.inArticle")}
      </a>
    </blockquote>
  );
}

function Credited({ claim }: { claim: ClaimData }) {
  if (claim.credited.length > 0) {
    return (
      <>
        {t("claim.accordingTo")}{" "}
        {claim.credited.map((one) => (
          <>
            <Thing iri={one.iri} name={one.name} />{" "}
          </>
        ))}
        {claim.words && claim.credited.every((one) => one.name !== claim.words) && <span class="soft">(“{claim.words}”)</span>}
      </>
    );
  }
  if (claim.words) {
    return (
      <>
        {t("claim.accordingTo")} “{claim.words}”
        {claim.anonymous && <span class="soft"> ({t("claim.anonymous")})</span>}
      </>
    );
  }
  return <span class="soft">{t("claim.ownVoice")}</span>;
}

/** What a claim or event states, one property a line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) {
    return null;
  }
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.property}>
          <dt>{label(fact.property)}</dt>
          {fact.values.map((value) => (
            <dd key={value.iri || value.name}>
              <Value property={fact.property} value={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A value as people read it: a link, a term's label, a date, a number, or the words. */
export function Value({ property, value }: { property: string; value: Fact["values"][number] }) {
  if (value.iri.startsWith(NG)) {
    return <>{label(value.iri)}</>;
  }
  if (value.iri) {
    return <Thing iri={value.iri} name={value.name} />;
  }
  if (COUNTS.has(property)) {
    return <strong>{number(Number(value.name))}</strong>;
  }
  if (DATES.has(property)) {
    return <time dateTime={value.name}>{date(value.name)}</time>;
  }
  return <span lang={value.term["xml:lang"]}>{value.name}</span>;
}
