// Asks whether the plan may be kept on this phone, and says what is kept and what was sent. The worker does the work; words come from the server.
const template = document.getElementById('keep');
const { dataset } = document.getElementById('offline') ?? template;
const find = name => document.querySelector(`[data-part=${name}]`);
const show = (name, on = true) => { const part = find(name); if (part) { part.hidden = !on; } };

/** What the worker last said. A page of the copy puts its own "leave" here. */
const phone = { registration: null, state: { ops: [] }, leave: null };
const ask = (what, op) => new Promise(answer => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => answer(data);
  phone.registration.active.postMessage({ ask: what, ...op }, [port2]);
});
const ended = ({ from, endsAt } = phone.state) => !(Date.now() >= from && Date.now() < endsAt);

const form = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, { weekday: 'long', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
const tell = state => {
  if (state.gone) { if (phone.leave) { phone.leave('gone'); } else { location.reload(); } return; }
  phone.state = state;
  show('offer', !phone.registration);
  show('kept', phone.registration);
  const kept = !ended() && dataset.kept.replace('{0}', form.format(state.keptAt)).replace('{1}', form.format(state.endsAt));
  const mark = state.refused ? dataset.refused : state.unsent ? dataset.waiting : state.sent && dataset.sent;
  find('mark').textContent = [kept, mark].filter(Boolean).join(' ');
};

const { serviceWorker } = navigator;
const actions = {
  async keep() {
    show('offer', false);
    show('failed', false);
    find('mark').textContent = dataset.keeping;
    try {
      await serviceWorker.register('/plan/sw.js', { scope: dataset.plan });
      phone.registration = await serviceWorker.ready;
      tell(await ask('keep'));
    } finally {
      if (ended()) { await actions.remove(); show('failed'); }
    }
  },
  async forget() { if ((await ask('tell')).unsent) { show('sure'); } else { await actions.remove(); } },
  cancel: () => show('sure', false),
  async remove() {
    if (phone.registration) { await ask('forget'); }
    phone.registration = null;
    show('sure', false);
    phone.leave?.('forgotten');
    tell({ ops: [] });
  },
};
document.addEventListener('click', ({ target }) => actions[target.closest('[data-keep]')?.dataset.keep]?.());
const deliver = async () => { if (phone.registration) { tell(await ask('deliver')); } };
addEventListener('online', deliver);
// A phone says that it is online before it is.
setInterval(() => phone.state.unsent && deliver(), 10e3);

const found = await serviceWorker?.getRegistration(dataset.plan).catch(() => null);
if (template && found !== null && serviceWorker) { template.after(template.content.cloneNode(true)); }
if (found?.active) {
  phone.registration = found;
  tell(await ask('tell'));
  deliver();
} else if (find('mark')) {
  tell(phone.state);
}
