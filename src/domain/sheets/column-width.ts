/** Points of a width in pixels at 96 dpi; points do not depend on the workbook's Normal font, Excel's units do. */
export function pointsOfPixels(pixels: number): number {
  return pixels * 0.75;
}
