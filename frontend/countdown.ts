// How long a time is still kept for the patient. The server has said until when, in words; this
// element shows what is left of it, and says it aloud only where it matters: with two minutes left,
// with one, and at the end.
//
// The server sends how many seconds are left rather than a time of day, because a patient's clock
// may be wrong.

const STILL = window.matchMedia('(prefers-reduced-motion: reduce)');

class Countdown extends HTMLElement {
  private readonly shown = document.createElement('span');
  private readonly said = document.createElement('span');
  private end = 0;
  private timer = 0;

  connectedCallback(): void {
    if (this.end === 0) {
      this.end = performance.now() + Number(this.dataset.seconds) * 1000;
      this.shown.setAttribute('aria-hidden', 'true');
      this.said.setAttribute('role', 'status');
      this.said.className = 'nhsuk-u-visually-hidden';
      this.replaceChildren(this.shown, this.said);
    }
    this.tick();
    this.timer = window.setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
  }

  private tick(): void {
    const left = Math.max(0, Math.round((this.end - performance.now()) / 1000));
    const words = this.words(left);
    if (this.shown.textContent !== words) {
      this.shown.textContent = words;
    }
    this.say(left);
    if (left === 0) {
      window.clearInterval(this.timer);
    }
  }

  private words(left: number): string {
    if (left === 0) {
      return this.dataset.over ?? '';
    }
    if (STILL.matches) {
      const minutes = Math.ceil(left / 60);
      return minutes > 1 ? this.filled('lessThan', String(minutes)) : (this.dataset.one ?? '');
    }
    return this.filled('left', `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`);
  }

  private say(left: number): void {
    if (left > 120) {
      return;
    }
    const words = left === 0 ? this.dataset.over : left <= 60 ? this.dataset.one : this.dataset.two;
    if (words !== undefined && this.said.textContent !== words) {
      this.said.textContent = words;
    }
  }

  private filled(key: string, value: string): string {
    return (this.dataset[key] ?? '').replace('{0}', value);
  }
}

customElements.define('app-countdown', Countdown);
