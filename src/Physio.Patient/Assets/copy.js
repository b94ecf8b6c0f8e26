// Leads through the copy of the plan that the phone keeps: check, session, report, and the words for signs and pain, without the server.
const { plan } = dataset;
let place;
const enter = phone.leave = name => {
  place = name;
  for (const main of document.querySelectorAll('main')) { main.hidden = main.dataset.state !== name; }
};

// What was answered on this phone. A sign and red pain count until the server has made a copy that knows of them.
const read = op => {
  const fields = new URLSearchParams(op.body), before = fields.get('before'), after = fields.get('after'), signs = fields.getAll('sign');
  const hurt = Boolean(after) && (after > +dataset.redAbove || Boolean(before) && after - before >= dataset.redRise);
  return { ...op, fields, signs, hurt, red: hurt || signs.length > 0, check: fields.get('check') ?? op.path.split('/').at(-2) };
};
const recent = ({ at }) => Math.abs(Date.now() - at) < dataset.hours * 36e5;
const anyOf = (names, signs) => names.split(' ').some(name => signs.includes(name));
const halt = ({ signs, fields }) => {
  for (const part of document.querySelectorAll('[data-signs]')) { part.hidden = !anyOf(part.dataset.signs, signs); }
  for (const part of document.querySelectorAll('[data-without]')) { part.hidden = anyOf(part.dataset.without, signs); }
  show('ticked', fields.get('answer') !== 'send');
  enter('red');
};

// Which screen the address means.
const route = () => {
  const id = location.pathname.match(/session\/([0-9a-f]{32})/)?.[1], ops = phone.state.ops.map(read), mine = ops.filter(op => op.check === id);
  const halted = mine.find(op => op.signs.length) ?? ops.find(op => !op.known && anyOf(dataset.alarm, op.signs));
  const measured = ops.find(op => op.measured && !op.known);
  const told = mine.find(op => !op.fields.has('check')), hurt = ops.find(op => op.hurt && (!op.known || op === told));
  const open = mine.find(green => recent(green) && !ops.some(op => op.red && op.at >= green.at));
  const check = document.querySelector('.check form');
  if (halted) {
    halt(halted);
  } else if (measured) {
    enter('measured');
  } else if (told || hurt) {
    show('rest', hurt);
    show('thanks', told);
    enter('told');
  } else if (ended() || !check) {
    enter('ended');
  } else if (open) {
    begin(open);
  } else {
    check.elements.check.value = crypto.randomUUID().replaceAll('-', '');
    check.onsubmit = submit;
    show('again', ops.some(op => op.red && recent(op)));
    enter('check');
  }
};
const begin = async ({ fields, check }) => {
  const main = document.querySelector('main');
  main.replaceChildren((document.getElementById(fields.get('answer')) ?? document.getElementById('none')).content.cloneNode(true));
  const report = main.querySelector('.report form');
  report.action = `${plan}/session/${check}/report`;
  report.onsubmit = submit;
  enter('session');
  await import(dataset.session);
};

const submit = async event => {
  event.preventDefault();
  const { target, submitter } = event, path = new URL(target.action).pathname, body = `${new URLSearchParams(new FormData(target, submitter))}`;
  const op = read({ path, body, at: Date.now() });
  if (op.fields.get('answer') === 'send' && !op.red) { show('nothing'); find('nothing').scrollIntoView(); return; }
  history.replaceState(null, '', op.fields.has('check') ? `${plan}/session/${op.check}` : path.replace(/report$/, 'done'));
  phone.state.ops.push(op);
  if (op.red) { move(); }
  const added = await ask('add', { path, body });
  if (added.failed) { phone.state.refused = true; } else { phone.state = added; }
  // With a network the server's own page is better; nobody waits for it long, and with a sign not at all.
  const delivered = ask('deliver'), late = new Promise(over => { setTimeout(over, 3000, { unsent: true }); });
  if (!op.red && !added.failed && !(await Promise.race([delivered, late])).unsent) { location.reload(); return; }
  if (!op.red) { move(); }
  tell(added.failed ? phone.state : await delivered);
};
const move = () => {
  document.body.classList.remove('playing');
  route();
  scrollTo(0, 0);
  const heading = document.querySelector('main:not([hidden]) :is(h1, h2)');
  heading.tabIndex = -1;
  heading.focus();
};

route();
addEventListener('online', () => place === 'ended' && location.reload());
setInterval(() => /check|session/.test(place) && ended() && location.reload(), 30e3);
