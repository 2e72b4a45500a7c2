/** What an action gives back to the page when the form was not taken: nothing typed is lost. */
export interface FormAnswer {
  /** By field, in plain words. */
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | string[]>>;
  /** What concerns no single field. */
  readonly message?: string | undefined;
}
