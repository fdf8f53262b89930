/** One thing measured: how many there are, how many are right, and in words those that are not. */
export interface Score {
  readonly of: number;
  readonly right: number;
  readonly misses: readonly string[];
}

/** What is measured, in the order in which it is printed. */
export const MEASURES = ["columns", "tasks", "sections", "deadlines", "leads", "coordinators"] as const;
export type Measure = (typeof MEASURES)[number];

/** The figures of a file, or of all. */
export interface Figures {
  readonly scores: Readonly<Record<Measure, Score>>;
  /** Deadlines given a date that is not theirs, without a word of doubt. */
  readonly wrongAndSure: readonly string[];
  /** Agencies of ours that are two or more bodies. */
  readonly merged: readonly string[];
  readonly tasks: number;
  readonly findings: number;
  readonly falseFindings: readonly string[];
  /** Findings that the expected reading says nothing about, by rule. */
  readonly notJudged: readonly string[];
}

/** Builds a score of single verdicts; `null` is right, a text says what is wrong. */
export function scoreOf(verdicts: readonly (string | null)[]): Score {
  const misses = verdicts.filter((verdict) => verdict !== null);
  return { of: verdicts.length, right: verdicts.length - misses.length, misses };
}

export function allOf(files: readonly Figures[]): Figures {
  const sum = (measure: Measure): Score => ({
    of: files.reduce((total, { scores }) => total + scores[measure].of, 0),
    right: files.reduce((total, { scores }) => total + scores[measure].right, 0),
    misses: files.flatMap(({ scores }) => scores[measure].misses),
  });
  return {
    scores: {
      columns: sum("columns"),
      tasks: sum("tasks"),
      sections: sum("sections"),
      deadlines: sum("deadlines"),
      leads: sum("leads"),
      coordinators: sum("coordinators"),
    },
    wrongAndSure: files.flatMap(({ wrongAndSure }) => wrongAndSure),
    merged: files.flatMap(({ merged }) => merged),
    tasks: files.reduce((total, { tasks }) => total + tasks, 0),
    findings: files.reduce((total, { findings }) => total + findings, 0),
    falseFindings: files.flatMap(({ falseFindings }) => falseFindings),
    notJudged: files.flatMap(({ notJudged }) => notJudged),
  };
}
