// Offers a place on the home screen: with a button where the browser lets a page do it, in words elsewhere, and not again inside the app.
const home = document.getElementById('home');
if (!navigator.standalone && !matchMedia('(display-mode: standalone)').matches) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', crossOrigin: 'use-credentials', href: home.dataset.manifest }));
  home.after(home.content.cloneNode(true));
  const [button, words] = ['button', 'words'].map(part => document.querySelector(`[data-home=${part}]`));
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    button.hidden = false;
    words.hidden = true;
    button.onclick = () => event.prompt();
  });
}
