import type { PreviewPage } from "../flows/preview-site";

/** A sheet of plain cells in the grid, to be clicked and typed into as a person does. */
export interface GridHands {
  readonly click: (row: number, column: number, options?: { readonly offsetX?: number }) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types, and leaves the cell with Enter. */
  readonly type: (row: number, column: number, input: string) => Promise<void>;
  /** Drags the little square at the lower right of a selected cell down by some rows. */
  readonly fillDown: (row: number, column: number, rows: number) => Promise<void>;
  /** "#RRGGBB" of the grid as it is drawn, near the left edge of a cell. */
  readonly colorAt: (row: number, column: number) => Promise<string>;
}

/** Pixels: what the grid's headers take, and what Excel's plain columns and rows do. */
const HEADER = { width: 46, height: 20 };
const CELL = { width: 64, height: 20 };

/** For a sheet whose rows and columns have their standard sizes and that is not scrolled. */
export function handsOn({ page }: PreviewPage): GridHands {
  /** The drawn sheet is the largest canvas of the page. */
  const place = async () => {
    const boxes = await Promise.all((await page.locator("canvas").all()).map((canvas) => canvas.boundingBox()));
    const [box] = boxes
      .flatMap((one) => (one === null ? [] : [one]))
      .sort((a, b) => b.width * b.height - a.width * a.height);
    if (box === undefined) throw new Error("No grid is drawn.");
    return box;
  };
  const corner = async (row: number, column: number) => {
    const { x, y } = await place();
    return { x: x + HEADER.width + (column - 1) * CELL.width, y: y + HEADER.height + (row - 1) * CELL.height };
  };
  const click: GridHands["click"] = async (row, column, { offsetX = 20 } = {}) => {
    const { x, y } = await corner(row, column);
    await page.mouse.click(x + offsetX, y + CELL.height / 2);
    // The grid takes two clicks within a moment for a double click.
    await page.waitForTimeout(350);
  };
  const press: GridHands["press"] = async (...keys) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
  };
  return {
    click,
    press,
    type: async (row, column, input) => {
      await click(row, column);
      await page.keyboard.type(input);
      await press("Enter");
    },
    fillDown: async (row, column, rows) => {
      await click(row, column);
      const { x, y } = await corner(row + 1, column + 1);
      // Slowly, as a hand does: the grid looks at the mouse once a frame, and takes the square only after it was pointed at.
      const pace = () => page.waitForTimeout(200);
      await page.mouse.move(x - 8, y - 8);
      await pace();
      await page.mouse.move(x, y);
      await pace();
      await page.mouse.down();
      await pace();
      for (let down = 10; down < rows * CELL.height; down += 10) {
        await page.mouse.move(x, y + down);
        await pace();
      }
      await page.mouse.up();
      await page.waitForTimeout(600);
    },
    colorAt: async (row, column) => {
      const [sheet, { x, y }] = [await place(), await corner(row, column)];
      return page.evaluate(
        ([left, top]) => {
          const canvases = [...document.querySelectorAll("canvas")].sort(
            (a, b) => b.width * b.height - a.width * a.height,
          );
          const context = canvases[0]?.getContext("2d");
          const scale = window.devicePixelRatio;
          const [red = 0, green = 0, blue = 0, opacity = 0] =
            context?.getImageData(left * scale, top * scale, 1, 1).data ?? [];
          // Where nothing is drawn the white page shows through.
          const shown = opacity === 0 ? [255, 255, 255] : [red, green, blue];
          return `#${shown.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
        },
        [x - sheet.x + 4, y - sheet.y + 4] as const,
      );
    },
  };
}

/** Tries an expectation again until it holds: the page answers a hand a moment later. The last failure is thrown. */
export async function eventually(expectation: () => Promise<void>, milliseconds = 10_000): Promise<void> {
  const end = performance.now() + milliseconds;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
