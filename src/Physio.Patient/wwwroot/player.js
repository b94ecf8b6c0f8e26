// Leads through a session, one exercise a screen. The page is whole without it; every word and number comes from the server.
const template = document.getElementById('player');
const words = template.dataset;
const articles = [...document.querySelectorAll('article[data-sets]')];
const form = document.querySelector('.report form');
const [entrance, bar, player, prefilled] = template.content.cloneNode(true).children;
template.after(entrance);
const find = selector => bar.querySelector(selector) ?? player.querySelector(selector);
const part = name => find(`[data-part=${name}]`);
const button = name => find(`[data-do=${name}]`);
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, place) => values[place]);
const title = index => articles[index].querySelector('h2');

const told = articles.map(() => ({ done: false, skipped: '', pain: -1, ended: false, slow: 1 }));
let at = 0, phases = [], phase = -1, left = 0, timer = 0, firstPain = null, undo = null;

// Voice, sounds and a screen that stays on: each may be missing or refused.
const attempt = action => { try { return action(); } catch { return null; } };
const wants = {
  voice: attempt(() => sessionStorage.getItem('player-voice')) === 'true',
  sounds: attempt(() => sessionStorage.getItem('player-sounds')) !== 'false',
};
let audio, lock;
const beep = tone => wants.sounds && audio && attempt(() => {
  const sound = audio.createOscillator(), volume = audio.createGain();
  sound.frequency.value = tone;
  volume.gain.setValueAtTime(.2, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(.001, audio.currentTime + .3);
  sound.connect(volume).connect(audio.destination);
  sound.start();
  sound.stop(audio.currentTime + .3);
});
const speak = text => attempt(() => {
  speechSynthesis.cancel();
  const lang = document.documentElement.lang, voices = speechSynthesis.getVoices();
  const voice = voices.find(one => one.lang.startsWith(lang));
  if (wants.voice && text && (voice || !voices.length)) {
    speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { lang, voice: voice ?? null }));
  }
});
const say = (text, aloud = text) => { part('said').textContent = text; speak(aloud); };
const stayAwake = async on => {
  await lock?.catch(() => null).then(held => held?.release());
  lock = on ? navigator.wakeLock?.request('screen') : null;
  lock?.catch(() => null);
};
document.addEventListener('visibilitychange', () => timer && !document.hidden && stayAwake(true));

// The dose, spread over time.
const spread = () => {
  const dose = articles[at].dataset, { slow } = told[at], hold = +dose.holdSeconds, list = [];
  const out = hold ? Math.ceil(dose.moveSeconds / 2) : +dose.moveSeconds;
  const add = (kind, seconds, set, side, rep = 0) => seconds > 0 && list.push({ kind, seconds, set, side, rep });
  add('ready', +words.readySeconds, 1, 1);
  for (let set = 1; set <= dose.sets; set++) {
    for (let side = 1; side <= dose.sides; side++) {
      if (side > 1) { add('side', +words.sideSeconds, set, side); } else if (set > 1) { add('rest', +words.restSeconds, set, side); }
      for (let rep = 1; rep <= dose.reps; rep++) {
        add('move', Math.ceil(out * slow), set, side, rep);
        add('continuous' in dose ? 'keep' : 'hold', hold, set, side, rep);
        add('return', Math.ceil((dose.moveSeconds - out) * slow), set, side, rep);
      }
    }
  }
  return list;
};
const seconds = list => list.reduce((sum, one) => sum + one.seconds, 0);

const show = () => {
  const now = phases[phase], dose = articles[at].dataset, { ended } = told[at];
  const over = ended || phase >= phases.length, last = at === articles.length - 1;
  const counts = now?.kind === 'move' || now?.kind === 'return';
  part('phase').textContent = words[ended ? 'ended' : over ? 'finished' : !now ? 'waiting' : timer ? now.kind : 'paused'];
  part('number').textContent = over ? '✓' : !now ? dose.reps : counts ? now.rep : left;
  part('all').textContent = counts && dose.reps > 1 ? fill(words.ofAll, dose.reps) : '';
  part('phase-left').max = now?.seconds ?? 1;
  part('phase-left').value = now ? now.seconds - left : +over;
  part('line').textContent = [
    now?.rep && !counts && dose.reps > 1 && fill(words.repetitionOf, now.rep, dose.reps),
    now && dose.sets > 1 && fill(words.roundOf, now.set, dose.sets),
    now && dose.sides > 1 && words[now.side > 1 ? 'secondSide' : 'firstSide'],
  ].filter(Boolean).join(' · ');
  part('place').textContent = fill(words.exerciseOf, at + 1, articles.length);
  part('session').value = at + over;
  const ahead = over ? 0 : now ? left + seconds(phases.slice(phase + 1)) : seconds(phases);
  const later = articles.slice(at + 1).reduce((sum, one) => sum + +one.dataset.seconds, ahead);
  part('minutes').textContent = fill(words.timeLeft, Math.ceil(later / 60));
  button('run').hidden = over;
  button('run').textContent = words[timer ? 'pause' : now ? 'goOn' : 'begin'];
  button('next').textContent = words[last ? 'last' : ended ? 'nextOnly' : 'next'];
  button('next').classList.toggle('primary', over);
  button('previous').disabled = !at;
  for (const name of ['hurts', 'again', 'skip']) { button(name).hidden = ended; }
};
const view = name => {
  for (const one of player.querySelectorAll('[data-view]')) { one.hidden = one.dataset.view !== name; }
  player.querySelector(`[data-view=${name}] [tabindex]`)?.focus();
};
const focusOn = heading => { heading.tabIndex = -1; heading.focus(); };

// Counting. What is heard and read aloud changes with a repetition or a phase, never with a second.
const tones = { move: 660, hold: 520, keep: 520, return: 440, rest: 390, side: 880 };
const pause = () => { clearInterval(timer); timer = 0; stayAwake(false); show(); };
const rewind = () => { phases = spread(); phase = -1; pause(); };
const enter = next => {
  phase = next;
  const now = phases[phase], { reps } = articles[at].dataset;
  if (!now) {
    told[at].done = true;
    pause();
    say(words.finished);
    beep(780);
    button('next').focus();
    return;
  }
  left = now.seconds;
  for (const box of articles[at].querySelectorAll('.mirrored')) { box.checked = now.side > 1; }
  show();
  if (now.kind === 'move' && reps > 1) { say(fill(words.countOf, now.rep, reps), `${now.rep}`); } else { say(words[now.kind]); }
  beep(tones[now.kind]);
};
const tick = () => { left--; if (left > 0) { show(); } else { enter(phase + 1); } };
const run = () => {
  audio ??= attempt(() => new AudioContext());
  clearInterval(timer);
  timer = setInterval(tick, 1000);
  stayAwake(true);
  if (phase < 0) { enter(0); } else { show(); }
  view('count');
  button('run').focus();
};

const go = index => {
  if (index === articles.length) { leave(); return; }
  articles[at].classList.remove('now');
  at = index;
  articles[at].classList.add('now');
  articles[at].querySelector('.dose').after(player);
  rewind();
  view('count');
  say('', title(at).textContent);
  focusOn(title(at));
  scrollTo(0, 0);
};
const leave = (heading = document.getElementById('report-title')) => {
  pause();
  speak('');
  document.body.classList.remove('playing');
  articles[at].classList.remove('now');
  bar.remove();
  player.remove();
  entrance.querySelector('button').textContent = words.resume;
  tell();
  focusOn(heading);
  heading.scrollIntoView();
};

// The report is filled in for the patient to look at. What the patient chose or wrote stays, and nothing is sent here.
const picked = name => form.querySelector(`[name=${name}]:checked`)?.value ?? '';
const own = { outcome: '', after: '' }, written = new Set();
const preset = (name, value) => {
  if (picked(name) === own[name]) { form.querySelector(`[name=${name}][value="${value}"]`).checked = true; own[name] = `${value}`; }
};
const tell = () => {
  const lines = told.flatMap(({ skipped, pain, ended }, index) => [
    skipped && fill(words.noteSkipped, title(index).textContent, skipped),
    pain >= 0 && fill(ended ? words.noteStopped : words.notePain, title(index).textContent, pain),
  ]).filter(Boolean);
  const done = told.filter(one => one.done).length, worst = Math.max(...told.map(one => one.pain));
  if (!done && !lines.length) { return; }
  form.prepend(prefilled);
  preset('outcome', done === told.length ? 'done' : told.every(one => one.skipped) ? 'skipped' : 'partly');
  preset('after', worst < 0 ? '' : worst);
  const note = form.querySelector('textarea');
  const kept = note.value.split('\n').filter((line, index) => (line || index) && (!written.has(line) || lines.includes(line)));
  for (const line of lines) {
    if (!written.has(line) && [...kept, line].join('\n').length <= note.maxLength) { kept.push(line); written.add(line); }
  }
  note.value = kept.join('\n');
};

// The traffic light of the page's pain guide.
const zoneOf = score => {
  const start = picked('before') === '' ? firstPain ?? score : +picked('before');
  return score > words.redAbove || score - start >= words.redRise ? 'red' : score > words.greenUpTo ? 'amber' : 'green';
};
const answer = score => {
  const mine = told[at], zone = zoneOf(score), red = zone === 'red';
  undo = { ...mine, firstPain };
  firstPain ??= score;
  mine.pain = Math.max(mine.pain, score);
  if (red) { end(); }
  part('answer').textContent = fill(words.youSaid, score);
  part('advice').textContent = words[zone];
  part('alarm').hidden = button('finish').hidden = !red;
  button('resume').hidden = red && at === articles.length - 1;
  button('resume').textContent = words[{ red: 'nextOnly', amber: 'slower', green: 'goOn' }[zone]];
  button('end').hidden = zone !== 'amber';
  player.dataset.zone = zone;
  view('advice');
  speak(words[zone]);
};
const end = () => { Object.assign(told[at], { ended: true, done: false, skipped: '' }); rewind(); };

const actions = {
  open() {
    history.pushState(null, '');
    document.body.classList.add('playing');
    document.querySelector('main').prepend(bar);
    go(at);
  },
  close: () => leave(entrance.querySelector('button')),
  run: () => { if (timer) { pause(); say(words.paused); } else { run(); } },
  next() { if (!told[at].ended) { Object.assign(told[at], { done: true, skipped: '' }); } go(at + 1); },
  previous: () => go(at - 1),
  again() { rewind(); run(); },
  skip() { pause(); view('skip'); },
  hurts() { pause(); speak(''); view('hurts'); },
  cancel() { view('count'); button(button('run').hidden ? 'next' : 'run').focus(); },
  resume() {
    const { zone } = player.dataset;
    if (zone === 'red') { go(at + 1); return; }
    if (zone === 'amber') { told[at].slow = 1.5; phases = spread(); left = phases[phase]?.seconds; }
    if (phase < phases.length) { run(); } else { actions.cancel(); }
  },
  end() { end(); go(at + 1); },
  finish: () => leave(),
  correct() { ({ firstPain } = undo); Object.assign(told[at], undo); rewind(); view('hurts'); },
  voice: () => toggle('voice'),
  sounds: () => toggle('sounds'),
};
const toggle = name => {
  wants[name] = !wants[name];
  attempt(() => sessionStorage.setItem(`player-${name}`, wants[name]));
  button(name).setAttribute('aria-pressed', wants[name]);
  speak(title(at).textContent);
};
for (const place of [entrance, bar, player]) {
  place.addEventListener('click', event => {
    const data = event.target.closest('button')?.dataset ?? {};
    if (data.do) { actions[data.do](); }
    if (data.pain) { answer(+data.pain); }
    if (data.skip) { Object.assign(told[at], { done: false, skipped: data.skip }); go(at + 1); }
  });
}
addEventListener('popstate', () => document.body.classList.contains('playing') && actions.close());
for (const name of ['voice', 'sounds']) { button(name).setAttribute('aria-pressed', wants[name]); }
button('voice').hidden = !window.speechSynthesis;
button('sounds').hidden = !window.AudioContext;
