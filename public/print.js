// @ts-check
/**
 * Shows the button of a part marked with `data-print` in the place of the line that says how to
 * print, and opens what is folded while the page is printed. Without this script the line stands.
 */
for (const part of document.querySelectorAll('[data-print]')) {
  const button = part.querySelector('button');
  const how = part.querySelector('p');
  if (!button || !how) continue;
  button.hidden = false;
  how.hidden = true;
  button.addEventListener('click', () => window.print());
}

/** @type {HTMLDetailsElement[]} */
let opened = [];

window.addEventListener('beforeprint', () => {
  const closed = [...document.querySelectorAll('main details:not([open], .screen-only)')];
  opened = closed.filter((each) => each instanceof HTMLDetailsElement);
  for (const each of opened) each.open = true;
});

window.addEventListener('afterprint', () => {
  for (const each of opened) each.open = false;
  opened = [];
});
