// Flow tells the element of this name when the connection is lost and found again. Its own element brings styles
// that the page's policy refuses; this one only says it, in the page's one status line.

const LOST = ['connection-lost', 'reconnecting'];

interface ConnectionStateStore {
  state: string;
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
}

function say(kind: 'lost' | 'back'): void {
  const status = document.getElementById('app-status');
  if (status) {
    status.textContent = status.dataset[kind] ?? '';
    status.classList.toggle('app-status--shown', kind === 'lost');
    status.classList.toggle('nhsuk-u-visually-hidden', kind !== 'lost');
  }
}

class ConnectionStatus extends HTMLElement {
  connectedCallback(): void {
    this.hidden = true;
    const store = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin.connectionState;
    store.addStateChangeListener((previous, current) => {
      if (LOST.includes(current)) {
        say('lost');
      } else if (LOST.includes(previous)) {
        say('back');
      }
    });
  }
}

customElements.define('vaadin-connection-indicator', ConnectionStatus);
