import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Spinner,
  Text as Words,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import type { Overview } from "../view/view";
import { shownDate } from "./dates";
import { ErrorBoundary } from "./error-boundary";
import { AsOfForm } from "./fetched-screens";
import { useLocale, usePane, useText } from "./session-context";
import { HEADER } from "./texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    height: "24px",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalS}`,
  },
  date: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    minWidth: 0,
    flexShrink: 0,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  counts: { color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis" },
  surface: { maxHeight: "80vh", overflowY: "auto" },
});

/** The second line of the header: the as-of date, and how much was read. */
export function AsOfLine({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const { asOfAsked } = usePane();
  const [open, setOpen] = useState(asOfAsked > 0);
  const [asked, setAsked] = useState(asOfAsked);
  // A button of the ribbon asks for it from outside.
  if (asked !== asOfAsked) {
    setAsked(asOfAsked);
    setOpen(true);
  }
  const { asOf, asOfChosen, appendix } = overview;
  const date = shownDate(asOf, locale);
  const name = text(HEADER.asOfName, { date });
  const counts = appendix.sections.length > 0 ? HEADER.counts : HEADER.countsNoSections;

  return (
    <div className={styles.root}>
      <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus withArrow>
        <PopoverTrigger disableButtonEnhancement>
          <Tooltip content={name} relationship="label">
            <Button appearance="subtle" size="small" icon={<CalendarLtr16Regular />} className={styles.date}>
              <span>
                {text(HEADER.asOf)} <span className={styles.strong}>{date}</span>
              </span>
            </Button>
          </Tooltip>
        </PopoverTrigger>
        <PopoverSurface className={styles.surface} aria-label={text(HEADER.asOf)}>
          <ErrorBoundary>
            <Suspense fallback={<Spinner size="tiny" />}>
              <AsOfForm asOf={asOf} chosen={asOfChosen} onDone={() => setOpen(false)} />
            </Suspense>
          </ErrorBoundary>
        </PopoverSurface>
      </Popover>
      <Words size={200} wrap={false} className={styles.counts}>
        {text(counts, { tasks: appendix.tasks, sections: appendix.sections.length })}
      </Words>
    </div>
  );
}
