import { useState } from "preact/hooks";
import { Downloads } from "../../components/Downloads";
import { Events } from "../../components/Events";
import { Loaded } from "../../components/Loaded";
import { Page } from "../../components/Page";
import { SelectionBar } from "../../components/SelectionBar";
import { Thing } from "../../components/Thing";
import { type Spot, WorldMap } from "../../components/WorldMap";
import { loadEvents } from "../../lib/events";
import { nameIn, names } from "../../lib/graph";
import { t, tn } from "../../lib/i18n";
import { type Filter, exported, filterOf, patternOf, rowsOf } from "../../lib/selection";
import { count, iri, select, text } from "../../lib/sparql";
import type { ViewProps } from "../../lib/types";
import { useLoad } from "../../lib/useLoad";

const MOST = 300;
const LISTED = 100;

/** Where the events selected took place; a place leads to its events. */
export default function View({ search }: ViewProps) {
  const filter = filterOf(search);
  const key = JSON.stringify(filter);
  const [chosen, setChosen] = useState("");
  const spots = useLoad((signal) => loadSpots(filter, signal), [key]);
  const events = useLoad(
    (signal) =>
      chosen
        ? loadEvents(`${patternOf(filter)} ?event ng:location ${iri(chosen)} .`, "?first ?event", LISTED, signal)
        : Promise.resolve([]),
    [key, chosen],
  );
  return (
    <Page title={t("nav.map")} beside={<Downloads selection={exported(filter)} rows={rowsOf(filter)} />}>
      <SelectionBar filter={filter} here="/map" />
      <Loaded of={spots}>
        {(all) => (
          <>
            <p class="soft" role="status">
              {tn("n.places", all.length)}
            </p>
            <WorldMap
              spots={all}
              selected={chosen}
              label={t("map.label")}
              onSpot={(one) => setChosen(one)}
            />
            {chosen && (
              <section aria-live="polite">
                <h2>
                  <Thing iri={chosen} name={all.find((one) => one.iri === chosen)?.name ?? chosen} />
                </h2>
                <Loaded of={events}>{(list) => <Events events={list} />}</Loaded>
              </section>
            )}
            <details>
              <summary>{t("asTable")}</summary>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t("kind.place")}</th>
                    <th scope="col">{t("kinds.event")}</th>
                  </tr>
                </thead>
                <tbody>
                  {all.map((one) => (
                    <tr key={one.iri}>
                      <td>
                        <Thing iri={one.iri} name={one.name} />
                      </td>
                      <td>{one.weight}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </>
        )}
      </Loaded>
    </Page>
  );
}

async function loadSpots(filter: Filter, signal: AbortSignal): Promise<Spot[]> {
  const rows = await select(
    `SELECT ?place (SAMPLE(?la) AS ?lat) (SAMPLE(?lo) AS ?long) (COUNT(DISTINCT ?event) AS ?n) {
      ${patternOf(filter)} ?event a ng:Event ; ng:location ?place .
      ?place wgs84:lat ?la ; wgs84:long ?lo
    } GROUP BY ?place ORDER BY DESC(?n) ?place LIMIT ${MOST}`,
    signal,
  );
  const called = await names(
    rows.map((row) => text(row, "place")),
    signal,
  );
  return rows.map((row) => ({
    iri: text(row, "place"),
    name: nameIn(called, text(row, "place")),
    latitude: Number(text(row, "lat")),
    longitude: Number(text(row, "long")),
    weight: count(row, "n"),
  }));
}
