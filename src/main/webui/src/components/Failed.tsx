import { t } from "../lib/i18n";

/** Says that something could not be shown, and why. */
export function Failed({ error }: { error: unknown }) {
  return (
    <div class="failed" role="alert">
      <p>{t("failed")}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
    </div>
  );
}
