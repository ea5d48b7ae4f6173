import { t } from "../lib/i18n";
import type { Reason } from "../lib/reasons";
import { Thing } from "./Thing";

/** Why names or claims were joined: one row each, with the rule and how surely. */
export function Reasons({ reasons, title }: { reasons: readonly Reason[]; title: string }) {
  if (reasons.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{title}</h2>
      <details>
        <summary>
          {t("reasons.show")} <span class="count">{reasons.length}</span>
        </summary>
        <div class="wide" tabIndex={0} role="region" aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("reasons.what")}</th>
                <th scope="col">{t("kind.article")}</th>
                <th scope="col">{t("reasons.reason")}</th>
                <th scope="col">{t("claim.rule")}</th>
                <th scope="col">{t("claim.confidence")}</th>
              </tr>
            </thead>
            <tbody>
              {reasons.map((one) => (
                <tr key={one.iri}>
                  <td>{one.called || <Thing iri={one.of} name={t("kind.claim")} />}</td>
                  <td>{one.article && <Thing iri={one.article} name={one.articleName} />}</td>
                  <td lang="en">{one.reason}</td>
                  <td>
                    <code>{one.rule}</code>
                  </td>
                  <td class="number">{one.confidence}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
