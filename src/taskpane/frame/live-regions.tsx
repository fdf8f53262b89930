import { useState } from "react";
import { usePane } from "./session-context";
import { VisuallyHidden } from "./visually-hidden";

/**
 * The two places from which a screen reader is told: what the session says, and, while the row card is open, which row
 * is selected. The newest of both stands there.
 */
export function LiveRegions({ cardLine }: { readonly cardLine: string | null }) {
  const { said } = usePane();
  const [told, setTold] = useState({ id: said?.id ?? 0, card: cardLine, text: "" });
  if (said !== null && said.id !== told.id) {
    setTold({ id: said.id, card: cardLine, text: said.urgent ? told.text : said.text });
  } else if (cardLine !== told.card) {
    setTold({ ...told, card: cardLine, text: cardLine ?? told.text });
  }
  return (
    <VisuallyHidden>
      <span role="status">{told.text}</span>
      <span role="alert">{said?.urgent === true ? said.text : ""}</span>
    </VisuallyHidden>
  );
}
