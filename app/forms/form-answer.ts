/** What an action gives back to the page when the form was not taken: nothing typed is lost. */
export interface FormAnswer {
  /** By field, in plain words. */
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | string[]>>;
  /** What concerns no single field. */
  readonly message?: string | undefined;
  /** Words that may point at a person, to be taken out or wanted. */
  readonly doubt?: TextDoubt | undefined;
}

/** Found words the writer is asked about: one tick says that they are wanted. */
export interface TextDoubt {
  readonly tickName: string;
  /** The tick's value: it counts for these words and no others. */
  readonly tick: string;
  readonly words: readonly DoubtfulWords[];
}

export interface DoubtfulWords {
  readonly field: string;
  readonly label: string;
  readonly text: string;
  /** What it seems to be, and why it is asked about. */
  readonly what: string;
  readonly why: string;
}
