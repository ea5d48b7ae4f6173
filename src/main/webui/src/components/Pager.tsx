import { t } from "../lib/i18n";

/** Links to the stretches of a long list before and after the one shown. */
export function Pager(props: { offset: number; size: number; total: number }) {
  const to = (offset: number) => {
    const search = new URLSearchParams(location.search);
    if (offset > 0) {
      search.set("offset", String(offset));
    } else {
      search.delete("offset");
    }
    return `${location.pathname}?${search}`;
  };
  if (props.total <= props.size) {
    return null;
  }
  return (
    <nav class="pager" aria-label={t("pager")}>
      {props.offset > 0 && (
        <a href={to(Math.max(0, props.offset - props.size))}>← {t("pager.before")}</a>
      )}
      {props.offset + props.size < props.total && (
        <a href={to(props.offset + props.size)}>{t("pager.after")} →</a>
      )}
    </nav>
  );
}
