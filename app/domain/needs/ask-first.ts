import type { MatchTask } from '../matching/input';

/** What is asked about, in the order it helps the most: when, who helps, what it leads to, how heavy. */
export const firstQuestions = [
  'times',
  'mentor',
  'contract',
  'lifting',
  'movable',
  'support',
  'standing',
] as const;

/** One question for a short talk with the company, and the tasks it is about; none: the whole need. */
export interface FirstQuestion {
  readonly about: (typeof firstQuestions)[number];
  readonly tasks: readonly { readonly id: string; readonly title: string }[];
}

/** What a specialist gets answered in a few minutes; the rest waits for the visit. */
const mostQuestions = 5;

interface Told {
  readonly hasMentor: boolean | null;
  readonly contractChance: string | null;
  readonly support: string | null;
}

interface ToldTask {
  readonly id: string;
  readonly title: string;
  readonly details: Omit<MatchTask, 'id' | 'title'>;
}

/** The few unknowns that decide the most about who fits, and about what an agreement may say. */
export function askFirst(need: Told, tasks: readonly ToldTask[]): FirstQuestion[] {
  const isUnknown: Record<FirstQuestion['about'], boolean | ((task: ToldTask) => boolean)> = {
    times: ({ details }) => details.times === undefined,
    mentor: need.hasMentor === null,
    contract: need.contractChance === null,
    lifting: ({ details }) => details.demands?.liftingKg === undefined,
    movable: ({ details }) => details.movable === undefined,
    support: need.support === null,
    standing: ({ details }) => details.demands?.standing === undefined,
  };
  return firstQuestions
    .flatMap((about): FirstQuestion[] => {
      const unknown = isUnknown[about];
      if (typeof unknown === 'boolean') return unknown ? [{ about, tasks: [] }] : [];
      const asked = tasks.filter(unknown).map(({ id, title }) => ({ id, title }));
      return asked.length > 0 ? [{ about, tasks: asked }] : [];
    })
    .slice(0, mostQuestions);
}
