// Says that a person looks at the plan: previews fetch pages but run no script. Everything else works without it.
const opened = document.body.dataset.opened;
if (opened) {
  fetch(opened, { method: 'POST', credentials: 'same-origin', keepalive: true }).catch(() => { });
}

// One picture moves at a time: the one that is most in view. The others wait as stills of the same size.
const movements = [...document.querySelectorAll('.movement')];
if (movements.length > 1 && 'IntersectionObserver' in window) {
  const seen = new Map();
  const watch = new IntersectionObserver(entries => {
    for (const entry of entries) { seen.set(entry.target, entry.intersectionRatio); }
    const moving = movements.reduce((best, next) => ((seen.get(next) ?? 0) > (seen.get(best) ?? 0) ? next : best));
    for (const movement of movements) { movement.classList.toggle('waiting', movement !== moving); }
  }, { threshold: [0, .25, .5, .75, 1] });
  movements.forEach(movement => watch.observe(movement));
}
