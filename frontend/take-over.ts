// The server sends each page as finished HTML. Flow then builds the same page again, in its own container.
// In the moment when the container is filled, this script carries over what the person did meanwhile (typed
// text, focus, a pressed button) and takes the first copy away, so that nobody sees a change.

const FIRST = 'app-first-html';

function pathWithin(root: Element, node: Element): number[] {
  const path: number[] = [];
  for (let at: Element | null = node; at && at !== root; at = at.parentElement) {
    path.unshift(Array.prototype.indexOf.call(at.parentElement?.children ?? [], at));
  }
  return path;
}

function follow(root: Element, path: number[]): Element | undefined {
  return path.reduce<Element | undefined>((at, index) => at?.children[index], root);
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function typedValues(first: Element): Array<{ path: number[]; from: Control }> {
  const controls = Array.from(first.querySelectorAll<Control>('input, select, textarea'));
  return controls
    .filter((control) => {
      if (control instanceof HTMLSelectElement) {
        return Array.from(control.options).some((option) => option.selected !== option.defaultSelected);
      }
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
        return control.checked !== control.defaultChecked;
      }
      return control.value !== control.defaultValue;
    })
    .map((from) => ({ path: pathWithin(first, from), from }));
}

function carryOver(first: Element, container: Element, pressed: Element | undefined): void {
  for (const { path, from } of typedValues(first)) {
    const to = follow(container, path);
    if (!to || to.tagName !== from.tagName) {
      continue;
    }
    if (to instanceof HTMLInputElement && from instanceof HTMLInputElement) {
      to.checked = from.checked;
    }
    (to as Control).value = from.value;
    to.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const focused = document.activeElement;
  if (focused && first.contains(focused)) {
    const twin = follow(container, pathWithin(first, focused));
    if (twin instanceof HTMLElement) {
      twin.focus({ preventScroll: true });
      const caret = focused instanceof HTMLInputElement && focused.type === 'text' ? focused.selectionStart : null;
      if (caret !== null && twin instanceof HTMLInputElement) {
        twin.setSelectionRange(caret, caret);
      }
    }
  }
  const twinOfPressed = pressed ? follow(container, pathWithin(first, pressed)) : undefined;
  if (twinOfPressed instanceof HTMLElement) {
    twinOfPressed.click();
  }
}

/** Waits for Flow's copy of the page, then removes the server's. */
export function takeOver(): void {
  const first = document.getElementById(FIRST);
  const container = first?.previousElementSibling;
  if (!first || !container) {
    return;
  }
  let pressed: Element | undefined;
  // A form that only Flow can answer must not go to the server as a plain form: hold it until Flow is there.
  // One with an action works as it is, so the browser sends it.
  first.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.hasAttribute('data-flow') && !form.hasAttribute('action')) {
      event.preventDefault();
      pressed = (event as SubmitEvent).submitter ?? undefined;
    }
  });
  first.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button[type="button"]');
    if (button) {
      pressed = button;
    }
  });
  const done = (): boolean => {
    // the main landmark comes with the view, so its heading is the sign that the page is complete
    if (!container.querySelector('main h1')) {
      return false;
    }
    const scroll = window.scrollY;
    carryOver(first, container, pressed);
    first.remove();
    window.scrollTo(0, scroll);
    document.body.setAttribute('data-page', 'ready');
    return true;
  };
  const observer = new MutationObserver(() => {
    if (done()) {
      observer.disconnect();
    }
  });
  observer.observe(container, { childList: true, subtree: true });
}
