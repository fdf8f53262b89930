import { Button, Field, makeStyles, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import { useRef, useState, type ChangeEvent, type ClipboardEvent } from "react";
import { LARGEST_FILE } from "../../import/limits";
import type { Source } from "../../import/read-source";
import { Screen } from "../frame/screen";
import { useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import { IMPORT } from "./texts";

const ACCEPTED = ".docx,.docm,.csv,.tsv,.tab,.txt,.xls,.htm,.html";
const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  group: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  field: { alignSelf: "stretch" },
  box: { minHeight: "96px" },
});

/** Nhập phụ lục: a file or what was copied is read, and shown as a proposal. */
export function ImportPage() {
  const styles = useStyles();
  const session = useSession();
  const ask = useAsk();
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [typed, setTyped] = useState("");

  const read = (from: string, source: () => Promise<Source>): void => {
    setReading(true);
    ask(async () => {
      await session.proposeImport(from, source);
      setReading(false);
    });
  };
  const onFile = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    // The same file, mended meanwhile, can be chosen again.
    if (file !== undefined) read(file.name, () => sourceOf(file));
    currentTarget.value = "";
  };
  const onPaste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData("text/html");
    const words = event.clipboardData.getData("text/plain");
    if (html === "" && words === "") return;
    event.preventDefault();
    read("", () => Promise.resolve({ kind: "pasted", html, text: words }));
  };

  return (
    <Screen className={styles.screen}>
      <p className={styles.line}>{text(IMPORT.line)}</p>
      <section className={styles.group}>
        <h2 className={styles.heading}>{text(IMPORT.fromFile)}</h2>
        <p className={styles.small}>{text(IMPORT.kinds)}</p>
        <input ref={input} type="file" hidden accept={ACCEPTED} aria-label={text(IMPORT.choose)} onChange={onFile} />
        <Button
          appearance="primary"
          icon={<DocumentAdd20Regular />}
          disabledFocusable={reading}
          onClick={() => input.current?.click()}
        >
          {text(IMPORT.choose)}
        </Button>
      </section>
      <section className={styles.group}>
        <h2 className={styles.heading}>{text(IMPORT.pasted)}</h2>
        <Field className={styles.field} label={text(IMPORT.paste)} hint={text(IMPORT.pasteHint)}>
          <Textarea
            value={typed}
            textarea={{ className: styles.box }}
            disabled={reading}
            onPaste={onPaste}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        {typed.trim() !== "" && (
          <Button
            disabledFocusable={reading}
            onClick={() => read("", () => Promise.resolve({ kind: "pasted", html: "", text: typed }))}
          >
            {text(IMPORT.read)}
          </Button>
        )}
      </section>
      {reading && <Spinner size="tiny" label={text(IMPORT.reading)} />}
    </Screen>
  );
}

/** No more of a file is read than tells that it is too large. */
async function sourceOf(file: File): Promise<Source> {
  return { kind: "file", name: file.name, bytes: new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer()) };
}
