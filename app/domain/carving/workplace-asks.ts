import type { MatchTask } from '../matching/input';
import { joinWithAnd, uncapitalised } from '../wording/in-a-sentence';

/**
 * What a job asks of the workplace, in sentences for the employer. They are made of what the
 * company itself has said of its tasks and of nothing about the person. The first two hold for
 * every job: a named contact is required before any agreement (domain §4), and whoever is new is
 * trained at the place.
 */
export function workplaceAsks(tasks: readonly MatchTask[]): string[] {
  const where = (is: (task: MatchTask) => boolean, words: { all: string; some: string }) => {
    const found = tasks.filter(is);
    if (found.length === 0) return null;
    if (found.length === tasks.length) return words.all;
    return `${words.some}: ${joinWithAnd(found.map(({ title }) => uncapitalised(title)))}.`;
  };
  const trained = tasks.flatMap(({ requires = [] }) =>
    requires.filter(({ kind }) => kind === 'hse-training').map(({ name }) => name),
  );
  const offered = tasks.flatMap(({ adaptations = [] }) => adaptations);
  const sentences = [
    'En fast person hos dere som kandidaten kan spørre.',
    'Opplæring i oppgavene på arbeidsplassen.',
    where(({ demands }) => demands?.company === 'together', {
      all: 'En kollega å gjøre oppgavene sammen med.',
      some: 'En kollega å gjøre dette sammen med',
    }),
    where(({ demands }) => demands?.company === 'mixed', {
      all: 'Kolleger som er med på noe av arbeidet.',
      some: 'Kolleger som er med på noe av dette',
    }),
    where(({ learnable }) => learnable === true, {
      all: 'Tid til å lære ett steg om gangen.',
      some: 'Tid til å lære ett steg om gangen',
    }),
    where(({ demands }) => demands?.ladders === true, {
      all: 'Sikring og opplæring i stige.',
      some: 'Sikring og opplæring i stige',
    }),
    trained.length > 0 && `Opplæring før start: ${joinWithAnd([...new Set(trained)])}.`,
    offered.length > 0 && `Det dere har sagt at går: ${joinWithAnd([...new Set(offered)])}.`,
  ];
  return sentences.flatMap((sentence) => sentence || []);
}
