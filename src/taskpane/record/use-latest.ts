import { useEffect, useRef, useState } from "react";

/** The newest answer there is, and whether it answers what is asked now. */
export interface Latest<Answer> {
  readonly answer: Answer | null;
  readonly current: boolean;
}

/**
 * Asks anew whenever `question` changes. An answer that comes after the next question is dropped; a failure is thrown on
 * rendering, for the error boundary.
 * @param question tells two questions apart; `null`: none is asked
 * @param wait milliseconds for which a question has to stand before it is asked
 */
export function useLatest<Answer>(question: string | null, ask: () => Promise<Answer>, wait = 0): Latest<Answer> {
  const [answered, setAnswered] = useState<{ readonly question: string; readonly answer: Answer } | null>(null);
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  useEffect(() => {
    if (question === null) return;
    let dropped = false;
    const timer = setTimeout(() => {
      asking.current().then(
        (answer) => {
          if (!dropped) setAnswered({ question, answer });
        },
        (error: unknown) => {
          if (dropped) return;
          setAnswered(() => {
            throw error;
          });
        },
      );
    }, wait);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [question, wait]);
  return { answer: answered?.answer ?? null, current: answered !== null && answered.question === question };
}
