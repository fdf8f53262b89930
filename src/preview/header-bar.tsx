import { Button, Select, Switch, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef, type ChangeEvent } from "react";
import { say } from "../i18n/say";
import { LOCALES, type Locale } from "../i18n/text";
import { EXCEL_VERSIONS } from "./excel-versions";
import type { PageSettings } from "./page-settings";
import { SAMPLES, type Sample } from "./samples";
import { TEXTS } from "./texts";

const LANGUAGES: Readonly<Record<Locale, string>> = { vi: "Tiếng Việt", en: "English" };

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexWrap: "wrap",
    flexShrink: 0,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", maxWidth: "240px", minWidth: "80px" },
  space: { flexGrow: 1 },
});

export interface HeaderBarProps {
  readonly settings: PageSettings;
  /** `null` while nothing is open. */
  readonly file: { readonly name: string; readonly isChanged: boolean } | null;
  readonly onSettings: (change: Partial<PageSettings>) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
}

export function HeaderBar({ settings, file, onSettings, onFile, onSample, onSave }: HeaderBarProps) {
  const styles = useStyles();
  const { locale, excel, theme, sample } = settings;
  const picker = useRef<HTMLInputElement>(null);
  const name = file === null ? "" : file.isChanged ? say(TEXTS.changed, locale, { name: file.name }) : file.name;

  function picked(event: ChangeEvent<HTMLInputElement>): void {
    const [chosen] = event.target.files ?? [];
    // The same file may be chosen again.
    event.target.value = "";
    if (chosen !== undefined) onFile(chosen);
  }

  return (
    <header className={styles.bar}>
      <img src="assets/icons/app-24.png" alt="" width={24} height={24} />
      <Text weight="semibold" className={styles.name} title={name} aria-label={`${say(TEXTS.file, locale)}: ${name}`}>
        {name}
      </Text>
      <input ref={picker} type="file" accept=".xlsx" hidden onChange={picked} />
      <Button size="small" icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
        {say(TEXTS.open, locale)}
      </Button>
      <Tooltip content={say(TEXTS.saveTip, locale)} relationship="description">
        <Button size="small" icon={<SaveRegular />} disabled={file === null} onClick={onSave}>
          {say(TEXTS.save, locale)}
        </Button>
      </Tooltip>
      <Select
        size="small"
        aria-label={say(TEXTS.samples, locale)}
        value={file?.name === sample.file ? sample.id : ""}
        onChange={(_, { value }) => {
          const chosen = SAMPLES.find(({ id }) => id === value);
          if (chosen !== undefined) onSample(chosen);
        }}
      >
        <option value="" disabled>
          {say(TEXTS.samples, locale)}
        </option>
        {SAMPLES.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title, locale)}
          </option>
        ))}
      </Select>
      <span className={styles.space} />
      <Select
        size="small"
        aria-label={say(TEXTS.excel, locale)}
        value={excel.id}
        onChange={(_, { value }) =>
          onSettings({ excel: EXCEL_VERSIONS.find(({ id }) => id === value) ?? EXCEL_VERSIONS[0] })
        }
      >
        {EXCEL_VERSIONS.map(({ id, title }) => (
          <option key={id} value={id}>
            {`${say(TEXTS.excel, locale)}: ${say(title, locale)}`}
          </option>
        ))}
      </Select>
      <Switch
        label={say(TEXTS.dark, locale)}
        checked={theme === "dark"}
        onChange={(_, { checked }) => onSettings({ theme: checked ? "dark" : "light" })}
      />
      <Select
        size="small"
        aria-label={say(TEXTS.language, locale)}
        value={locale}
        onChange={(_, { value }) => onSettings({ locale: LOCALES.find((known) => known === value) ?? LOCALES[0] })}
      >
        {LOCALES.map((known) => (
          <option key={known} value={known}>
            {LANGUAGES[known]}
          </option>
        ))}
      </Select>
    </header>
  );
}
