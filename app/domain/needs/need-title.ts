const longest = 120;

/**
 * A need is called after its tasks, so that the employer is not asked for a heading:
 * «Vaske brett», «Vaske brett og pakke brød», «Vaske brett, pakke brød og 2 til».
 */
export function needTitleOf(taskTitles: readonly string[]): string {
  const [first = '', second, ...rest] = taskTitles;
  if (second === undefined) return shortened(first);
  const two = [first, lowerFirst(second)];
  return shortened(
    rest.length === 0 ? two.join(' og ') : `${two.join(', ')} og ${rest.length} til`,
  );
}

/** Norwegian writes a word in a sentence small, but leaves abbreviations such as «HMS» alone. */
function lowerFirst(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function shortened(title: string): string {
  return title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`;
}
