import { Claim } from "../../components/Claim";
import { Loaded } from "../../components/Loaded";
import { Rule } from "../../components/Rule";
import { Statements } from "../../components/Statements";
import { Thing } from "../../components/Thing";
import { type Claim as ClaimData, loadClaims } from "../../lib/claims";
import { type Props, first, nameIn, names, properties, values } from "../../lib/graph";
import { t } from "../../lib/i18n";
import type { Mark } from "../../lib/marks";
import { iri, select, text } from "../../lib/sparql";
import { useLoad } from "../../lib/useLoad";

/** What the graph holds of a stretch of text: its statements, the claims read there, the rules. */
export function Details(props: {
  article: string;
  marks: readonly Mark[];
  chosen: [number, number];
}) {
  const [start, end] = props.chosen;
  const passage = `${props.article}#char=${start},${end}`;
  const marks = props.marks.filter((mark) => mark.start === start && mark.end === end);
  const around = props.marks.filter(
    (mark) => mark.start <= start && mark.end >= end && mark.end - mark.start > end - start,
  );
  const loaded = useLoad((signal) => load(passage, signal), [passage]);
  return (
    <section class="panel details" aria-live="polite">
      <h2>
        {marks.length > 0 ? marks.map((mark) => t(`mark.${mark.kind}`)).join(", ") : t("passage")}{" "}
        <a class="small" href="#" aria-label={t("close")} onClick={close}>
          ✕
        </a>
      </h2>
      <Loaded of={loaded}>
        {(it) => (
          <>
            {it.denotes && (
              <p>
                {t("mark.denotes")} <Thing iri={it.denotes} name={nameIn(it.called, it.denotes)} />
              </p>
            )}
            {it.rule && <Rule id={it.rule} />}
            {it.claims.map((claim) => (
              <div key={claim.iri}>
                <Claim claim={claim} bare />
                <Rule id={claim.rule} />
                <Statements subject={claim.iri} props={it.things.get(claim.iri)} open />
              </div>
            ))}
            <Statements
              subject={passage}
              props={it.things.get(passage)}
              open={it.claims.length === 0}
            />
          </>
        )}
      </Loaded>
      {around.length > 0 && (
        <p class="small">
          {t("mark.within")}{" "}
          {around.map((mark) => (
            <a key={mark.iri + mark.kind} href={`#char=${mark.start},${mark.end}`}>
              {t(`mark.${mark.kind}`)}{" "}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

function close(event: Event): void {
  event.preventDefault();
  history.pushState(null, "", location.pathname + location.search);
  dispatchEvent(new Event("newsgraph:go"));
}

interface Loading {
  things: Map<string, Props>;
  claims: ClaimData[];
  called: Map<string, string>;
  denotes: string;
  rule: string;
}

/** The claims that a passage triggered or, where it is a whole sentence, proves. */
async function load(passage: string, signal: AbortSignal): Promise<Loading> {
  const p = iri(passage);
  const rows = await select(
    `SELECT DISTINCT ?claim { ?claim ng:trigger|ng:evidence ${p} } ORDER BY ?claim`,
    signal,
  );
  const claimIris = rows.map((row) => text(row, "claim"));
  const [things, claims] = await Promise.all([
    properties([passage, ...claimIris], signal),
    loadClaims(claimIris, signal),
  ]);
  const props = things.get(passage);
  const called = await names(values(props, "denotes"), signal);
  return {
    things,
    claims,
    called,
    denotes: first(props, "denotes"),
    rule: first(props, "rule"),
  };
}
