// Takes the reader to a field: into view, clear of the fixed bars, and with the focus in it.
export function focusField(id) {
  const field = document.getElementById(id);
  if (!field) { return; }
  field.scrollIntoView({ block: "center" });
  (field.matches("input, select, textarea") ? field : field.querySelector("input:checked, input") ?? field).focus({ preventScroll: true });
}
