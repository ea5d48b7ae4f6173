import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useMemo, useState } from "preact/hooks";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import countries from "world-atlas/countries-110m.json";
import { t } from "../lib/i18n";

/** A place on the map. */
export interface Spot {
  iri: string;
  name: string;
  latitude: number;
  longitude: number;
  weight: number;
}

const WIDTH = 1000;
const HEIGHT = 560;

/** The outlines: Natural Earth's (public domain), as world-atlas ships them. */
const atlas = countries as unknown as Topology<{ countries: GeometryCollection }>;
const land = feature(atlas, atlas.objects.countries);

/** Draws places on outlines that are part of the program: no tiles are fetched. */
export function WorldMap(props: {
  spots: readonly Spot[];
  selected?: string;
  label: string;
  onSpot?: (iri: string) => void;
}) {
  const [zoom, setZoom] = useState(0);
  const path = useMemo(() => {
    const projection = geoNaturalEarth1();
    const points = props.spots.map((spot) => [spot.longitude, spot.latitude]);
    const margin = 120;
    const extent: [[number, number], [number, number]] = [
      [margin, margin],
      [WIDTH - margin, HEIGHT - margin],
    ];
    if (zoom < 0 || points.length === 0) {
      projection.fitSize([WIDTH, HEIGHT], { type: "Sphere" });
    } else {
      projection.fitExtent(extent, { type: "MultiPoint", coordinates: points });
      const scale = Math.min(projection.scale(), 2200) * 2 ** zoom;
      const centre = middle(props.spots);
      projection.scale(scale).center([0, 0]).translate([0, 0]);
      const at = projection(centre) ?? [0, 0];
      projection.translate([WIDTH / 2 - at[0], HEIGHT / 2 - at[1]]);
    }
    return { projection, draw: geoPath(projection) };
  }, [props.spots, zoom]);
  const most = Math.max(1, ...props.spots.map((spot) => spot.weight));
  return (
    <div class="map">
      <div class="tools">
        <button type="button" onClick={() => setZoom((z) => Math.min(4, Math.max(0, z) + 1))}>
          +<span class="hidden"> {t("map.closer")}</span>
        </button>{" "}
        <button type="button" onClick={() => setZoom((z) => Math.max(-1, z - 1))}>
          −<span class="hidden"> {t("map.farther")}</span>
        </button>
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={props.label}>
        <path class="land" d={path.draw(land) ?? ""} aria-hidden="true" />
        {[...props.spots]
          .sort((a, b) => b.weight - a.weight)
          .map((spot) => {
            const at = path.projection([spot.longitude, spot.latitude]);
            const radius = 5 + 13 * Math.sqrt(spot.weight / most);
            return (
              at && (
                <g
                  key={spot.iri}
                  role="button"
                  tabIndex={0}
                  class={spot.iri === props.selected ? "spot selected" : "spot"}
                  aria-label={`${spot.name}: ${spot.weight}`}
                  onClick={() => props.onSpot?.(spot.iri)}
                  onKeyDown={(event) => event.key === "Enter" && props.onSpot?.(spot.iri)}
                >
                  <circle cx={at[0]} cy={at[1]} r={radius} />
                  <text x={at[0] + radius + 3} y={at[1] + 4}>
                    {spot.name}
                  </text>
                </g>
              )
            );
          })}
      </svg>
    </div>
  );
}

function middle(spots: readonly Spot[]): [number, number] {
  const longitudes = spots.map((spot) => spot.longitude);
  const latitudes = spots.map((spot) => spot.latitude);
  return [
    (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
    (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  ];
}
