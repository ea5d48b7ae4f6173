import type { ComponentChildren } from "preact";
import { t } from "../lib/i18n";
import type { Loading } from "../lib/useLoad";
import { Failed } from "./Failed";

/** Shows what has been loaded, that it is loading, or why it could not be. */
export function Loaded<T>(props: {
  of: Loading<T>;
  children: (value: T) => ComponentChildren;
}) {
  const { value, error } = props.of;
  if (error !== undefined) {
    return <Failed error={error} />;
  }
  if (value === undefined) {
    return <p class="loading">{t("loading")}</p>;
  }
  return <>{props.children(value)}</>;
}
