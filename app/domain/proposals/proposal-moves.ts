import { openStates, type FinalState, type OpenState, type ProposalState } from './proposal-state';

/**
 * Whose decision an event is. `jobseeker-in-meeting` is her own word, said in a meeting or on the
 * phone and recorded by the specialist; a consent given so names its witness (`Consent`).
 * `employer-by-phone` is the employer's word, written down with the day and who said it.
 */
export type ProposalActor =
  | 'jobseeker'
  | 'jobseeker-in-meeting'
  | 'specialist'
  | 'employer'
  | 'employer-by-phone';

/** From which states an event leads to which one, and whose decision it is. */
export type ProposalMove = {
  readonly from: readonly (OpenState | FinalState)[];
  readonly to: OpenState | FinalState;
  readonly by: readonly ProposalActor[];
};

const herself = ['jobseeker', 'jobseeker-in-meeting'] as const;
const theEmployer = ['employer', 'employer-by-phone'] as const;

/** The life of a proposal, event by event (domain §7); pause and resume are in `proposalAfter`. */
export const proposalMoves = {
  ask: { from: ['drafted'], to: 'asked', by: ['specialist'] },
  consent: { from: ['asked'], to: 'consented', by: herself },
  decline: { from: ['asked'], to: 'declined', by: herself },
  // Her no, also one after a yes, may be hers to take back for some days (`takeBackUntil`): the
  // question waits again.
  'take-back-no': { from: ['declined', 'withdrawn'], to: 'asked', by: ['jobseeker'] },
  'ask-for-change': { from: ['asked'], to: 'drafted', by: herself },
  // Only less can be told this way, so she reads the shorter text and answers it at once.
  'take-away': { from: ['asked'], to: 'asked', by: ['jobseeker'] },
  // A changed card is a new question to her.
  revise: { from: ['asked', 'consented', 'queued'], to: 'drafted', by: ['specialist'] },
  // The company decides about one card of a need at a time: the next waits its turn (domain §2.4).
  queue: { from: ['consented'], to: 'queued', by: ['specialist'] },
  show: { from: ['consented', 'queued'], to: 'shown', by: ['specialist'] },
  // More may be asked before the first is answered (`mostOpenQuestions`).
  question: { from: ['shown', 'answered', 'question'], to: 'question', by: ['employer'] },
  answer: { from: ['question'], to: 'answered', by: ['specialist'] },
  'say-yes': { from: ['shown', 'question', 'answered'], to: 'interested', by: theEmployer },
  'say-not-now': { from: ['shown', 'question', 'answered'], to: 'not-now', by: theEmployer },
  'take-back-not-now': { from: ['not-now'], to: 'shown', by: ['employer'] },
  // A yes may be taken back until the specialist has gone on from it.
  'take-back-yes': { from: ['interested'], to: 'shown', by: ['employer'] },
  meet: { from: ['interested'], to: 'meeting', by: ['specialist'] },
  // The specialist accepts last, so the agreement comes in force with that acceptance (§8).
  agree: { from: ['meeting'], to: 'agreement', by: ['specialist'] },
  end: { from: openStates, to: 'ended', by: ['specialist'] },
  withdraw: { from: openStates, to: 'withdrawn', by: herself },
} as const satisfies Record<string, ProposalMove>;

/** Whether the company may still say yes or not now: it has been shown and not decided. */
export function isAnswerable(state: ProposalState): boolean {
  return proposalMoves['say-not-now'].from.some((from) => from === state);
}

export type ProposalMoveName = keyof typeof proposalMoves;
