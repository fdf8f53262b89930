import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  Checkmark12Filled,
  Checkmark16Filled,
  Circle12Filled,
  Circle12Regular,
  Circle16Filled,
  Circle16Regular,
  Diamond12Regular,
  Diamond16Regular,
  Square12Filled,
  Square16Filled,
  Triangle12Filled,
  Triangle16Filled,
  type FluentIcon,
} from "@fluentui/react-icons";

/** The one family of signs of pane, sheet and print: ▲ ◇ ● ○ ✓ ■ ∞ ? */
export type SignShape = "triangle" | "diamond" | "disc" | "ring" | "check" | "square" | "infinity" | "question";
/** What a sign's colour says; never said by the colour alone. */
export type SignTone = "act" | "clarify" | "calm" | "done" | "late" | "quiet";
/** Beside text, or in the tally. */
export type SignSize = 12 | 16;

const ICONS: Readonly<Record<Exclude<SignShape, "infinity" | "question">, Readonly<Record<SignSize, FluentIcon>>>> = {
  triangle: { 12: Triangle12Filled, 16: Triangle16Filled },
  diamond: { 12: Diamond12Regular, 16: Diamond16Regular },
  disc: { 12: Circle12Filled, 16: Circle16Filled },
  ring: { 12: Circle12Regular, 16: Circle16Regular },
  check: { 12: Checkmark12Filled, 16: Checkmark16Filled },
  square: { 12: Square12Filled, 16: Square16Filled },
};
/** Fluent has no icon of these in 12 px. */
const LETTERS = { infinity: "∞", question: "?" } as const;

/** The colours, for a word that stands beside its sign. */
export const SIGN_COLOURS: Readonly<Record<SignTone, string>> = {
  act: tokens.colorStatusDangerForeground3,
  clarify: tokens.colorPaletteMarigoldForeground2,
  calm: tokens.colorBrandForeground1,
  done: tokens.colorStatusSuccessForeground1,
  late: tokens.colorStatusWarningForeground1,
  quiet: tokens.colorNeutralForeground3,
};

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  small: { width: "12px", fontSize: tokens.fontSizeBase200 },
  large: { width: "16px", fontSize: tokens.fontSizeBase400 },
});

/** A sign in its colour, hidden from screen readers: its word always stands beside it. */
export function Sign({
  shape,
  tone,
  size = 12,
}: {
  readonly shape: SignShape;
  readonly tone: SignTone;
  readonly size?: SignSize;
}) {
  const styles = useStyles();
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.root, size === 12 ? styles.small : styles.large)}
      style={{ color: SIGN_COLOURS[tone] }}
    >
      {shape === "infinity" || shape === "question" ? LETTERS[shape] : <Icon shape={shape} size={size} />}
    </span>
  );
}

function Icon({ shape, size }: { readonly shape: keyof typeof ICONS; readonly size: SignSize }) {
  const Drawn = ICONS[shape][size];
  return <Drawn />;
}
