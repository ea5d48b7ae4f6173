import { Page } from "../../components/Page";
import { t } from "../../lib/i18n";
import type { ViewProps } from "../../lib/types";

export default function View(_props: ViewProps) {
  return <Page title={t("nav.graph")} />;
}
