/**
 * Prints a named list as JSON, an item a line, each as soon as it is made: a list of any length
 * needs no more memory than its longest item.
 */
export function printList(name: string, items: Iterable<unknown>): void {
  process.stdout.write(`"${name}": [`);
  let before = '\n';
  for (const item of items) {
    process.stdout.write(`${before}${JSON.stringify(item)}`);
    before = ',\n';
  }
  process.stdout.write('\n]');
}
