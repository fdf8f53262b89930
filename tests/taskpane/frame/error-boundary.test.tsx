/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { ErrorBoundary } from "../../../src/taskpane/frame/error-boundary";
import { fetched } from "../../../src/taskpane/frame/fetched";
import { SessionProvider } from "../../../src/taskpane/frame/session-context";
import { fakeSession, sampleState } from "../sample-states";

it("says that a part could not be fetched, and fetches it again when asked", async () => {
  // React writes what it caught to the console.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  let reachable = false;
  const Part = fetched<object>(() =>
    reachable ? Promise.resolve(() => <p>Có mạng</p>) : Promise.reject(new Error("Loading chunk 7 failed")),
  );
  render(
    <SessionProvider session={fakeSession(await sampleState()).session}>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Part />
        </Suspense>
      </ErrorBoundary>
    </SessionProvider>,
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("Phần này chưa hiển thị được");
  expect(screen.getByRole("alert")).toHaveTextContent("Loading chunk 7 failed");
  reachable = true;
  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByText("Có mạng")).toBeVisible();
});
