// Runs before the first paint: a colour choice made here earlier wins over the system's.
(() => {
  const key = "physio-theme";
  const read = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = read();
  if (chosen === "dark" || chosen === "light") { document.documentElement.dataset.theme = chosen; }
  window.physioTheme = {
    isDark: () => (document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark",
    choose: dark => {
      document.documentElement.dataset.theme = dark ? "dark" : "light";
      try {
        // Choosing what the system says anyway means following the system again.
        if (dark === system.matches) { localStorage.removeItem(key); } else { localStorage.setItem(key, dark ? "dark" : "light"); }
      } catch { /* private windows may refuse storage; the choice then lasts as long as the page */ }
    },
  };
})();
