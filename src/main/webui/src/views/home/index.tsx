import { Page } from "../../components/Page";
import type { ViewProps } from "../../lib/types";

export default function View({ path }: ViewProps) {
  return <Page title={path} />;
}
