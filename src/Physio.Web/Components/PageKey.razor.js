export function listen(key, targetId) {
  const press = event => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || event.key.toLowerCase() !== key) {
      return;
    }
    const target = document.getElementById(targetId);
    if (target) {
      event.preventDefault();
      target.click();
    }
  };
  document.addEventListener("keydown", press);
  return { stop: () => document.removeEventListener("keydown", press) };
}
