// Flow changes the page without a page load, so it moves no focus and tells a screen reader nothing.
// After each such navigation the focus goes to the new page's heading, or to its error summary: unless the
// person was quicker and is at something of the new page already, where their next key belongs.

let lastPath = window.location.pathname + window.location.search;
let pending = false;
let quiet: number | undefined;
/** Where the focus was when the page began to change; undefined while nothing changes. */
let before: Element | null | undefined;

function heading(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('main .nhsuk-error-summary') ?? document.querySelector<HTMLElement>('main h1')
  );
}

/** The focus of an element that Flow took away falls to the body. */
function hasMovedOn(): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && focused !== before;
}

function focusHeading(): void {
  const movedOn = hasMovedOn();
  pending = false;
  before = undefined;
  const target = heading();
  if (!target || movedOn) {
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

function changed(): void {
  if (before === undefined) {
    before = document.activeElement;
  }
  navigated();
  window.clearTimeout(quiet);
  quiet = window.setTimeout(fallenQuiet, 100);
}

// Flow may set the address only after it has changed the page, and then nothing more changes
function fallenQuiet(): void {
  navigated();
  if (!pending) {
    before = undefined;
  }
}

new MutationObserver(changed).observe(document.getElementById('outlet') ?? document.body, {
  childList: true,
  subtree: true
});
