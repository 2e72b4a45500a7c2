import { ok, refuse, type Result } from '~/app/domain/result';
import {
  needStates,
  openStates,
  workedOnStates,
  type NeedState,
  type WorkedOnState,
} from './need-state';

/** Where a need goes by what its company does with it after it was sent (domain §4). */
const moves = {
  pause: { from: workedOnStates, to: 'paused' },
  resume: { from: ['paused'], to: undefined },
  close: { from: openStates, to: 'closed' },
  // Much may have changed meanwhile, so it is gone through anew.
  reopen: { from: ['closed'], to: 'submitted' },
} as const satisfies Record<
  string,
  { readonly from: readonly NeedState[]; readonly to: NeedState | undefined }
>;

export const needMoves = [
  'pause',
  'resume',
  'close',
  'reopen',
] as const satisfies (keyof typeof moves)[];
export type NeedMove = (typeof needMoves)[number];

/** How a need stands. A paused one knows where it goes back to. */
export interface NeedStand {
  readonly state: NeedState;
  readonly resumesAt: WorkedOnState | null;
}

/** How a need stands after a move of its company's, or `not-now` when it does not allow it. */
export function needAfter(
  { state, resumesAt }: NeedStand,
  move: NeedMove,
): Result<NeedStand, 'not-now'> {
  const { from, to } = moves[move];
  if (!from.some((each) => each === state)) return refuse('not-now');
  if (move === 'pause') return ok({ state: 'paused', resumesAt: workedOn(state) });
  // A need that was stored without it goes to the step that is gone through again.
  return ok({ state: to ?? resumesAt ?? 'submitted', resumesAt: null });
}

/** Whether its company may still change what it says: until somebody is proposed for it. */
export function isEditable(state: NeedState): boolean {
  return needStates.indexOf(state) < needStates.indexOf('open');
}

function workedOn(state: NeedState): WorkedOnState | null {
  return workedOnStates.find((each) => each === state) ?? null;
}
