import { closeReasons } from '../domain/needs/close-reason';
import type { NeedWithTasks } from '../usecases/needs/read-need';

/** A need as its own company reads it on a page. */
export function shownNeed({ need, tasks }: NeedWithTasks) {
  return {
    id: need.id,
    state: need.state,
    title: need.title ?? '',
    municipality: need.municipality,
    address: need.address,
    startOn: need.startOn,
    pay: need.pay,
    contractChance: need.contractChance,
    contactName: need.contactName,
    contactPhone: need.contactPhone,
    hasMentor: need.hasMentor,
    kind: need.kind,
    pausedUntilOn: need.pausedUntilOn,
    closedReason: closeReasons.find((reason) => reason === need.closedReason) ?? null,
    closedNote: need.closedNote,
    comeBackOn: need.comeBackOn,
    seasonFrom: need.seasonFrom,
    seasonTo: need.seasonTo,
    whyNow: need.whyNow,
    duration: need.duration,
    contractRequires: need.contractRequires,
    isEqualTerms: need.isEqualTerms,
    isAddition: need.isAddition,
    tasks: tasks.map(({ id, title, details }) => ({ id, title, details })),
  };
}
export type ShownNeed = ReturnType<typeof shownNeed>;
export type ShownTask = ShownNeed['tasks'][number];
