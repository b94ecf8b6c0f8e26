// What the staff pages need beside Blazor: the reconnect dialog, a session that stays alive while somebody works, and a few small manners.
(() => {
  const modal = document.getElementById("components-reconnect-modal");

  const retryWhenSeen = async () => { if (document.visibilityState === "visible") { await retry(); } };

  const retry = async () => {
    document.removeEventListener("visibilitychange", retryWhenSeen);
    try {
      if (await Blazor.reconnect() || await Blazor.resumeCircuit()) { modal.close(); } else { location.reload(); }
    } catch {
      document.addEventListener("visibilitychange", retryWhenSeen);
    }
  };

  const resume = async () => {
    try {
      if (!await Blazor.resumeCircuit()) { location.reload(); }
    } catch {
      modal.classList.replace("components-reconnect-paused", "components-reconnect-resume-failed");
    }
  };

  modal?.addEventListener("components-reconnect-state-changed", event => {
    switch (event.detail.state) {
      case "show": if (!modal.open) { modal.showModal(); } break;
      case "hide": modal.close(); break;
      case "failed": document.addEventListener("visibilitychange", retryWhenSeen); break;
      case "rejected": location.reload(); break;
    }
  });
  document.getElementById("components-reconnect-button")?.addEventListener("click", retry);
  document.getElementById("components-resume-button")?.addEventListener("click", resume);

  // Clicks travel over the circuit and do not touch the cookie; tell the server now and then that somebody is here.
  const askEvery = 5 * 60 * 1000;
  let asked = Date.now();
  const alive = async () => {
    if (Date.now() - asked < askEvery) { return; }
    asked = Date.now();
    try {
      const answer = await fetch("/account/alive", { cache: "no-store" });
      if (answer.status === 401) { location.reload(); }
    } catch { /* the reconnect dialog speaks about networks */ }
  };
  for (const kind of ["pointerdown", "keydown"]) { addEventListener(kind, alive, { passive: true }); }

  // The account menu closes like any menu: by Escape, by a click elsewhere, and when a link in it was followed.
  const menu = () => document.querySelector("details.user-menu[open]");
  addEventListener("click", event => { const open = menu(); if (open && (!open.contains(event.target) || event.target.closest("a"))) { open.open = false; } });
  addEventListener("keydown", event => { const open = menu(); if (open && event.key === "Escape") { open.open = false; open.querySelector("summary").focus(); } });

  // Straight from the click, because browsers share and open only while somebody presses.
  if (navigator.share) { document.documentElement.setAttribute("data-can-share", ""); }
  addEventListener("click", event => {
    const button = event.target.closest?.("[data-opens], [data-shares]");
    if (button?.dataset.opens) { document.getElementById(button.dataset.opens)?.showModal(); }
    if (button?.dataset.shares) { navigator.share({ url: document.getElementById(button.dataset.shares).value }).catch(() => { /* closed again without sharing */ }); }
  });

  window.physioShell = {
    download: (address, name) => {
      const link = document.createElement("a");
      link.href = address;
      link.download = name;
      link.click();
    },
    copy: async text => {
      try { await navigator.clipboard.writeText(text); return true; } catch { return false; }
    },
  };
})();
