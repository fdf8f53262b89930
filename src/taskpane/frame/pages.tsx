import { Suspense, type ReactNode } from "react";
import type { PaneState } from "../session/pane-state";
import { Waiting } from "../states/waiting";
import { ErrorBoundary } from "./error-boundary";
import { ImportPage, ProposalPage, ReadingPage, UndoPage } from "./fetched-screens";
import { PageFrame } from "./page-frame";
import { usePane, useSession, useText } from "./session-context";
import { PAGES } from "./texts";

/** The page that lies over the tabs, if there is one; a proposed change lies over all others. */
export function Pages() {
  const session = useSession();
  const text = useText();
  const { proposal, page } = usePane();
  if (proposal !== null) {
    return (
      <Page key="proposal" title={text(proposal.proposal.plan.title)} onBack={() => session.dismiss()}>
        <ProposalPage request={proposal.request} proposal={proposal.proposal} />
      </Page>
    );
  }
  switch (page) {
    case "reading":
      return (
        <Page key={page} title={text(PAGES.reading)} onBack={() => session.back()}>
          <ReadingPage />
        </Page>
      );
    case "undo":
      return (
        <Page key={page} title={text(PAGES.undo)} onBack={() => session.back()}>
          <UndoPage />
        </Page>
      );
    case "import":
      return (
        <Page key={page} title={text(PAGES.import)} onBack={() => session.back()}>
          <ImportPage />
        </Page>
      );
    case null:
      return null;
  }
}

/** True while a page covers the tabs. */
export function isCovered({ proposal, page }: PaneState): boolean {
  return proposal !== null || page !== null;
}

function Page({
  title,
  onBack,
  children,
}: {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  return (
    <PageFrame title={title} onBack={onBack}>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </ErrorBoundary>
    </PageFrame>
  );
}
