// Flow changes the page without a page load, so it moves no focus and tells a screen reader nothing.
// After each such navigation the focus goes to the new page's heading, or to its error summary.

let lastPath = window.location.pathname + window.location.search;
let pending = false;

function heading(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('main .nhsuk-error-summary') ?? document.querySelector<HTMLElement>('main h1')
  );
}

function focusHeading(): void {
  pending = false;
  const target = heading();
  if (!target) {
    return;
  }
  if (!target.hasAttribute('tabindex')) {
    target.setAttribute('tabindex', '-1');
  }
  target.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function navigated(): void {
  const path = window.location.pathname + window.location.search;
  if (path !== lastPath) {
    lastPath = path;
    if (!pending) {
      pending = true;
      // after Flow has put the new content in place
      window.setTimeout(focusHeading, 50);
    }
  }
}

// Flow may set the address only after it has changed the page, and then nothing more changes
function changed(): void {
  navigated();
  window.setTimeout(navigated, 100);
}

new MutationObserver(changed).observe(document.getElementById('outlet') ?? document.body, {
  childList: true,
  subtree: true
});
