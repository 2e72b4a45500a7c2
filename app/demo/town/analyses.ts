import type { SpecialistActor } from '~/app/auth/actor';
import { blankTask } from '~/app/domain/needs/analysis/task-analysis';
import {
  blankWorkplace,
  type PointAnswer,
  type WorkplaceAnalysis,
} from '~/app/domain/needs/analysis/workplace-analysis';
import { editRequirements } from '~/app/usecases/needs/edit-requirements';
import { saveAnalysis } from '~/app/usecases/needs/save-analysis';
import { listTasks } from '~/db/repositories/tasks';
import { done, type Then } from '../history';

const fixed = (note: string): PointAnswer => ({ note, standing: 'fixed' });
const negotiable = (note: string): PointAnswer => ({ note, standing: 'negotiable' });

const tyreShop: WorkplaceAnalysis = {
  points: {
    tasks: negotiable('Vaske hjul, sette dem på rett plass i dekkhotellet, rydde verkstedet.'),
    complexTasks: fixed('Merking av hjul må læres trinn for trinn.'),
    characteristics: fixed('En står og går hele dagen.'),
    productivity: negotiable('Tolv hjul i timen når en er opplært. Det haster ikke i starten.'),
    quality: fixed('Alle fire hjul på samme hylle, med rett lapp.'),
    wage: fixed('Tariff for bilverksteder, lønn fra første dag.'),
    percentage: negotiable('Ti timer i uka, kan bli flere.'),
    universalDesign: negotiable('Flatt gulv. Toalettet er i andre etasje.'),
    safety: fixed('Vernesko og hørselvern. Per lærer opp i løftebordet.'),
    culture: negotiable('Røft språk, men alle blir med i lunsjen.'),
    environment: negotiable('Mye lyd når det skiftes dekk, stille på dekkhotellet.'),
    social: negotiable('Lunsj sammen klokka elleve.'),
    externalSupport: negotiable('Vi kan være med når som helst før klokka tre.'),
    naturalSupport: negotiable('Roar står ved siden av de første ukene.'),
    transport: fixed('Buss 404 stopper utenfor. Arbeidstøy ligger klart.'),
  },
  acceptsSpecialist: true,
  buddy: {
    who: 'Roar på dekkhotellet',
    hasAcceptedRole: true,
    hasTime: true,
    hasAcceptedConfidentiality: true,
  },
};

/** What is known of the bakery after the first call: half of it. */
const bakery: WorkplaceAnalysis = {
  ...blankWorkplace,
  points: {
    ...blankWorkplace.points,
    tasks: negotiable('Pakke, vaske brett og rydde. Pakkingen er viktigst.'),
    quality: fixed('Rett antall i hver pose, og posen er lukket.'),
    safety: fixed('Hårnett og rene hender. Kari lærer opp.'),
    environment: negotiable('Travelt før klokka ni, rolig etterpå.'),
    transport: negotiable('Første buss er framme ti på sju.'),
  },
};

/** Plays the analyses: the tyre shop's in two versions with a task taken apart, the bakery's begun. */
export async function playAnalyses(then: Then, specialist: SpecialistActor) {
  const early = { ...tyreShop, acceptsSpecialist: null, buddy: blankWorkplace.buddy };
  const ofTheShop = { needId: 'demo-need-dekk', subject: 'workplace' } as const;
  const saves = [
    [34, { ...ofTheShop, id: 'demo-analysis-dekk-1', fromVersion: 0, content: early }],
    [33, { ...ofTheShop, id: 'demo-analysis-dekk-2', fromVersion: 1, content: tyreShop }],
    [
      0,
      {
        id: 'demo-analysis-bakeri-1',
        needId: 'demo-need-bakeri',
        subject: 'workplace',
        fromVersion: 0,
        content: bakery,
      },
    ],
  ] as const;
  for (const [daysAgo, save] of saves) await done(saveAnalysis(then(daysAgo), specialist, save));
  await playTaskAndDemands(then, specialist);
}

async function playTaskAndDemands(then: Then, specialist: SpecialistActor) {
  const needId = 'demo-need-dekk';
  const [washing, tidying] = await listTasks(then(0).store.read, needId);
  if (!washing || !tidying) throw new Error('the tyre shop has two tasks');
  await done(
    saveAnalysis(then(33), specialist, {
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
    saveAnalysis(then(33), specialist, {
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
  await done(editRequirements(then(33), specialist, needId, { id: 'demo-edit-dekk', edit }));
}
