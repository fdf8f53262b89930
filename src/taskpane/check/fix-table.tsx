import {
  Button,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text as Words,
  tokens,
} from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { usePane, useSession, useText } from "../frame/session-context";
import type { FixCell } from "../view/view";
import { CellVersion } from "./cell-version";
import { shortened, textChange } from "./text-change";
import { FINDING } from "./texts";

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  narrow: { width: "68px" },
  head: { padding: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  headButton: { padding: 0, minHeight: "24px", fontWeight: tokens.fontWeightRegular },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  cell: {
    verticalAlign: "top",
    height: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  address: {
    display: "flex",
    padding: 0,
    minWidth: 0,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    justifyContent: "flex-start",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  unfold: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const HEADS = [FINDING.cell, FINDING.now, FINDING.after];

/** The cells of a fix, now and after: every cell that it touches is listed. Long texts are cut until all is asked for. */
export function FixTable({ cells }: { readonly cells: readonly FixCell[] }) {
  const styles = useStyles();
  const text = useText();
  const session = useSession();
  const { outcome } = usePane();
  const sheet = outcome?.kind === "ready" ? outcome.overview.appendix.sheet : null;
  const table = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState(false);
  const [cut, setCut] = useState(false);
  const rows = useMemo(() => cells.map((cell) => ({ ...cell, ...changeOf(cell, whole) })), [cells, whole]);

  useLayoutEffect(() => {
    const texts = [...(table.current?.querySelectorAll<HTMLElement>("[data-text]") ?? [])];
    setCut(rows.some((row) => row.isShortened) || texts.some((one) => one.scrollHeight > one.clientHeight));
  }, [rows]);

  return (
    <div ref={table}>
      <Table size="extra-small" className={styles.table} aria-label={text(FINDING.tableName)}>
        <TableHeader>
          <TableRow className={styles.row}>
            {HEADS.map((head) => (
              <TableHeaderCell
                key={head.vi}
                className={mergeClasses(styles.head, head === FINDING.cell && styles.narrow)}
                button={{ className: styles.headButton }}
              >
                {text(head)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(({ address, field, before, after }) => (
            <TableRow key={address} className={styles.row}>
              <TableCell className={styles.cell}>
                {sheet === null ? (
                  <Words size={200} weight="semibold" block>
                    {address}
                  </Words>
                ) : (
                  <Button
                    appearance="transparent"
                    size="small"
                    className={styles.address}
                    aria-label={text(FINDING.showCell, { cell: address })}
                    onClick={() => void session.show({ sheet, address })}
                  >
                    {address}
                  </Button>
                )}
                <span className={styles.quiet}>{field}</span>
              </TableCell>
              <TableCell className={mergeClasses(styles.cell, styles.quiet)}>
                <CellVersion parts={before} mark="del" whole={whole} />
              </TableCell>
              <TableCell className={styles.cell}>
                <CellVersion parts={after} mark="ins" whole={whole} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {(cut || whole) && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.unfold}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {text(whole ? FINDING.showLess : FINDING.showAll)}
        </Button>
      )}
    </div>
  );
}

function changeOf({ before, after }: FixCell, whole: boolean) {
  const change = textChange(before, after);
  const shown = whole ? change : shortened(change);
  return { ...shown, isShortened: shown !== change };
}
