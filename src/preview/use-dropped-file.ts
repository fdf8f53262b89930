import { useEffect, useState } from "react";

/** Lets a file be dropped anywhere on the page; true while one is held over it. Other things that are dragged are left alone. */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    function over(event: DragEvent): void {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function leave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function drop(event: DragEvent): void {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) onFile(file);
    }
    // Before the grid, which has uses of its own for what is dropped on it.
    const options = { capture: true };
    window.addEventListener("dragover", over, options);
    window.addEventListener("dragleave", leave, options);
    window.addEventListener("drop", drop, options);
    return () => {
      window.removeEventListener("dragover", over, options);
      window.removeEventListener("dragleave", leave, options);
      window.removeEventListener("drop", drop, options);
    };
  }, [onFile]);
  return isOver;
}
