// Ctrl+Z and Ctrl+Y take back steps of the figure; in the text box they belong to the typed text.
export function undoByKeys(section) {
  section.addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.closest("textarea")) { return; }
    const key = event.key.toLowerCase();
    const wanted = key === "y" || (key === "z" && event.shiftKey) ? "[data-redo]" : key === "z" ? "[data-undo]" : null;
    if (wanted) {
      event.preventDefault();
      // What was typed and not yet left is a step of its own.
      if (event.target.matches("input[data-typed]")) { event.target.dispatchEvent(new Event("change", { bubbles: true })); }
      section.querySelector(wanted)?.click();
    }
  });
}
