import type { SpecialistActor } from '~/app/auth/actor';
import { blankTask } from '~/app/domain/needs/analysis/task-analysis';
import {
  blankWorkplace,
  type WorkplaceAnalysis,
} from '~/app/domain/needs/analysis/workplace-analysis';
import type { Services } from '~/app/services';
import { editRequirements } from '~/app/usecases/needs/edit-requirements';
import { saveAnalysis } from '~/app/usecases/needs/save-analysis';
import { listTasks } from '~/db/repositories/tasks';
import { done, type Then } from '../history';
import { ingrid, jonas, turid } from './specialists';
import {
  bakery,
  cafe,
  schoolKitchen,
  secondHandShop,
  supermarket,
  townHall,
  tyreShop,
} from './workplaces';

/** Plays the analyses: two workplaces known in full, others begun, and a task taken apart. */
export async function playAnalyses(then: Then): Promise<void> {
  const early = { ...tyreShop, acceptsSpecialist: null, buddy: blankWorkplace.buddy };
  await saveWorkplace(then(40), 'dekk', early);
  await saveWorkplace(then(38), 'dekk', tyreShop, { fromVersion: 1 });
  await saveWorkplace(then(43), 'kafe', cafe);
  await saveWorkplace(then(29), 'gjenbruk', secondHandShop);
  const unseen = { ...supermarket, points: { ...supermarket.points, ...blankPoints } };
  await saveWorkplace(then(6), 'dagligvare', unseen);
  await saveWorkplace(then(2), 'dagligvare', supermarket, { fromVersion: 1 });
  await saveWorkplace(then(15), 'skolekjokken', schoolKitchen, { by: jonas });
  await saveWorkplace(then(18), 'radhus', townHall);
  await saveWorkplace(then(0), 'bakeri', bakery);
  await playTaskAndDemands(then);
  await playVagueDemand(then);
  await playEverything(then);
}

/** What only a morning on the floor could tell. */
const blankPoints = {
  culture: blankWorkplace.points.culture,
  social: blankWorkplace.points.social,
  naturalSupport: blankWorkplace.points.naturalSupport,
};

async function saveWorkplace(
  past: Services,
  need: string,
  content: WorkplaceAnalysis,
  {
    by = ingrid,
    fromVersion = 0,
  }: { readonly by?: SpecialistActor; readonly fromVersion?: number } = {},
): Promise<void> {
  const id = `demo-analysis-${need}-${fromVersion + 1}`;
  const needId = `demo-need-${need}`;
  const save = { id, needId, subject: 'workplace', fromVersion, content } as const;
  await done(saveAnalysis(past, by, save));
}

/** «God norsk» at the storage: what, in which task, how it is seen – and nobody could say why. */
async function playVagueDemand(then: Then): Promise<void> {
  const needId = 'demo-need-lager';
  const [picking] = await listTasks(then(0).store.read, needId);
  const demand = {
    wording: 'god norsk',
    taskId: picking?.id ?? null,
    what: 'Lese varenummer og hylleplass',
    howSeen: 'Rett vare i rett eske ti ganger på rad.',
    why: '',
  };
  const id = 'demo-analysis-lager-demands';
  const save = { id, needId, subject: 'demands', fromVersion: 0, content: [demand] } as const;
  await done(saveAnalysis(then(25), turid, save));
}

/** «Must know everything» at the school kitchen: the one thing that comes first. */
async function playEverything(then: Then): Promise<void> {
  const needId = 'demo-need-skolekjokken';
  const [breakfast] = await listTasks(then(0).store.read, needId);
  const demand = {
    wording: 'må kunne alt',
    taskId: breakfast?.id ?? null,
    what: 'Sette fram frokosten etter ei liste med seks ting',
    howSeen: 'Alt på lista står framme halv ni.',
    why: 'Elevene kommer samtidig, og da kan ingen gå og hente.',
  };
  const id = 'demo-analysis-skolekjokken-demands';
  const save = { id, needId, subject: 'demands', fromVersion: 0, content: [demand] } as const;
  await done(saveAnalysis(then(15), jonas, save));
}

async function playTaskAndDemands(then: Then): Promise<void> {
  const needId = 'demo-need-dekk';
  const [washing, tidying] = await listTasks(then(0).store.read, needId);
  if (!washing || !tidying) throw new Error('the tyre shop has two tasks');
  await done(
    saveAnalysis(then(38), ingrid, {
      id: 'demo-analysis-dekk-task',
      needId,
      subject: `task:${washing.id}`,
      fromVersion: 0,
      content: {
        answers: {
          ...blankTask.answers,
          steps: 'Hent hjulet.\nVask det.\nLes lappen.\nSett det på hylla.',
          order: 'Vask alltid først. Resten kan vente.',
          meetingPoints: 'Mekanikeren henter hjul hver halvtime.',
          timeFrame: 'Fem minutter for en som kan det, femten i starten.',
          materials: 'Vaskemaskin, løftebord og lapper. Alt ligger ved porten.',
          doneWell: 'Fire hjul på samme hylle med samme nummer.',
        },
        trainer: 'together',
      },
    }),
  );
  await done(
    saveAnalysis(then(38), ingrid, {
      id: 'demo-analysis-dekk-demands',
      needId,
      subject: 'demands',
      fromVersion: 0,
      content: [
        {
          wording: 'selvstendig',
          taskId: tidying.id,
          what: 'Begynne på neste rom når ett er ferdig',
          howSeen: 'Kostene henger på plass, og gulvet er tørt.',
          why: 'Ingen har tid til å si fra etter hvert rom.',
        },
      ],
    }),
  );
  const edit = { kind: 'add', text: 'Ringe Per når en er syk.' } as const;
  await done(editRequirements(then(38), ingrid, needId, { id: 'demo-edit-dekk', edit }));
}
