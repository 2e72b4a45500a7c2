/** Which draft of which company a step belongs to: another company's is not found. */
export interface DraftOf {
  readonly companyId: string;
  readonly needId: string;
}

/**
 * Why a step is not saved: `not-a-draft` – the need is not the company's, or was opened;
 * `too-many-tasks` – it has as many as one need can hold; `unanswered` – a need that is sent in
 * would lack what it must say; `company-stopped` – the cooperation is over, and nothing begins.
 */
export type DraftRefusal = 'not-a-draft' | 'too-many-tasks' | 'unanswered' | 'company-stopped';
