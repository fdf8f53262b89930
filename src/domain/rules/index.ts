import { abolishedAgency } from "./abolished-agency";
import { approximateDeadline } from "./approximate-deadline";
import { assumedYear } from "./assumed-year";
import { completionInFuture } from "./completion-in-future";
import { deadlineOnDayOff } from "./deadline-on-day-off";
import { deadlineOutOfPeriod } from "./deadline-out-of-period";
import { doneLate } from "./done-late";
import { doneWithoutDate } from "./done-without-date";
import { dueSoon } from "./due-soon";
import { duplicateTask } from "./duplicate-task";
import { emptySection } from "./empty-section";
import { extraCell } from "./extra-cell";
import { jointLeads } from "./joint-leads";
import { leadAlsoCoordinates } from "./lead-also-coordinates";
import { legacyEncoding } from "./legacy-encoding";
import { markup } from "./markup";
import { missingColumn } from "./missing-column";
import { missingContent } from "./missing-content";
import { missingDeadline } from "./missing-deadline";
import { missingResult } from "./missing-result";
import { noFocalPoint } from "./no-focal-point";
import { ordinalOrder } from "./ordinal-order";
import { overdue } from "./overdue";
import { pastDue } from "./past-due";
import { reference } from "./reference";
import { repeatMark } from "./repeat-mark";
import { repeatedHeader } from "./repeated-header";
import { shiftedRow } from "./shifted-row";
import { spelling } from "./spelling";
import { splitRow } from "./split-row";
import { statusContradiction } from "./status-contradiction";
import { swappedDates } from "./swapped-dates";
import { unassigned } from "./unassigned";
import { unknownAgency } from "./unknown-agency";
import { unknownStatus } from "./unknown-status";
import { unreadableDeadline } from "./unreadable-deadline";
import type { Rule } from "./rule";

/** Every rule, in the order in which findings are listed: layout, content, agencies, deadlines, standing. */
export const RULES: readonly Rule[] = [
  // Layout
  missingColumn,
  repeatedHeader,
  splitRow,
  shiftedRow,
  extraCell,
  ordinalOrder,
  emptySection,
  repeatMark,

  // Content
  missingContent,
  missingResult,
  duplicateTask,
  legacyEncoding,
  markup,
  spelling,
  reference,

  // Agencies
  unassigned,
  noFocalPoint,
  jointLeads,
  unknownAgency,
  abolishedAgency,
  leadAlsoCoordinates,

  // Deadlines
  missingDeadline,
  unreadableDeadline,
  assumedYear,
  approximateDeadline,
  deadlineOutOfPeriod,
  deadlineOnDayOff,
  swappedDates,

  // Standing
  overdue,
  pastDue,
  dueSoon,
  doneLate,
  doneWithoutDate,
  unknownStatus,
  completionInFuture,
  statusContradiction,
];
