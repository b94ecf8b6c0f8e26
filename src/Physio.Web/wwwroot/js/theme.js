// Runs before the first paint: a colour choice made here earlier wins over the system's.
(() => {
  const key = "physio-theme";
  const read = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = read();
  if (chosen === "dark" || chosen === "light") { document.documentElement.dataset.theme = chosen; }
  let follower;
  system.addEventListener("change", () => {
    if (!document.documentElement.dataset.theme) { follower?.invokeMethodAsync("FollowSystem", system.matches).catch(() => { }); }
  });
  window.physioTheme = {
    isDark: () => (document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark",
    // The components take their colours from the circuit: it must hear when the system turns dark in the evening.
    follow: page => { follower = page; },
    choose: dark => {
      // Choosing what the system says anyway means following the system again.
      const follows = dark === system.matches;
      if (follows) { delete document.documentElement.dataset.theme; } else { document.documentElement.dataset.theme = dark ? "dark" : "light"; }
      try {
        if (follows) { localStorage.removeItem(key); } else { localStorage.setItem(key, dark ? "dark" : "light"); }
      } catch { /* private windows may refuse storage; the choice then lasts as long as the page */ }
    },
  };
})();
