import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

/** A view's frame: its heading, which is the document's title too, and what stands beside it. */
export function Page(props: {
  title: string;
  above?: ComponentChildren;
  beside?: ComponentChildren;
  children?: ComponentChildren;
}) {
  useEffect(() => {
    document.title = `${props.title} – newsgraph`;
  }, [props.title]);
  return (
    <>
      <div class="heading">
        <div>
          {props.above}
          <h1>{props.title}</h1>
        </div>
        {props.beside}
      </div>
      {props.children}
    </>
  );
}
