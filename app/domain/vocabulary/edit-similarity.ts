/**
 * How alike two strings are: 1 minus the edits (a swap of neighbours is one edit) per letter of
 * the longer one. Both are expected short; time is the product of their lengths.
 */
export function editSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}

/**
 * The least edits between two strings, a swap of neighbours counted as one. Where it is seen that
 * they are more than `most`, some number above it.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let beforeLast = new Array<number>(b.length + 1).fill(0);
  let last = Array.from(beforeLast, (_, at) => at);
  let current = beforeLast.slice();
  for (let row = 1; row <= a.length; row += 1) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      );
      const isSwap = cost > 0 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && isSwap) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = edits;
      if (edits < least) least = edits;
    }
    // A row's least grows by one at most: a swap, which reaches back over one, is no way below it.
    if (least > most) return least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length] ?? 0;
}
