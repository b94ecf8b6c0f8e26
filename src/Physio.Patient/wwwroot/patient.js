// Says that a person looks at the plan: previews fetch pages but run no script. Everything else works without it.
const opened = document.body.dataset.opened;
if (opened) {
  fetch(opened, { method: 'POST', credentials: 'same-origin', keepalive: true }).catch(() => { });
}
