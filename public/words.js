// @ts-check
/**
 * Shows what is understood of words while they are typed: a part marked with `data-words` asks for
 * its rows a moment after a pause and puts them in place. What was ticked goes with the question
 * and comes back ticked. Without this script the button of the part sends the form.
 */
const pauseBeforeAsking = 350;

for (const part of document.querySelectorAll('[data-words]')) {
  const form = part.closest('form');
  if (form && part instanceof HTMLElement) watch(form, part, part.dataset.words ?? '');
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} part
 * @param {string} field
 */
function watch(form, part, field) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;
  /** @param {string} name */
  const isOurs = (name) =>
    name === field ||
    (name.startsWith(`${field}[`) && name.endsWith('.what')) ||
    (name.startsWith('tasks[') && name.endsWith(`.${field}`));

  const ask = async () => {
    const turn = ++asked;
    const body = new URLSearchParams({ intent: 'understand', field });
    for (const [name, value] of new FormData(form)) {
      if (typeof value !== 'string') continue;
      if (isOurs(name)) body.append('text', value);
      else if (name.startsWith(`words.${field}[`)) body.append(name, value);
    }
    const answer = await fetch('/words', { method: 'POST', body }).catch(() => undefined);
    const rows = part.querySelector('.words__rows');
    if (!answer?.ok || !rows || turn !== asked) return;
    const focused = document.activeElement?.getAttribute('name');
    rows.innerHTML = await answer.text();
    if (!focused || isOurs(focused)) return;
    const again = rows.querySelector(`[name="${CSS.escape(focused)}"]`);
    if (again instanceof HTMLElement) again.focus();
  };

  // What was filled in beforehand is asked about at once, where the page does not say.
  const isSaid = part.querySelector('.words__rows')?.hasChildNodes();
  const isWritten = [...new FormData(form)].some(([name, value]) => isOurs(name) && value !== '');
  if (isWritten && !isSaid) ask();
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement) || !isOurs(target.getAttribute('name') ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(ask, pauseBeforeAsking);
  });
  form.addEventListener('submit', (event) => {
    if (!event.submitter || !part.contains(event.submitter)) return;
    event.preventDefault();
    ask();
  });
}
