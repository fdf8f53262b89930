import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useText } from "../frame/session-context";
import { COMMON_REASONS, SET_ASIDE } from "./texts";

const OTHER = "other";
const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, maxWidth: "240px" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** One of the common reasons, or one in words of one's own. */
export function ReasonForm({
  onReason,
  onCancel,
}: {
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  const [chosen, setChosen] = useState("0");
  const [own, setOwn] = useState("");
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const common = COMMON_REASONS[Number(chosen)];
    const reason = chosen === OTHER || common === undefined ? own.trim() : text(common);
    if (reason === "") setMissing(true);
    else onReason(reason);
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={text(SET_ASIDE.reason)}>
        <RadioGroup value={chosen} onChange={(_, data) => setChosen(data.value)}>
          {COMMON_REASONS.map((reason, index) => (
            <Radio key={reason.vi} value={String(index)} label={text(reason)} autoFocus={index === 0} />
          ))}
          <Radio value={OTHER} label={text(SET_ASIDE.other)} />
        </RadioGroup>
      </Field>
      {chosen === OTHER && (
        <Field validationMessage={missing && own.trim() === "" ? text(SET_ASIDE.missing) : null}>
          <Textarea aria-label={text(SET_ASIDE.otherName)} value={own} onChange={(_, data) => setOwn(data.value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {text(SET_ASIDE.confirm)}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {text(SET_ASIDE.cancel)}
        </Button>
      </div>
    </form>
  );
}
