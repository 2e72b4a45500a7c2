import type { MatchTask } from '../matching/input';
import { joinWithAnd, uncapitalised } from '../wording/in-a-sentence';

/**
 * What a job asks of the workplace, in sentences for the employer. They are made of what the
 * company itself has said of its tasks and of nothing about the person. The first two hold for
 * every job: a named contact is required before any agreement (domain §4), and whoever is new is
 * trained at the place.
 */
export function workplaceAsks(tasks: readonly MatchTask[]): string[] {
  const named = (is: (task: MatchTask) => boolean) =>
    joinWithAnd(tasks.filter(is).map(({ title }) => uncapitalised(title)));
  const together = named(({ demands }) => demands?.company === 'together');
  const mixed = named(({ demands }) => demands?.company === 'mixed');
  const stepwise = named(({ learnable }) => learnable === true);
  const ladders = named(({ demands }) => demands?.ladders === true);
  const trained = tasks.flatMap(({ requires = [] }) =>
    requires.filter(({ kind }) => kind === 'hse-training').map(({ name }) => name),
  );
  const offered = tasks.flatMap(({ adaptations = [] }) => adaptations);
  const sentences = [
    'En fast person hos dere som kandidaten kan spørre.',
    'Opplæring i oppgavene på arbeidsplassen.',
    together && `En kollega å gjøre dette sammen med: ${together}.`,
    mixed && `Kolleger som er med på noe av dette: ${mixed}.`,
    stepwise && `Tid til å lære ett steg om gangen: ${stepwise}.`,
    ladders && `Sikring og opplæring i stige: ${ladders}.`,
    trained.length > 0 && `Opplæring før start: ${joinWithAnd([...new Set(trained)])}.`,
    offered.length > 0 && `Det dere har sagt at går: ${joinWithAnd([...new Set(offered)])}.`,
  ];
  return sentences.flatMap((sentence) => sentence || []);
}
