// @ts-check
/**
 * Looks over free text while it is written: a field marked with `data-look-over`, the rule for it,
 * is asked about a moment after a pause, and what may point at a person is said under it; it is gone
 * when the words are. Nothing is sent on or kept. Without this script it is said when the form is
 * sent.
 */
const pauseBeforeLooking = 600;

for (const field of document.querySelectorAll('[data-look-over]')) {
  const place = document.getElementById(`${field.id}-looked-over`);
  if (place && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) {
    lookOver(field, place);
  }
}

/**
 * @param {HTMLTextAreaElement | HTMLInputElement} field
 * @param {HTMLElement} place
 */
function lookOver(field, place) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;

  const ask = async () => {
    const turn = ++asked;
    const sentences = await sentencesAbout(field);
    if (turn === asked && sentences) tell(place, sentences);
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pauseBeforeLooking);
  });
}

/**
 * Undefined when there was no answer: what stands there then stays.
 * @param {HTMLTextAreaElement | HTMLInputElement} field
 * @returns {Promise<string[] | undefined>}
 */
async function sentencesAbout({ value: text, dataset }) {
  if (text.trim() === '') return [];
  const body = new URLSearchParams({ intent: 'look-over', rule: dataset.lookOver ?? '', text });
  const answer = await fetch('/texts', { method: 'POST', body }).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
}

/**
 * Said only when it is new, so that it is not read aloud at each pause.
 * @param {HTMLElement} place
 * @param {string[]} sentences
 */
function tell(place, sentences) {
  const lines = sentences.map((sentence) => {
    const line = document.createElement('p');
    line.textContent = sentence;
    return line;
  });
  if (lines.map((line) => line.textContent).join() === textsOf(place).join()) return;
  place.replaceChildren(...lines);
}

/** @param {HTMLElement} place */
function textsOf(place) {
  return [...place.children].map((line) => line.textContent);
}
