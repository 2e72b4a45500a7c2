/** Which draft of which company a step belongs to: another company's is not found. */
export interface DraftOf {
  readonly companyId: string;
  readonly needId: string;
}

/** Why a step is not saved: the need is not the company's, or it has been sent already. */
export type DraftRefusal = 'not-a-draft';
