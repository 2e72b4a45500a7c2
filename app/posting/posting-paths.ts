import type { DraftScreen } from '../domain/needs/where-draft-goes-on';

/** Addresses of the screens that belong to one need. */
export function needPaths(needId: string) {
  const need = `/company/needs/${needId}`;
  return {
    need,
    newTask: `${need}/tasks/new`,
    tasks: `${need}/tasks`,
    place: `${need}/place`,
    afterwards: `${need}/afterwards`,
    check: `${need}/check`,
    receipt: `${need}/receipt`,
  } as const;
}

/** Addresses of the screens that belong to one task of a need. */
export function taskPaths(needId: string, taskId: string) {
  const what = `/company/needs/${needId}/tasks/${taskId}`;
  return { what, when: `${what}/when`, about: `${what}/about` } as const;
}

/** The same screen, opened to change one answer: it leads back to the check. */
export function toChange(path: string): string {
  return `${path}?then=check`;
}

/** Where a draft that was left goes on. */
export function onwardPath(
  needId: string,
  screen: DraftScreen,
  tasks: readonly { readonly id: string }[],
): string {
  const [first] = tasks;
  const need = needPaths(needId);
  if (screen === 'when' || screen === 'about') {
    return first ? taskPaths(needId, first.id)[screen] : need.tasks;
  }
  return need[screen];
}

/** Where the first screen leads: to the details of one task, or to the list of several. */
export function afterWhat(needId: string, tasks: readonly { readonly id: string }[]): string {
  const [first, second] = tasks;
  return first && !second ? taskPaths(needId, first.id).when : needPaths(needId).tasks;
}
