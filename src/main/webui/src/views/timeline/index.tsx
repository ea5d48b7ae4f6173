import { Downloads } from "../../components/Downloads";
import { Events } from "../../components/Events";
import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { SelectionBar } from "../../components/SelectionBar";
import { TimeAxis } from "../../components/TimeAxis";
import { loadEvents } from "../../lib/events";
import { t, tn } from "../../lib/i18n";
import { exported, filterOf, patternOf, rowsOf } from "../../lib/selection";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";

const MOST = 200;

/** The events selected, along time and as a list. */
export default function View({ search }: ViewProps) {
  const filter = filterOf(search);
  const events = useLoad(
    (signal) => loadEvents(patternOf(filter), "DESC(BOUND(?first)) ?first ?event", MOST, signal),
    [JSON.stringify(filter)],
  );
  return (
    <Page title={t("nav.timeline")} beside={<Downloads selection={exported(filter)} rows={rowsOf(filter)} />}>
      <SelectionBar filter={filter} here="/timeline" />
      <Loaded of={events}>
        {(all) => (
          <>
            <p class="soft" role="status">
              {all.length < MOST ? tn("n.events", all.length) : t("select.first", { n: MOST })}
            </p>
            <TimeAxis items={all} label={t("nav.timeline")} />
            <h2>{t("kinds.event")}</h2>
            <Events events={all} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
