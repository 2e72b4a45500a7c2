import type { Assessment } from '../assess-pair';
import { type Fit, meanOverTasks, prior, speaksForFrom } from './fit';

const worth = { contract: 0.35, pay: 0.15, progression: 0.3, tasks: 0.2 };
const contractFit = { yes: 1, later: 0.7, no: 0 };
const payFit = { wage: 1, unpaid: 0 };

/** Where it leads: a contract, pay, and something to grow into (I1 G11). */
export function scoreProspects({
  need: { need },
  relations,
}: Pick<Assessment, 'need' | 'relations'>): Fit {
  const { contract, pay, progression } = need;
  const fit =
    worth.contract * (contract === undefined ? prior : contractFit[contract]) +
    worth.pay * (pay === undefined ? prior : payFit[pay]) +
    worth.progression * growthOf(progression) +
    worth.tasks * meanOverTasks(relations, ({ task }) => growthOf(task.progression));
  const unknown = contract === undefined || pay === undefined || progression === undefined;
  const met = [
    pay === 'wage' && 'Arbeidet er lønnet.',
    contract === 'yes' && 'Det er mulighet for ansettelse.',
    contract === 'later' && 'Ansettelse kan bli aktuelt senere.',
    progression === true && 'Her er det noe å vokse inn i.',
    contract === 'no' && 'Dette gir erfaring.',
  ];
  const toAgree = [
    contract === undefined && 'Spør om mulighet for ansettelse.',
    contract === 'later' && 'Avklar hva som skal til for ansettelse.',
    contract === 'no' && 'Finn ansettelse et annet sted.',
    progression === false && 'Avtal hva neste steg kan være.',
  ];
  const told = unknown ? [...toAgree, ...met] : fit >= speaksForFrom ? met : toAgree;
  return { fit, unknown, why: told.filter((each) => typeof each === 'string').join(' ') };
}

function growthOf(progression: boolean | undefined): number {
  return progression === undefined ? prior : Number(progression);
}
