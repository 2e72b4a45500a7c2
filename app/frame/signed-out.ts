/** What a page tells of a form that was sent when nobody was signed in any more. */
export interface SignedOut {
  /** Her way in is a link of ours, not a sign-in. */
  readonly isByLink: boolean;
  /** All that was sent, in its order; left out where a file was among it. */
  readonly fields: readonly (readonly [string, string])[] | undefined;
}

/** Whether an error's data is that; our guard alone throws it. */
export function isSignedOut(data: unknown): data is SignedOut {
  return typeof data === 'object' && data !== null && 'isByLink' in data;
}
