/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { NARROWEST, Splitter, WIDEST } from "../../src/preview/splitter";

function Held() {
  const [width, setWidth] = useState(400);
  return (
    <FluentProvider theme={webLightTheme}>
      <Splitter locale="vi" width={width} onWidth={setWidth} />
    </FluentProvider>
  );
}

it.each([
  ["{ArrowLeft}", 416],
  ["{ArrowRight}{ArrowRight}", 368],
  ["{Home}", WIDEST],
  ["{End}{ArrowRight}", NARROWEST],
])("%s leaves the pane %i pixels wide", async (keys, width) => {
  render(<Held />);
  const splitter = screen.getByRole("separator");
  splitter.focus();
  await userEvent.keyboard(keys);
  expect(splitter).toHaveAttribute("aria-valuenow", String(width));
  expect(splitter).toHaveAccessibleName(`Độ rộng của bảng, ${width} điểm ảnh`);
});
