// @ts-check
/**
 * Keeps a form marked with `data-kept` while it is filled in: within a second after a pause it is
 * sent with the intent `keep`, beside the page's own navigation, so that a lost connection costs a
 * sentence and not the page. It is sent to its own page, or to `data-keep-at` with the address of
 * the page, or its own `data-place` where a page has several. While that fails the form is not left: neither by its own buttons, which would show the
 * browser's error page, nor by a link without asking. Nothing is stored in the browser, which may be
 * shared. Without this script it is an ordinary form.
 */
const pauseBeforeKeeping = 700;
const pauseBeforeTryingAgain = 15_000;
const longestTry = 15_000;

/**
 * `refused` by the server for what it holds; `signedOut` and `away` for reasons that pass; `failed`
 * for any other.
 * @typedef {'kept' | 'refused' | 'signedOut' | 'away' | 'failed'} Keeping
 */

for (const form of document.querySelectorAll('form[data-kept]')) {
  if (form instanceof HTMLFormElement) keepWhileWritten(form);
}

/** @param {HTMLFormElement} form */
function keepWhileWritten(form) {
  /** @type {Keeping | 'waiting'} */
  let standing = 'kept';
  let isLeaving = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let sending = new AbortController();
  const asItCame = writtenIn(form).toString();
  const isKept = () => standing === 'kept' || writtenIn(form).toString() === asItCame;
  const stop = () => {
    clearTimeout(timer);
    sending.abort();
    sending = new AbortController();
  };
  const keepNow = async () => {
    stop();
    const { signal } = sending;
    const tooLong = new Promise((resolve) => setTimeout(resolve, longestTry, 'away'));
    /** @type {Keeping} */
    const keeping = await Promise.race([keep(form, { signal }), tooLong]);
    if (signal.aborted) return;
    standing = keeping;
    say(form, keeping === 'away' || keeping === 'failed' ? 'lost' : keeping);
    if (keeping !== 'kept' && keeping !== 'refused')
      timer = setTimeout(keepNow, pauseBeforeTryingAgain);
  };

  form.addEventListener('input', () => {
    stop();
    standing = 'waiting';
    timer = setTimeout(keepNow, pauseBeforeKeeping);
  });
  addEventListener('online', () => {
    if (standing !== 'kept' && !isLeaving) keepNow();
  });

  form.addEventListener('submit', async (event) => {
    if (event.defaultPrevented) return;
    if (isLeaving || (standing === 'kept' && navigator.onLine)) {
      stop();
      isLeaving = true;
      return;
    }
    event.preventDefault();
    await keepNow();
    if (standing === 'waiting') return;
    if (mayPass(standing)) return say(form, standing === 'away' ? 'unsent' : 'unsentSignedOut');
    isLeaving = true;
    form.requestSubmit(event.submitter);
  });

  // Another form of the page leads away from this one: what was just written is kept before.
  document.addEventListener('submit', async (event) => {
    const { target: other, submitter } = event;
    if (other === form || !(other instanceof HTMLFormElement)) return;
    if (event.defaultPrevented || isLeaving || standing !== 'waiting') return;
    event.preventDefault();
    await keepNow();
    if (standing !== 'waiting') other.requestSubmit(submitter);
  });

  addEventListener('beforeunload', (event) => {
    const isKeptOnTheWay = standing === 'waiting' && navigator.onLine;
    if (!isLeaving && !isKept() && !isKeptOnTheWay) event.preventDefault();
  });
  addEventListener('pagehide', () => {
    stop();
    if (!isLeaving && standing !== 'kept') keep(form, { keepalive: true });
  });
  // The page comes back from the browser's memory as it was left.
  addEventListener('pageshow', () => {
    isLeaving = false;
  });
  for (const other of document.querySelectorAll('form[data-drops-kept]')) {
    other.addEventListener('submit', () => {
      stop();
      isLeaving = true;
    });
  }
}

/** @param {Keeping} keeping */
function mayPass(keeping) {
  return keeping === 'away' || keeping === 'signedOut';
}

/**
 * Says what became of what is written, in the words the form brings; what was not sent is said
 * where it is seen.
 * @param {HTMLFormElement} form
 * @param {'kept' | 'refused' | 'signedOut' | 'lost' | 'unsent' | 'unsentSignedOut'} what
 */
function say(form, what) {
  const place = form.querySelector(':scope > output');
  if (!(place instanceof HTMLElement)) return;
  place.dataset.says = what;
  place.textContent = form.dataset[what] ?? '';
  if (what.startsWith('unsent')) place.scrollIntoView({ block: 'nearest' });
}

/**
 * Kept when the server says so, or answers with a redirect, which is not followed; refused with a
 * 422. A server behind a proxy that does not reach it is away as much as one without a network.
 * @param {HTMLFormElement} form
 * @param {RequestInit} how given up by its signal, or alive beyond the page
 * @returns {Promise<Keeping>}
 */
function keep(form, how) {
  const { keepAt = form.action } = form.dataset;
  const { place = location.pathname + location.search } = form.dataset;
  const body = new URLSearchParams({ intent: 'keep', place });
  for (const [name, value] of writtenIn(form)) body.append(name, value);
  return fetch(keepAt, { method: 'POST', body, redirect: 'manual', ...how }).then(
    ({ type, ok, status }) => {
      if (ok || type === 'opaqueredirect') return 'kept';
      if (status === 422) return 'refused';
      if (status === 401) return 'signedOut';
      return status >= 502 && status <= 504 ? 'away' : 'failed';
    },
    () => 'away',
  );
}

/** @param {HTMLFormElement} form */
function writtenIn(form) {
  const written = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') written.append(name, value);
  }
  return written;
}
