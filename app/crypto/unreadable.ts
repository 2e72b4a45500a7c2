/**
 * Something sealed does not open: a bit of it, its place or its key is another than when it was
 * sealed.
 */
export class Unreadable extends Error {
  /** @param place where it is stored: table, column and record, and never what it says. */
  constructor(readonly place: string) {
    super(`cannot open what is sealed in ${place}`);
    this.name = 'Unreadable';
  }

  /** The table it is stored in. */
  get table(): string {
    return this.place.split('.')[0] ?? '';
  }
}

/**
 * Whether this is why something stopped. Told by its name: the server's bundle has a class of its
 * own.
 */
export function isUnreadable(error: unknown): error is Unreadable {
  return error instanceof Error && error.name === 'Unreadable';
}
