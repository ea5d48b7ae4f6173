import { Dispute } from "../../components/Dispute";
import { Downloads } from "../../components/Downloads";
import { Events } from "../../components/Events";
import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { SearchBox } from "../../components/SearchBox";
import { loadDisputes } from "../../lib/disputes";
import { loadEvents } from "../../lib/events";
import { number, t } from "../../lib/i18n";
import { NG } from "../../lib/sparql";
import { useLoad } from "../../lib/useLoad";

const SHOWN = [
  ["Article", "kinds.article"],
  ["Person", "kinds.person"],
  ["Organization", "kinds.organization"],
  ["Place", "kinds.place"],
  ["Event", "kinds.event"],
  ["Claim", "kinds.claim"],
  ["Discrepancy", "kinds.discrepancy"],
] as const;

const NEWEST = 10;
const STRONGEST = 4;

export default function View() {
  const figures = useLoad(loadFigures, []);
  const newest = useLoad(
    (signal) => loadEvents("", "DESC(?first) ?event", NEWEST, signal),
    [],
  );
  const disputes = useLoad((signal) => loadDisputes({}, STRONGEST, 0, signal), []);
  return (
    <Page title="newsgraph" beside={<Downloads selection={{}} />}>
      <p class="lead">{t("home.lead")}</p>
      <SearchBox />
      <Loaded of={figures}>{(all) => <Figures figures={all} />}</Loaded>
      <div class="columns">
        <section>
          <h2>{t("home.disputes")}</h2>
          <Loaded of={disputes}>
            {(all) =>
              all.length > 0 ? (
                <>
                  {all.map((one) => (
                    <Dispute key={one.iri} dispute={one} brief />
                  ))}
                </>
              ) : (
                <p class="soft">{t("disputes.none")}</p>
              )
            }
          </Loaded>
          <p>
            <a href="/disagreements">{t("home.allDisputes")}</a>
          </p>
        </section>
        <section>
          <h2>{t("home.newest")}</h2>
          <Loaded of={newest}>{(all) => <Events events={all} />}</Loaded>
          <p>
            <a href="/timeline">{t("home.allEvents")}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}

async function loadFigures(signal: AbortSignal): Promise<Record<string, number>> {
  const answer = await fetch("/figures.json", { signal });
  if (!answer.ok) {
    throw new Error((await answer.text()).trim());
  }
  return (await answer.json()) as Record<string, number>;
}

function Figures({ figures }: { figures: Record<string, number> }) {
  return (
    <dl class="figures" aria-label={t("home.figures")}>
      {SHOWN.map(([name, key]) => (
        <div key={name}>
          <dt>{t(key)}</dt>
          <dd>{number(figures[NG + name] ?? 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
