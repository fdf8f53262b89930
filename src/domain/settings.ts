/** What an office may set; the defaults are those of Vietnamese administrative practice (see the README). */
export interface Settings {
  /** "Sắp đến hạn": so many calendar days before the due date. */
  readonly dueSoonDays: number;
  readonly beforeIncludesDay: boolean;
  readonly rollToWorkingDay: boolean;
}

export const DEFAULT_SETTINGS: Settings = { dueSoonDays: 7, beforeIncludesDay: false, rollToWorkingDay: true };
