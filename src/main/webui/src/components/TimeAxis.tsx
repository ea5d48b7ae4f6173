import { pageOf } from "../lib/iri";
import { interval, t } from "../lib/i18n";

/** Something that happened on a day or within an interval. */
export interface TimeItem {
  iri: string;
  name: string;
  earliest: string;
  latest: string;
  disputed?: boolean;
}

const DAY_MS = 86_400_000;
const ROW = 26;
const TOP = 28;
const WIDTH = 1000;
const LABEL_CHAR = 7.2;

/** Draws items along time: a day as a dot, a month or year as a bar as long as it. */
export function TimeAxis({ items, label }: { items: readonly TimeItem[]; label: string }) {
  const dated = items.filter((item) => item.earliest && item.latest);
  if (dated.length === 0) {
    return <p class="soft">{t("timeline.none")}</p>;
  }
  const first = Math.min(...dated.map((item) => time(item.earliest)));
  const last = Math.max(...dated.map((item) => time(item.latest))) + DAY_MS;
  const margin = Math.max((last - first) * 0.02, DAY_MS);
  const [from, to] = [first - margin, last + margin];
  const x = (at: number) => ((at - from) / (to - from)) * WIDTH;
  const { rows, height } = placed(dated, x);
  return (
    <div class="wide timeline" tabIndex={0} role="region" aria-label={label}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="group">
        {ticks(from, to).map((tick) => (
          <g key={tick.at} class="tick">
            <line x1={x(tick.at)} x2={x(tick.at)} y1={TOP - 8} y2={height} />
            <text x={x(tick.at) + 3} y={TOP - 12}>
              {tick.label}
            </text>
          </g>
        ))}
        {rows.map(({ item, row }) => {
          const begin = x(time(item.earliest));
          const end = x(time(item.latest) + DAY_MS);
          const y = TOP + row * ROW;
          const right = begin > WIDTH * 0.6;
          return (
            <a key={item.iri} href={pageOf(item.iri) ?? "#"}>
              <title>{`${interval(item.earliest, item.latest)}: ${item.name}`}</title>
              <rect
                class={item.disputed ? "disputed" : ""}
                x={begin}
                y={y + 4}
                width={Math.max(end - begin, 8)}
                height={12}
                rx={4}
              />
              <text
                x={right ? begin - 4 : Math.max(end, begin + 8) + 4}
                y={y + 15}
                text-anchor={right ? "end" : "start"}
              >
                {short(item.name)}
              </text>
            </a>
          );
        })}
      </svg>
    </div>
  );
}

const LONGEST = 48;

function short(name: string): string {
  const points = [...name];
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join("")}…` : name;
}

/** Gives each item the first row in which neither its bar nor its label meets another's. */
export function placed(items: readonly TimeItem[], x: (at: number) => number) {
  const ends: [number, number][][] = [];
  const rows = [...items]
    .sort((a, b) => time(a.earliest) - time(b.earliest) || (a.iri < b.iri ? -1 : 1))
    .map((item) => {
      const begin = x(time(item.earliest));
      const end = Math.max(x(time(item.latest) + DAY_MS), begin + 8);
      const label = short(item.name).length * LABEL_CHAR + 10;
      const right = begin > WIDTH * 0.6;
      const span: [number, number] = right ? [begin - label, end] : [begin, end + label];
      let row = 0;
      while ((ends[row] ?? []).some(([a, b]) => a < span[1] && span[0] < b)) {
        row++;
      }
      ends[row] = [...(ends[row] ?? []), span];
      return { item, row };
    });
  return { rows, height: TOP + ends.length * ROW + 8 };
}

function time(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

/** Years, months or days, so that there are at most a dozen. */
export function ticks(from: number, to: number): { at: number; label: string }[] {
  const months = (to - from) / DAY_MS / 30.4;
  const out: { at: number; label: string }[] = [];
  const begin = new Date(from);
  if (months > 14) {
    const step = Math.max(1, Math.ceil(months / 12 / 12));
    for (let y = begin.getUTCFullYear(); Date.UTC(y, 0, 1) < to; y += step) {
      out.push({ at: Date.UTC(y, 0, 1), label: String(y) });
    }
  } else if (months > 1.2) {
    for (let m = 0; m < 16; m++) {
      const at = Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + m, 1);
      out.push({ at, label: new Date(at).toISOString().slice(0, 7) });
    }
  } else {
    const step = Math.max(1, Math.ceil((to - from) / DAY_MS / 10)) * DAY_MS;
    for (let at = Math.ceil(from / DAY_MS) * DAY_MS; at < to; at += step) {
      out.push({ at, label: new Date(at).toISOString().slice(0, 10) });
    }
  }
  return out.filter((tick) => tick.at >= from && tick.at <= to);
}
