// Two loops at once cost a phone its battery and a reader the calm: a loop moves while it is in view.
export function moveInViewOnly(figures) {
  const watch = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) { target.unpauseAnimations(); } else { target.pauseAnimations(); }
    }
  }, { threshold: 0.4 });
  figures.querySelectorAll("svg.pf").forEach(svg => watch.observe(svg));
}
