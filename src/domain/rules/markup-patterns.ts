/** A sort of markup that a converter or a copy from elsewhere leaves in a cell. */
export interface MarkupPattern {
  readonly kind: "html" | "entity" | "markdown" | "wordField";
  readonly pattern: RegExp;
}

/** Only what cannot be meant as text: "< 5 tỷ đồng", "(**)" after a footnote and "NN&PTNT" are left alone. */
export const MARKUP: readonly MarkupPattern[] = [
  {
    // <ul style="list-style-type: none"> | </b> | <br/>
    kind: "html",
    pattern:
      /<\/?(?:ul|ol|li|br|hr|p|b|i|u|em|strong|span|div|font|table|tbody|thead|tr|td|th|a|img|sup|sub|h[1-6])(?:\s+[\w-]+=[^<>]{0,300})?\s*\/?>/giu,
  },
  {
    // &nbsp; | &amp; | &#160;
    kind: "entity",
    pattern: /&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|ldquo|rdquo|hellip|#\d{2,6}|#x[\da-f]{2,6});/giu,
  },
  {
    // **645** | ** **
    kind: "markdown",
    pattern: /(?<![(*])\*\*(?!\))[^*\n]{1,200}\*\*(?![)*])/gu,
  },
  {
    // PAGEREF _Toc161234567 \h | HYPERLINK "https://…" | MERGEFIELD so_van_ban
    kind: "wordField",
    pattern:
      /\{?\s?\b(?:MERGEFIELD|PAGEREF|HYPERLINK|FORMTEXT|NUMPAGES|INCLUDEPICTURE|DOCPROPERTY|STYLEREF)\b(?: (?:\\?"[^"]{0,300}"|[\w.]{1,80}))?(?: \\[a-zA-Z*@#])*\s?\}?/gu,
  },
];
