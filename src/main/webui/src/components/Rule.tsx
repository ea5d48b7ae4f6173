import { t } from "../lib/i18n";
import { useLoad } from "../lib/useLoad";
import { Loaded } from "./Loaded";

interface Row {
  file: string;
  line: number;
  cells: Record<string, string>;
}

/** The row of a lexicon that made a claim, as it stands in its file; models have no row. */
export function Rule({ id }: { id: string }) {
  const row = useLoad((signal) => load(id, signal), [id]);
  if (!id) {
    return null;
  }
  return (
    <details class="rule">
      <summary class="small">
        {t("claim.rule")} <code>{id}</code>
      </summary>
      <Loaded of={row}>
        {(it) =>
          it ? (
            <>
              <p class="small soft">
                {it.file}, {t("rule.line", { n: it.line })}
              </p>
              <dl class="facts small">
                {Object.entries(it.cells).map(([name, cell]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{cell}</dd>
                  </div>
                ))}
              </dl>
            </>
          ) : (
            <p class="small soft">{t("rule.model")}</p>
          )
        }
      </Loaded>
    </details>
  );
}

async function load(id: string, signal: AbortSignal): Promise<Row | null> {
  const answer = await fetch(`/rules.json?${new URLSearchParams({ id })}`, { signal });
  if (!answer.ok) {
    throw new Error((await answer.text()).trim());
  }
  return (await answer.json()) as Row | null;
}
