// The figure of the exercise that is counted, drawn into the page so that its clock can be set: it moves exactly as the patient should.
// Where that fails, or motion is not wanted, the picture stays as it is.
const noMotion = matchMedia('(prefers-reduced-motion: reduce)');
const figure = {
  place: null,
  svg: null,
  async draw(article, side) {
    const place = article.querySelector('[data-beat]');
    if (!place || noMotion.matches) { this.clear(); return; }
    const address = side > 1 && place.dataset.other || place.dataset.figure;
    if (this.address === address) { return; }
    this.clear();
    this.address = address;
    try {
      const text = await (await fetch(address)).text();
      if (this.address !== address) { return; }
      const svg = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
      svg.querySelector('style')?.remove();
      const frame = document.createElement('div');
      frame.className = 'counted';
      frame.append(svg);
      place.prepend(frame);
      svg.pauseAnimations();
      Object.assign(this, { place, svg });
    } catch { this.address = ''; }
  },
  clear() {
    this.svg?.parentElement?.remove();
    Object.assign(this, { place: null, svg: null, address: '' });
  },
  // kind: phase of the count; part: how much of it is over, 0-1; seconds: the same in seconds; comesBack: a phase of its own leads back.
  set({ kind, part, seconds, comesBack }) {
    if (!this.svg) { return; }
    const [arrive, leave, total] = this.place.dataset.beat.split(' ').map(Number);
    const way = { move: [0, comesBack ? arrive : total], hold: [arrive, leave], return: [leave, total] }[kind];
    this.svg.setCurrentTime(way ? way[0] + (way[1] - way[0]) * part : kind === 'keep' ? seconds % total : 0);
  },
};
