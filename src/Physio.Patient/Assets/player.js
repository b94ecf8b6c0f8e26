// Leads through a session, one exercise a screen. The page is whole without it; words and numbers come from the server.
const template = document.getElementById('player');
const words = template.dataset;
const articles = [...document.querySelectorAll('article[data-sets]')];
const form = document.querySelector('.report form');
const [entrance, bar, player, prefilled] = template.content.cloneNode(true).children;
template.after(entrance);
const part = name => [bar, player].map(place => place.querySelector(`[data-do=${name}], [data-part=${name}]`)).find(Boolean);
const write = (name, text) => { part(name).textContent = text; };
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, place) => values[place]);
const title = index => articles[index].querySelector('h2');
const nameOf = index => title(index).textContent;

const told = articles.map(() => ({ done: false, skipped: '', pain: -1, ended: false, slow: 1 }));
const mark = changes => Object.assign(told[at], changes);
let at = 0, phases = [], phase = -1, left = 0, ticked = 0, timer = 0, firstPain, undo;

// Each of these may be missing or refused.
const attempt = action => { try { return action(); } catch { return null; } };
const kept = name => attempt(() => sessionStorage.getItem(`player-${name}`));
const wants = {};
let audio, lock;
const beep = tone => wants.sounds && attempt(() => {
  const sound = audio.createOscillator(), volume = audio.createGain();
  sound.frequency.value = tone;
  volume.gain.value = .15;
  sound.connect(volume).connect(audio.destination);
  sound.start();
  sound.stop(audio.currentTime + .15);
});
const speak = text => attempt(() => {
  speechSynthesis.cancel();
  const { lang } = document.documentElement, voices = speechSynthesis.getVoices();
  const voice = voices.find(one => one.lang.startsWith(lang)) ?? null;
  if (wants.voice && text && (voice || !voices.length)) {
    speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { lang, voice }));
  }
});
const say = (text, aloud = text) => { write('said', text); speak(aloud); };
const stayAwake = on => {
  lock?.then(held => held?.release());
  lock = on ? navigator.wakeLock?.request('screen').catch(() => null) : null;
};
document.addEventListener('visibilitychange', () => timer && !document.hidden && stayAwake(true));

// The dose, spread over time.
const spread = () => {
  const dose = articles[at].dataset, { slow } = told[at], list = [];
  const hold = +dose.holdSeconds, out = hold ? Math.ceil(dose.moveSeconds / 2) : +dose.moveSeconds;
  for (let set = 1; set <= dose.sets; set++) {
    for (let side = 1; side <= dose.sides; side++) {
      const add = (kind, seconds, rep = 0) => seconds > 0 && list.push({ kind, seconds: Math.ceil(seconds), set, side, rep });
      const before = side > 1 ? 'side' : set > 1 ? 'rest' : 'ready';
      add(before, +words[`${before}Seconds`]);
      for (let rep = 1; rep <= dose.reps; rep++) {
        add('move', out * slow, rep);
        add('continuous' in dose ? 'keep' : 'hold', hold, rep);
        add('return', (dose.moveSeconds - out) * slow, rep);
      }
    }
  }
  return list;
};

const show = () => {
  const now = phases[phase], { reps, sets, sides } = articles[at].dataset, { ended } = told[at];
  const over = ended || phase >= phases.length, last = at === articles.length - 1;
  const counts = now ? /move|return/.test(now.kind) : !over;
  write('phase', words[ended ? 'ended' : over ? 'finished' : !now ? 'waiting' : timer ? now.kind : 'paused']);
  write('number', over ? '✓' : counts ? now?.rep ?? 0 : left);
  write('all', counts ? fill(words.ofAll, reps) : '');
  part('phase-left').max = now?.seconds ?? 1;
  part('phase-left').value = now ? now.seconds - left : +over;
  write('line', now ? [
    now.rep && !counts && reps > 1 && fill(words.repetitionOf, now.rep, reps),
    sets > 1 && fill(words.roundOf, now.set, sets),
    sides > 1 && words[now.side > 1 ? 'secondSide' : 'firstSide'],
  ].filter(Boolean).join(' · ') : '');
  write('place', fill(words.countOf, at + 1, articles.length));
  part('session').value = at + over;
  const ahead = [...over ? [] : phases.slice(phase + 1), ...articles.slice(at + 1).map(one => one.dataset)];
  write('minutes', fill(words.timeLeft, Math.ceil(ahead.reduce((sum, one) => sum + +one.seconds, left) / 60)));
  part('run').hidden = over;
  write('run', words[timer ? 'pause' : now ? 'goOn' : 'begin']);
  write('next', words[last ? 'last' : ended ? 'nextOnly' : 'next']);
  part('next').classList.toggle('primary', over);
  part('previous').disabled = !at;
  for (const name of ['hurts', 'again', 'skip']) { part(name).hidden = ended; }
};
const view = name => {
  for (const one of player.querySelectorAll('[data-view]')) { one.hidden = one.dataset.view !== name; }
  articles[at].classList.toggle('asking', name !== 'count');
  if (name === 'count') { scrollTo(0, 0); } else { player.querySelector(`[data-view=${name}] [tabindex]`).focus(); }
};
const focusOn = heading => { heading.tabIndex = -1; heading.focus(); };

// Counting. What is read aloud changes with a repetition or a phase, never with a second.
const pause = () => { clearInterval(timer); timer = 0; stayAwake(false); show(); };
const rewind = () => { phases = spread(); phase = -1; left = 0; pause(); };
const enter = next => {
  phase = next;
  const now = phases[phase], { reps } = articles[at].dataset;
  if (!now) { mark({ done: true }); pause(); say(words.finished); beep(780); part('next').focus(); return; }
  left = now.seconds;
  ticked = performance.now();
  figure.draw(articles[at], now.side);
  for (const box of articles[at].querySelectorAll('.mirrored')) { box.checked = now.side > 1; }
  show();
  if (now.kind === 'move') { say(fill(words.countOf, now.rep, reps), `${now.rep}`); } else { say(words[now.kind]); }
  beep(now.kind === 'move' ? 660 : now.rep ? 520 : 880);
};
const beat = () => {
  const now = phases[phase];
  if (now) {
    const seconds = Math.min(now.seconds, now.seconds - left + (timer && (performance.now() - ticked) / 1000));
    figure.set({ kind: now.kind, part: seconds / now.seconds, seconds, comesBack: +articles[at].dataset.holdSeconds > 0 });
  }
  if (timer) { requestAnimationFrame(beat); }
};
const run = () => {
  audio ??= attempt(() => new AudioContext());
  timer = setInterval(() => { ticked = performance.now(); if (--left > 0) { show(); } else { enter(phase + 1); } }, 1000);
  ticked = performance.now();
  stayAwake(true);
  requestAnimationFrame(beat);
  if (phase < 0) { enter(0); } else { show(); }
  view('count');
  part('run').focus();
};

const close = () => {
  articles[at].classList.remove('now', 'asking');
  setMoving(false);
};
const setMoving = open => { for (const one of articles[at].querySelectorAll('.movement details')) { one.open = open; } };
const go = index => {
  if (index === articles.length) { leave(); return; }
  close();
  at = index;
  articles[at].classList.add('now');
  setMoving(true);
  figure.draw(articles[at], 1);
  articles[at].querySelector('.dose').after(player);
  rewind();
  say('', nameOf(at));
  focusOn(title(at));
  view('count');
};
const leave = (heading = document.getElementById('report-title')) => {
  pause();
  speak('');
  document.body.classList.remove('playing');
  close();
  figure.clear();
  bar.remove();
  player.remove();
  entrance.querySelector('button').textContent = words.resume;
  tell();
  focusOn(heading);
  heading.closest('section').scrollIntoView();
};

// Fills in the report for the patient to look at. What the patient chose or wrote stays; nothing is sent here.
const fields = form.elements, own = {};
const preset = (name, value) => {
  const field = fields[name];
  if (field?.value !== (own[name] ?? '')) { return; }
  field.value = own[name] = `${value}`;
};
const tell = () => {
  const isDone = ({ done }) => done, worst = Math.max(...told.map(({ pain }) => pain));
  const said = told.some(({ skipped, pain }) => skipped || pain >= 0);
  if (!said && !told.some(isDone)) { return; }
  form.prepend(prefilled);
  if (said) { form.querySelector('details').open = true; }
  told.forEach(({ skipped, pain, ended }, index) => {
    const { slug } = articles[index].dataset;
    preset(`x-${slug}`, ended ? words.stopped : skipped);
    preset(`p-${slug}`, pain < 0 ? '' : pain);
  });
  preset('outcome', told.every(isDone) ? 'done' : told.every(({ skipped }) => skipped) ? 'skipped' : 'partly');
  preset('after', worst < 0 ? '' : worst);
};

// The traffic light of the page's pain guide.
const answer = score => {
  const start = fields.before?.value || (firstPain ?? score), mine = told[at];
  const red = score > words.redAbove || score - start >= words.redRise, amber = !red && score > words.greenUpTo;
  undo = { ...mine, firstPain };
  firstPain ??= score;
  mine.pain = Math.max(mine.pain, score);
  if (red) { end(); }
  if (amber) { mine.slow = 1.5; }
  write('answer', fill(words.youSaid, score));
  write('advice', words[red ? 'red' : amber ? 'amber' : 'green']);
  part('alarm').hidden = !red;
  part('resume').hidden = red;
  write('resume', words[amber ? 'slower' : 'goOn']);
  part('end').hidden = red ? at === articles.length - 1 : !amber;
  write('end', words[red ? 'nextOnly' : 'endIt']);
  view('advice');
  speak(part('advice').textContent);
};
const end = () => { mark({ ended: true, done: false, skipped: '' }); rewind(); };

const actions = {
  open() {
    history.pushState(null, '');
    document.body.classList.add('playing');
    document.querySelector('main').prepend(bar);
    go(at);
  },
  close: () => leave(entrance.querySelector('button')),
  run: () => { if (timer) { pause(); say(words.paused); } else { run(); } },
  next() { if (!told[at].ended) { mark({ done: true, skipped: '' }); } go(at + 1); },
  previous: () => go(at - 1),
  again() { rewind(); run(); },
  skip() { pause(); view('skip'); },
  hurts() { pause(); speak(''); view('hurts'); },
  cancel() { view('count'); focusOn(title(at)); },
  resume() {
    phases = spread();
    if (phase < phases.length) { left = Math.max(left, phases[phase]?.seconds ?? 0); run(); } else { actions.cancel(); }
  },
  end() { end(); go(at + 1); },
  finish: () => leave(),
  correct() { firstPain = undo.firstPain; mark(undo); rewind(); view('hurts'); },
  voice() { toggle('voice', !wants.voice); speak(nameOf(at)); },
  sounds: () => toggle('sounds', !wants.sounds),
};
const toggle = (name, on) => {
  wants[name] = on;
  attempt(() => sessionStorage.setItem(`player-${name}`, on));
  part(name).setAttribute('aria-pressed', on);
};
for (const place of [entrance, bar, player]) {
  place.addEventListener('click', event => {
    const data = event.target.closest('button')?.dataset ?? {};
    actions[data.do]?.();
    if (data.pain) { answer(+data.pain); }
    if (data.skip) { mark({ done: false, skipped: data.skip }); go(at + 1); }
  });
}
addEventListener('popstate', () => document.body.classList.contains('playing') && actions.close());
toggle('voice', kept('voice') === 'true');
toggle('sounds', kept('sounds') !== 'false');
part('voice').hidden = !window.speechSynthesis;
part('sounds').hidden = !window.AudioContext;
