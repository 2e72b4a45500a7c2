interface Named {
  readonly name: string;
}

/** Whose names may stand in what is written of a company: every reader knows them from there. */
export function namesKnownThere(
  writer: Named,
  company: Named,
  contacts: readonly Named[],
): readonly string[] {
  return [writer, company, ...contacts].map(({ name }) => name);
}
