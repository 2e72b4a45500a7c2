// @ts-check
/**
 * Keeps a form marked with `data-kept` while it is filled in: within a second after a pause it is
 * sent with the intent `keep`, beside the page's own navigation, so that a lost connection costs a
 * sentence and not the page. It is sent to its own page, or to `data-keep-at` with the address of
 * the page. Without this script it is an ordinary form.
 */
const pauseBeforeKeeping = 700;

/** @typedef {'kept' | 'refused' | 'lost'} Keeping */

for (const form of document.querySelectorAll('form[data-kept]')) {
  if (form instanceof HTMLFormElement) keepWhileWritten(form);
}

/** @param {HTMLFormElement} form */
function keepWhileWritten(form) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let sending = new AbortController();
  const stop = () => {
    clearTimeout(timer);
    sending.abort();
    sending = new AbortController();
  };
  form.addEventListener('submit', stop);
  form.addEventListener('input', () => {
    stop();
    const { signal } = sending;
    timer = setTimeout(async () => {
      const keeping = await keep(form, signal);
      if (!signal.aborted) say(form, keeping);
    }, pauseBeforeKeeping);
  });
}

/**
 * Says quietly what became of the draft, in the words the form brings.
 * @param {HTMLFormElement} form
 * @param {Keeping} keeping
 */
function say(form, keeping) {
  const place = form.querySelector(':scope > output');
  if (place) place.textContent = form.dataset[keeping] ?? '';
}

/**
 * Kept when the server says so, or answers with a redirect, which is not followed; refused with a 422.
 * @param {HTMLFormElement} form
 * @param {AbortSignal} signal given up when more is written, or the form itself is sent
 * @returns {Promise<Keeping>}
 */
function keep(form, signal) {
  const { keepAt = form.action } = form.dataset;
  const body = new URLSearchParams({ intent: 'keep', place: location.pathname + location.search });
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value);
  }
  const sending = fetch(keepAt, { method: 'POST', body, redirect: 'manual', signal });
  return sending.then(
    ({ type, ok, status }) =>
      ok || type === 'opaqueredirect' ? 'kept' : status === 422 ? 'refused' : 'lost',
    () => 'lost',
  );
}
