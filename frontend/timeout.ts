// Counts how long a signed-in person has been idle, and shows the server's dialog two minutes before the end.
// Only what the person does reaches the server as a `v-r=uidl` request; each of them starts the time anew.

const WARN_SECONDS = 120;

let started = Date.now();
let lastAct = started;

new PerformanceObserver((entries) => {
  if (entries.getEntries().some((entry) => entry.name.includes('v-r=uidl'))) {
    lastAct = Date.now();
  }
}).observe({ type: 'resource' });

function dialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('flow-container dialog.app-timeout, [id^="ROOT"] dialog.app-timeout');
}

function secondsOf(element: HTMLElement, name: string): number {
  return Number(element.dataset[name] ?? Number.MAX_SAFE_INTEGER);
}

function tick(): void {
  const warning = dialog();
  if (!warning) {
    return;
  }
  const idle = secondsOf(warning, 'idleSeconds') - (Date.now() - lastAct) / 1000;
  const absolute = secondsOf(warning, 'absoluteSeconds') - (Date.now() - started) / 1000;
  const left = Math.min(idle, absolute);
  if (left <= 0) {
    // the server has ended the session: it answers with the sign-in page, which leads back here
    window.location.reload();
  } else if (left <= WARN_SECONDS && !warning.open) {
    warning.showModal();
  } else if (left > WARN_SECONDS && warning.open) {
    warning.close();
  }
}

document.addEventListener('click', (event) => {
  if ((event.target as Element).closest('.app-timeout__stay')) {
    dialog()?.close();
  }
});

window.setInterval(tick, 1000);
// a new sign-in comes with a new page load; a navigation inside Flow keeps the count
window.addEventListener('pageshow', () => {
  started = Date.now();
  lastAct = started;
});
