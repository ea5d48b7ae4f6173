import { Claim } from "../../components/Claim";
import { Count, Some } from "../../components/Some";
import { Thing } from "../../components/Thing";
import { date, t, tn } from "../../lib/i18n";
import { label } from "../../lib/terms";
import { LIMITS, type Tie } from "./load";

/** Positions and other lasting ties, each with the claims behind it. */
export function Ties({ ties, self }: { ties: readonly Tie[]; self: string }) {
  if (ties.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>
        {t("entity.ties")} <Count n={ties.length} limit={LIMITS.ties} />
      </h2>
      <Some of={ties}>
        {(some) => (
          <ul class="plain">
            {some.map((tie) => (
              <li key={tie.iri}>
                <One tie={tie} self={self} />
              </li>
            ))}
          </ul>
        )}
      </Some>
    </section>
  );
}

function One({ tie, self }: { tie: Tie; self: string }) {
  const years = [tie.since, tie.until].map((day) => date(day));
  const other = tie.subject.iri === self ? tie.object : tie.subject;
  return (
    <>
      <span class="type">{label(tie.type)}</span> {tie.title && <strong>{tie.title}</strong>}{" "}
      {other && (
        <>
          {tie.subject.iri === self ? "→" : "←"} <Thing iri={other.iri} name={other.name} />{" "}
        </>
      )}
      {tie.former && <span class="badge hedged">{t("tie.former")}</span>}{" "}
      {(years[0] || years[1]) && (
        <span class="soft">
          {years[0]} – {years[1]}
        </span>
      )}
      {tie.claims.length > 0 && (
        <details>
          <summary class="small">{tn("n.claims", tie.claims.length)}</summary>
          {tie.claims.map((claim) => (
            <Claim key={claim.iri} claim={claim} />
          ))}
        </details>
      )}
    </>
  );
}
