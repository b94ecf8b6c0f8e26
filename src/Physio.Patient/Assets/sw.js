// Keeps one plan on the phone of a patient who asked for it, and delivers what was answered without a network: once, in order.
const plan = new URL(registration.scope).pathname;
const copy = `${plan}/copy`, ended = `${copy}/ended`, notes = `${plan}/notes`;
const patience = 6000, clockSlack = 10 * 60e3, sessionHolds = 12 * 3600e3;
const form = /\/(check|session\/[0-9a-f]{32}\/report)$/, file = /^\/(figures|plan\/assets)\//, reading = /^(temperature|systolic|diastolic|pulse)$/;
let gone = false, delivering = Promise.resolve(0);

// What the phone knows beside the pages: until when the copy holds, the latest time its clock has shown, and the answers.
const open = () => caches.open(plan);
const load = async () => await (await caches.match(notes, { cacheName: plan }))?.json() ?? { ops: [], last: 0, seen: 0 };
const change = edit => navigator.locks.request(plan, async () => {
  const state = await load();
  state.seen = Math.max(state.seen, Date.now());
  edit(state);
  if (!gone) { await (await open()).put(notes, new Response(JSON.stringify(state))); }
});
const waits = op => !op.sent && !op.refused;
const tell = async () => {
  await change(() => { });
  const state = await load(), { ops, seen } = state;
  return { ...state, from: seen - clockSlack, unsent: ops.some(waits), refused: ops.some(op => op.refused), sent: ops.some(op => op.sent), gone };
};

const forget = async () => {
  gone = true;
  await navigator.locks.request(plan, () => caches.delete(plan));
  await registration.unregister();
};

// The files of a page stand in its text. What they hold never changes under the same address.
const filesOf = text => [...text.matchAll(/ (?:src|srcset|href|data-figure|data-other)="(\/[^"]+)"/g)].map(([, address]) => address.replaceAll('&amp;', '&'))
  .filter(address => file.test(address) && !address.includes('show=strip'));
const keep = () => navigator.locks.request(copy, async () => {
  const keptAt = Date.now(), known = (await load()).ops.filter(op => !waits(op)).map(op => op.number);
  const page = await fetch(copy), end = page.status === 404 ? page : await fetch(ended);
  if (page.status === 404) { await forget(); return; }
  if (!page.ok || !end.ok || gone) { return; }
  const last = await end.clone().text(), text = await page.clone().text(), [, seconds, version] = text.match(/data-seconds="(\d+)" data-version="(\d+)"/) ?? [];
  const cache = await open(), wanted = new Set([...filesOf(last), ...seconds ? filesOf(text) : []]);
  if (!seconds) { await cache.delete(copy); }
  if (last.includes('id="offline"')) { await cache.put(ended, end); }
  await Promise.all([...wanted].map(async address => {
    if (await cache.match(address)) { return; }
    const answer = await fetch(address);
    if (answer.ok) { await cache.put(address, answer); } else if (!address.startsWith('/figures')) { throw answer; }
  }));
  if (seconds) { await cache.put(copy, page); }
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (file.test(pathname) && !wanted.has(pathname + search)) { await cache.delete(request); }
  }
  // What was sent before this copy was made is in it; answers still open a session for as long as they do on the server.
  await change(state => {
    Object.assign(state, { keptAt, endsAt: seconds && keptAt + seconds * 1000, version });
    state.ops = state.ops.filter(op => waits(op) || keptAt - op.at < sessionHolds);
    for (const op of state.ops) { op.known ||= known.includes(op.number); }
  });
});

const add = async (path, body) => {
  await change(({ ops, ...state }) => {
    if (ops.some(op => op.path === path && op.body === body)) { return; }
    ops.push({ number: Math.max(0, ...ops.map(op => op.number)) + 1, path, body, at: Date.now(), version: state.version, measured: [...new URLSearchParams(body)].some(([name, value]) => reading.test(name) && value.trim()) });
  });
  registration.sync?.register('deliver').catch(() => { });
};
const without = body => `${new URLSearchParams([...new URLSearchParams(body)].filter(([name]) => /^(check|sign|answer|before|after)$/.test(name)))}`;
const deliver = () => delivering = delivering.catch(() => { }).then(sendAll);

// True when the server cannot be reached and something waits. Taken is only what it answered with its own redirect; any page of it may ask something first.
const sendAll = async () => {
  for (let some = false; ; some = true) {
    const op = (await load()).ops.find(waits);
    if (!op || gone) {
      if (some) { await keep().catch(() => { }); }
      return false;
    }
    const body = new URLSearchParams(op.body);
    body.set('ago', Math.round((Date.now() - op.at) / 1000));
    body.set('version', op.version);
    const answer = await fetch(op.path, { method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(patience) }).catch(() => null);
    const taken = answer?.type === 'opaqueredirect', never = [400, 404, 413].includes(answer?.status);
    if (!taken && !never) { return !answer || answer.status >= 408; }
    if (answer.status === 404) { await keep().catch(() => { }); }
    await change(({ ops }) => {
      for (const one of ops.filter(({ number }) => number === op.number)) { Object.assign(one, { sent: taken, refused: never, body: without(one.body) }); }
    });
  }
};

const within = promise => Promise.race([promise, new Promise((_, fail) => { setTimeout(fail, patience); })]);
const ask = async ({ request }) => {
  if (await deliver().catch(() => false)) { throw request; }
  const answer = await within(fetch(request));
  if (answer.status >= 500) { throw answer; }
  return answer;
};
const kept = async () => {
  const { endsAt, from } = await tell(), now = Date.now();
  return await caches.match(now >= from && now < endsAt ? copy : ended, { cacheName: plan }) ?? Response.error();
};
const visit = async event => {
  try {
    const answer = await ask(event);
    if (answer.status === 404 || new URL(event.request.url).pathname === plan) { event.waitUntil(keep().catch(() => { })); }
    return answer;
  } catch {
    return kept();
  }
};
const send = async event => {
  const { pathname } = new URL(event.request.url), body = await event.request.clone().text(), fields = new URLSearchParams(body);
  try {
    return await ask(event);
  } catch {
    if (pathname.endsWith('/check') && fields.get('answer') === 'send' && !fields.has('sign')) { return Response.redirect(plan, 303); }
    await add(pathname, body);
    return Response.redirect(pathname.endsWith('/check') ? `${plan}/session/${fields.get('check')}` : pathname.replace(/report$/, 'done'), 303);
  }
};
const fetchFile = async ({ request }) => await caches.match(request, { cacheName: plan, ignoreVary: true }) ?? fetch(request);

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('sync', event => event.waitUntil(deliver().then(waiting => waiting && Promise.reject())));
addEventListener('fetch', event => {
  const { method, mode, url } = event.request, { pathname } = new URL(url);
  if (mode === 'navigate') {
    if (method === 'GET' && !/\.\w+$/.test(pathname)) { event.respondWith(visit(event)); }
    if (method === 'POST' && form.test(pathname)) { event.respondWith(send(event)); }
  } else if (method === 'GET' && file.test(pathname)) { event.respondWith(fetchFile(event)); }
});
addEventListener('message', event => {
  const { ask, path, body } = event.data, work = { keep: () => { gone = false; return keep(); }, deliver, forget, add: () => add(path, body), tell: () => { } }[ask];
  event.waitUntil(Promise.resolve().then(work).then(tell).catch(() => ({ failed: true })).then(answer => event.ports[0].postMessage(answer)));
});
