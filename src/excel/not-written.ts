import type { Text } from "../i18n/text";

/** Excel took the content without a word, and something else stands in the cell. */
export const NOT_WRITTEN: Text = {
  vi: "Excel không ghi đúng nội dung vào trang “{sheet}”, ô {cell}. Hãy bỏ lọc và bỏ gộp ô trên trang, rồi thực hiện lại.",
  en: "Excel did not write the content rightly on the sheet “{sheet}”, cell {cell}. Please clear filters and unmerge cells on the sheet, then try again.",
};
