/** The drawings of assets/icons: the add-in's own sign and one for each button of the ribbon. */
export const ICONS = [
  "app",
  "check",
  "mark",
  "unmark",
  "track",
  "set-as-of",
  "tally",
  "agency-sheets",
  "overdue",
  "brief",
  "undo",
  "pane",
] as const;
export type Icon = (typeof ICONS)[number];

/** In pixels: what Excel, the admin centre and the store ask for. */
export const APP_ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;

/** In pixels: the three that a ribbon button must have; Excel scales for other screens. */
export const BUTTON_ICON_SIZES = [16, 32, 80] as const;
