// What NHS.UK pages do in the browser beyond plain HTML. Everything is an enhancement: pages work without it.
// Listeners sit on the document, so that they serve the server's first HTML and Flow's copy alike, and no node that
// Flow owns is moved, added or taken away; only attributes, classes and the data of texts change.

const WORDS = {
  hide: 'Hide',
  hidePassword: 'Hide password',
  passwordHidden: 'Your password is hidden',
  passwordVisible: 'Your password is visible',
  show: 'Show',
  showPassword: 'Show password',
  left: (amount: string, noun: string) => `You have ${amount} ${noun} remaining`,
  over: (amount: string, noun: string) => `You have ${amount} ${noun} too many`,
  noun: (count: number) => (count === 1 ? 'character' : 'characters')
};

const PREVENT_DOUBLE_CLICK_MS = 1000;
const SPEAK_AFTER_MS = 1000;

function closest<T extends HTMLElement>(event: Event, selector: string): T | null {
  return event.target instanceof Element ? event.target.closest<T>(selector) : null;
}

function setText(node: Element | null, text: string): void {
  const first = node?.firstChild;
  if (first instanceof Text && first.data !== text) {
    first.data = text;
  }
}

/** While the server's first HTML still stands, ids exist twice: the later one is the copy that is about to go. */
function byId(id: string): HTMLElement | null {
  return id ? document.getElementById(id) : null;
}

// --- Links within the page: <base href> would send them to the home page ---

function questionOf(control: HTMLElement): Element {
  const legend = control.closest('fieldset')?.querySelector('legend');
  if (legend) {
    const tooFar = control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top > window.innerHeight / 2;
    const choice = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);
    if (choice || !tooFar) {
      return legend;
    }
  }
  return document.querySelector(`label[for="${CSS.escape(control.id)}"]`) ?? control;
}

function goWithin(event: Event): void {
  const link = closest<HTMLAnchorElement>(event, 'a[href^="#"]');
  const target = link && byId(link.getAttribute('href')!.slice(1));
  if (!link || link.matches('.nhsuk-tabs__tab')) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (!target) {
    return;
  }
  if (link.closest('.nhsuk-error-summary')) {
    questionOf(target).scrollIntoView();
    target.focus({ preventScroll: true });
    return;
  }
  focusAnything(target);
  target.scrollIntoView();
}

function focusAnything(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) {
    target.setAttribute('tabindex', '-1');
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}

// --- Buttons ---

const lastClick = new WeakMap<Element, number>();

function preventDoubleClick(event: Event): void {
  const button = closest(event, '[data-prevent-double-click="true"]');
  if (!button) {
    return;
  }
  if (event.timeStamp - (lastClick.get(button) ?? -Infinity) < PREVENT_DOUBLE_CLICK_MS) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  lastClick.set(button, event.timeStamp);
}

/** Space presses a link that looks like a button. */
function pressWithSpace(event: KeyboardEvent): void {
  const link = event.key === ' ' ? closest(event, 'a[role="button"]') : null;
  if (link) {
    event.preventDefault();
    link.click();
  }
}

// --- Password ---

function togglePassword(event: Event): void {
  const button = closest(event, '.nhsuk-js-password-input-toggle');
  const input = button?.parentElement?.querySelector<HTMLInputElement>('.nhsuk-js-password-input-input');
  if (!button || !input) {
    return;
  }
  showPassword(button, input, input.type === 'password');
  speak(input.type === 'password' ? WORDS.passwordHidden : WORDS.passwordVisible);
}

function showPassword(button: Element, input: HTMLInputElement, visible: boolean): void {
  input.type = visible ? 'text' : 'password';
  setText(button, visible ? WORDS.hide : WORDS.show);
  button.setAttribute('aria-label', visible ? WORDS.hidePassword : WORDS.showPassword);
}

/** A password must never be sent or remembered as text. */
function hidePasswords(event: Event): void {
  const form = closest(event, 'form');
  form?.querySelectorAll<HTMLInputElement>('.nhsuk-js-password-input-input[type="text"]').forEach((input) => {
    const button = input.parentElement?.querySelector('.nhsuk-js-password-input-toggle');
    if (button) {
      showPassword(button, input, false);
    }
  });
}

// --- Character count ---

let speaking: number | undefined;

function speak(text: string): void {
  let status = document.getElementById('app-spoken');
  if (!status) {
    status = document.createElement('div');
    status.id = 'app-spoken';
    status.className = 'nhsuk-u-visually-hidden';
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  status.textContent = text;
}

function countCharacters(textarea: HTMLTextAreaElement): void {
  const group = textarea.closest<HTMLElement>('.nhsuk-character-count');
  const message = group?.querySelector('.nhsuk-character-count__message');
  if (!group || !message) {
    return;
  }
  const left = Number(group.dataset.maxlength) - Array.from(textarea.value).length;
  const amount = Math.abs(left).toLocaleString('en-GB');
  const noun = WORDS.noun(Math.abs(left));
  const words = left < 0 ? WORDS.over(amount, noun) : WORDS.left(amount, noun);
  setText(message, words);
  message.classList.toggle('nhsuk-error-message', left < 0);
  message.classList.toggle('nhsuk-hint', left >= 0);
  const refused = group.querySelector(':scope > .nhsuk-error-message[id$="-error"]') !== null;
  textarea.classList.toggle('nhsuk-textarea--error', left < 0 || refused);
  window.clearTimeout(speaking);
  speaking = window.setTimeout(() => speak(words), SPEAK_AFTER_MS);
}

// --- Radios and checkboxes ---

function ownInputs(group: Element): HTMLInputElement[] {
  return Array.from(group.querySelectorAll<HTMLInputElement>(':scope > div > input'));
}

function showConditionals(group: Element): void {
  for (const input of ownInputs(group)) {
    const id = input.dataset.ariaControls;
    const part = id ? group.querySelector(`[id="${CSS.escape(id)}"]`) : null;
    if (part) {
      const block = group.classList.contains('nhsuk-radios') ? 'nhsuk-radios' : 'nhsuk-checkboxes';
      part.classList.toggle(`${block}__conditional--hidden`, !input.checked);
      input.setAttribute('aria-controls', part.id);
      // no aria-expanded: ARIA does not allow it on radios and checkboxes
    }
  }
}

/** Runs before Flow hears the change, so that Flow reads the group as it then stands. */
function choose(event: Event): void {
  const input = event.target;
  const group = closest(event, '.nhsuk-radios, .nhsuk-checkboxes');
  if (!group || !(input instanceof HTMLInputElement) || !ownInputs(group).includes(input)) {
    return;
  }
  if (input.type === 'checkbox' && input.checked) {
    const exclusive = input.dataset.behaviour === 'exclusive';
    ownInputs(group)
      .filter((other) => other !== input && (exclusive || other.dataset.behaviour === 'exclusive'))
      .forEach((other) => (other.checked = false));
  }
  showConditionals(group);
}

// --- Tabs ---

const narrow = window.matchMedia('(max-width: 40.0525em)');

function setUpTabs(tabs: Element): void {
  const links = Array.from(tabs.querySelectorAll<HTMLAnchorElement>('.nhsuk-tabs__tab'));
  tabs.querySelector('.nhsuk-tabs__list')?.setAttribute('role', 'tablist');
  links.forEach((link) => {
    const panel = panelOf(tabs, link);
    link.parentElement?.setAttribute('role', 'presentation');
    link.setAttribute('role', 'tab');
    link.id ||= `tab_${panel?.id}`;
    link.setAttribute('aria-controls', panel?.id ?? '');
    panel?.setAttribute('role', 'tabpanel');
    panel?.setAttribute('aria-labelledby', link.id);
  });
  const selected = tabs.querySelector<HTMLAnchorElement>('.nhsuk-tabs__list-item--selected .nhsuk-tabs__tab');
  if (selected ?? links[0]) {
    openTab(tabs, selected ?? links[0]);
  }
}

function panelOf(tabs: Element, link: Element): Element | null {
  const id = link.getAttribute('href')?.slice(1) ?? '';
  return tabs.querySelector(`:scope > [id="${CSS.escape(id)}"]`);
}

function openTab(tabs: Element, opened: HTMLAnchorElement): void {
  tabs.querySelectorAll<HTMLAnchorElement>('.nhsuk-tabs__tab').forEach((link) => {
    const on = link === opened;
    link.parentElement?.classList.toggle('nhsuk-tabs__list-item--selected', on);
    link.setAttribute('aria-selected', String(on));
    link.setAttribute('tabindex', on ? '0' : '-1');
    panelOf(tabs, link)?.classList.toggle('nhsuk-tabs__panel--hidden', !on);
  });
}

function clickTab(event: Event): void {
  const link = closest<HTMLAnchorElement>(event, '.nhsuk-tabs__tab');
  const tabs = link?.closest('.nhsuk-tabs');
  if (!link || !tabs) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (narrow.matches) {
    const panel = panelOf(tabs, link);
    if (panel instanceof HTMLElement) {
      focusAnything(panel);
      panel.scrollIntoView();
    }
  } else {
    openTab(tabs, link);
  }
}

function moveBetweenTabs(event: KeyboardEvent): void {
  const link = closest<HTMLAnchorElement>(event, '.nhsuk-tabs__tab');
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const tabs = link?.closest('.nhsuk-tabs');
  if (!link || !tabs || !step || narrow.matches) {
    return;
  }
  const links = Array.from(tabs.querySelectorAll<HTMLAnchorElement>('.nhsuk-tabs__tab'));
  const next = links[links.indexOf(link) + step];
  if (next) {
    openTab(tabs, next);
    next.focus();
    event.preventDefault();
  }
}

// --- The header's menu: items that do not fit are hidden by a class until "More" is pressed ---

const FOLDED = 'app-header__navigation-item--folded';

function foldMenu(navigation: Element): void {
  const list = navigation.querySelector<HTMLElement>('.nhsuk-header__navigation-list');
  const menu = navigation.querySelector<HTMLElement>('.nhsuk-header__menu');
  const toggle = menu?.querySelector('.nhsuk-header__menu-toggle');
  if (!list || !menu || !toggle) {
    return;
  }
  const open = toggle.getAttribute('aria-expanded') === 'true';
  const items = Array.from(list.querySelectorAll<HTMLElement>(':scope > .nhsuk-header__navigation-item'));
  items.forEach((item) => item.classList.remove(FOLDED));
  list.classList.toggle('app-header__navigation-list--open', open);
  menu.hidden = true;
  const width = (): number => items.reduce((sum, item) => sum + item.getBoundingClientRect().width, 0);
  const room = list.clientWidth;
  if (room === 0 || open || width() <= room) {
    menu.hidden = !open;
    return;
  }
  menu.hidden = false;
  const left = room - menu.getBoundingClientRect().width;
  let used = 0;
  for (const item of items) {
    used += item.getBoundingClientRect().width;
    item.classList.toggle(FOLDED, used > left);
  }
}

function toggleMenu(event: Event): void {
  const toggle = closest(event, '.nhsuk-header__menu-toggle');
  const navigation = toggle?.closest('.nhsuk-header__navigation');
  if (toggle && navigation) {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(open));
    foldMenu(navigation);
  }
}

// --- What appears on a page ---

const seen = new WeakSet<Element>();

function setUp(root: ParentNode): void {
  const fresh = (selector: string, act: (part: HTMLElement) => void): void =>
    root.querySelectorAll<HTMLElement>(selector).forEach((part) => {
      if (!seen.has(part)) {
        seen.add(part);
        act(part);
      }
    });
  fresh('.nhsuk-js-password-input-toggle', (toggle) => (toggle.hidden = false));
  fresh('.nhsuk-radios, .nhsuk-checkboxes', showConditionals);
  fresh('.nhsuk-tabs', setUpTabs);
  fresh('.nhsuk-header__navigation', foldMenu);
  fresh('.nhsuk-error-summary', (summary) => {
    if (!summary.closest('#app-first-html')) {
      focusAnything(summary);
      summary.scrollIntoView();
    }
  });
}

document.addEventListener('click', preventDoubleClick, true);
document.addEventListener('click', goWithin, true);
document.addEventListener('click', clickTab, true);
document.addEventListener('click', togglePassword);
document.addEventListener('click', toggleMenu);
document.addEventListener('keydown', pressWithSpace);
document.addEventListener('keydown', moveBetweenTabs);
document.addEventListener('submit', hidePasswords, true);
document.addEventListener('change', choose, true);
document.addEventListener('input', (event) => {
  if (event.target instanceof HTMLTextAreaElement && event.target.matches('.nhsuk-js-character-count')) {
    countCharacters(event.target);
  }
});
window.addEventListener('resize', () => document.querySelectorAll('.nhsuk-header__navigation').forEach(foldMenu));
void document.fonts.ready.then(() => document.querySelectorAll('.nhsuk-header__navigation').forEach(foldMenu));

// One look at the page per frame, however many changes Flow makes in it.
let due = false;
new MutationObserver(() => {
  if (!due) {
    due = true;
    requestAnimationFrame(() => {
      due = false;
      setUp(document);
    });
  }
}).observe(document.body, { childList: true, subtree: true });
setUp(document);
