const twoLetters = /\p{L}.*\p{L}/su;

/** Whether a title says what is to be done: pictures and signs alone are read by nobody. */
export function saysWhat(title: string | undefined): boolean {
  return title === undefined || title === '' || twoLetters.test(title);
}
