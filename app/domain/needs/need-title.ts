/** As a heading on a telephone: two lines. */
const longest = 60;

/**
 * A need is called after its tasks, so that the employer is not asked for a heading:
 * «Vaske brett», «Vaske brett og pakke brød», «Vaske brett, pakke brød og 2 til»; where two are
 * too long to be read together, «Gå tur med hunder og 1 oppgave til».
 */
export function needTitleOf(taskTitles: readonly string[]): string {
  const [first = '', second, ...rest] = taskTitles;
  if (second === undefined) return shortened(first, longest);
  const two = [first, lowerFirst(second)];
  const title = rest.length === 0 ? two.join(' og ') : `${two.join(', ')} og ${rest.length} til`;
  if (title.length <= longest) return title;
  const others = ` og ${rest.length + 1} ${rest.length === 0 ? 'oppgave' : 'oppgaver'} til`;
  return shortened(first, longest - others.length) + others;
}

/** Norwegian writes a word in a sentence small, but leaves abbreviations such as «HMS» alone. */
function lowerFirst(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** Cut after a whole word, where there is one. */
function shortened(title: string, most: number): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most - 1);
  return `${/^(.+)\s\S*$/u.exec(cut)?.[1] ?? cut}…`;
}
