import { lazy, type ComponentType } from "react";

/** What to do before those whose code could not be fetched are tried again. */
const failures = new Set<() => void>();

/** A component whose code is fetched when it is first shown. After `forgetFailures` one that could not be fetched is asked for again. */
export function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failures.add(renew);
        throw error;
      }
    });
  const renew = () => {
    Current = fresh();
  };
  let Current: ComponentType<Props> = fresh();
  return function Fetched(props: Props) {
    return <Current {...props} />;
  };
}

/** React remembers a failed fetch for good; from now on it is another one. */
export function forgetFailures(): void {
  for (const renew of failures) renew();
  failures.clear();
}
