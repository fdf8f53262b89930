import { makeStyles, Textarea } from "@fluentui/react-components";
import { useText } from "./session-context";
import { MESSAGE } from "./texts";

const useStyles = makeStyles({ root: { width: "100%" } });

/** Details of a failure, selected, to be copied by hand. */
export function DetailsField({ details }: { readonly details: string }) {
  const text = useText();
  return (
    <Textarea
      className={useStyles().root}
      readOnly
      autoFocus
      value={details}
      aria-label={text(MESSAGE.details)}
      onFocus={(event) => event.target.select()}
    />
  );
}
