// The server keeps the pages of visitors for a short time only. When a page comes back from a sleeping device, the
// server may know it no longer. Flow would then load the page again, and what was typed would be gone.
//
// A question needs no Flow to be answered: its form has an action. So on such a page the loss is not told to Flow; the
// browser itself sends the form, also the one that Flow was just told of, and follows links, from then on.

const FORM = 'form[data-flow][action]';

let lost = false;
let told: HTMLFormElement | undefined;

function isLost(request: XMLHttpRequest): boolean {
  const url = request.responseURL;
  if (url.includes('v-r=heartbeat')) {
    return [403, 404, 410].includes(request.status);
  }
  // without its cookie the server does not even know that there was a session
  return url.includes('v-r=uidl') && /"sessionExpired":true|"appError":\{/.test(request.responseText);
}

function hear(event: Event): void {
  const request = event.target as XMLHttpRequest;
  if (request.readyState !== XMLHttpRequest.DONE || !request.responseURL.includes('v-r=')) {
    return;
  }
  if (lost || (isLost(request) && document.querySelector(`main ${FORM}`))) {
    lost = true;
    event.stopImmediatePropagation();
    if (told) {
      HTMLFormElement.prototype.submit.call(told);
    }
  }
  if (request.responseURL.includes('v-r=uidl')) {
    told = undefined;
  }
}

// before Flow makes its first request, so that this is heard before Flow hears it
window.XMLHttpRequest = class extends XMLHttpRequest {
  constructor() {
    super();
    this.addEventListener('readystatechange', hear);
  }
};

document.addEventListener(
  'submit',
  (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches(FORM)) {
      return;
    }
    if (lost) {
      event.stopImmediatePropagation();
    } else {
      told = form;
    }
  },
  true
);

document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]:not([href^="#"])') : null;
    if (lost && link) {
      event.stopPropagation();
    }
  },
  true
);

window.addEventListener(
  'popstate',
  (event) => {
    if (lost) {
      event.stopImmediatePropagation();
      window.location.reload();
    }
  },
  true
);
