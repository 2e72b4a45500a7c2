/** What a need must say before it can be sent; all else may be «vet ikke ennå» (domain §4). */
export type Unanswered = 'tasks' | 'municipality' | 'contact';

interface DraftAnswers {
  readonly municipality: string | null;
  readonly contactName: string | null;
}

/** What is still missing in a draft, in the order it is asked. */
export function unansweredIn(draft: DraftAnswers, taskCount: number): Unanswered[] {
  return [
    ...(taskCount === 0 ? (['tasks'] as const) : []),
    ...(draft.municipality ? [] : (['municipality'] as const)),
    ...(draft.contactName ? [] : (['contact'] as const)),
  ];
}
