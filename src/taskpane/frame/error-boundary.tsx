import { Button, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { forgetFailures } from "./fetched";
import { useText } from "./session-context";
import { BROKEN } from "./texts";

interface BoundaryProps {
  readonly children: ReactNode;
}
interface BoundaryState {
  readonly error: Error | null;
}

/** Keeps one part that cannot be drawn from taking the others with it. React has no other way than a class. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const retry = () => {
      forgetFailures();
      this.setState({ error: null });
    };
    return <Broken error={error} onRetry={retry} />;
  }
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0 },
});

function Broken({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div role="alert" className={styles.root}>
      <Words as="h2" size={400} weight="semibold" className={styles.heading}>
        {text(BROKEN.title)}
      </Words>
      <Words>{text(BROKEN.body)}</Words>
      <Words size={200} font="monospace">
        {error.message}
      </Words>
      <Button onClick={onRetry}>{text(BROKEN.retry)}</Button>
    </div>
  );
}
