import { t } from "../lib/i18n";
import { setParams } from "../router";

/** Two days, kept in the address as `from` and `to`. */
export function Period(props: { from: string; to: string }) {
  return (
    <>
      <label>
        {t("filter.from")}
        <input
          type="date"
          value={props.from}
          max={props.to || undefined}
          onChange={(event) => setParams({ from: event.currentTarget.value, offset: "" })}
        />
      </label>
      <label>
        {t("filter.to")}
        <input
          type="date"
          value={props.to}
          min={props.from || undefined}
          onChange={(event) => setParams({ to: event.currentTarget.value, offset: "" })}
        />
      </label>
    </>
  );
}
