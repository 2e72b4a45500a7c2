import { describe, expect, test } from 'vitest';
import type { MatchNeed, MatchProfile } from '~/app/domain/matching/input';
import { cardSchema } from './card';
import { composeCard } from './compose-card';
import { draftCard } from './draft-card';
import { suggestedItems } from './suggested-items';

const need: MatchNeed = {
  id: 'brett',
  company: 'bakeriet',
  title: 'Alt det som ikke blir gjort før åpning',
  tasks: [
    {
      id: 'vaske',
      title: 'Vaske brett',
      demands: { liftingKg: 12, noise: 'loud', foods: ['pork'] },
      requires: [{ kind: 'certificate', name: 'Hygienekurs' }],
    },
    { id: 'pakke', title: 'Pakke rundstykker' },
  ],
};

const profile: MatchProfile = {
  id: 'P-7',
  wish: 'bli baker som onkelen min',
  dream: 'KANARI-dream',
  interests: ['KANARI-interests'],
  mastered: ['vaske golv og brett'],
  wanted: ['pakke brød'],
  ruledOut: [{ what: 'svinekjøtt', when: 'never', solvableBy: ['hansker'] }],
  experience: [{ task: 'rydding', setting: 'KANARI-setting', months: 14, abroad: true }],
  strengths: ['møter presis'],
  learns: ['shown', 'pictures'],
  licences: ['hygienekurs', 'KANARI-licence'],
  hoursPerWeek: { min: 10, max: 15 },
  available: [
    { day: 'mon', from: '08:00', to: '13:00' },
    { day: 'tue', from: '08:00', to: '13:00' },
  ],
  travel: { from: 'KANARI-place', reaches: ['Moss'] },
  conditions: [
    { about: 'pace', want: 'calm', strength: 'wish' },
    { about: 'liftingKg', want: { max: 10 }, strength: 'need', adaptableBy: ['sekketralle'] },
    { about: 'foods', want: 'pork', strength: 'need', adaptableBy: ['hansker'] },
  ],
  declinedCompanies: ['KANARI-company'],
};

const draft = draftCard(profile, need, {
  supportOffer: 2,
  leading: { mastered: ['vaske golv og brett'], wanted: ['pakke brød'] },
  near: { mastered: ['vaske golv og brett'], wanted: ['pakke brød'], experience: ['rydding'] },
});

describe('a drafted card', () => {
  test('as first proposed tells what fits this need, with the work’s conditions', () => {
    expect(composeCard(draft, suggestedItems(draft))).toEqual({
      lead: 'Kandidaten kan dette: vaske golv og brett.',
      tasks: [
        'Vaske golv og brett',
        'Rydding (ett til to år)',
        'Vil gjerne: pakke brød',
        'Hygienekurs',
      ],
      strengths: [],
      worksBestWhen: ['løftene er på 10 kg eller mindre, eller med sekketralle'],
      hours: ['10–15 timer i uka', 'Mandag og tirsdag kl. 08.00–13.00'],
      learns: ['Lærer best ved å få oppgaven vist', 'Lærer best med bilder av trinnene'],
      supportFromUs: [
        'Vi er på arbeidsplassen hver uke i starten og sjeldnere etter hvert.',
        'Vi øver på oppgavene sammen med kandidaten og gir råd til dere.',
      ],
      nextStep:
        'Hvis dere sier ja, avtaler vi et møte. Navnet får dere når kandidaten har sagt ja til det.',
    });
  });

  test('of three things or more, the first line names one and the list under it all', () => {
    const mastered = ['vaske golv og brett', 'rydde lager', 'pakke brød'];
    const card = draftCard({ mastered }, need, {
      supportOffer: 1,
      leading: { mastered, wanted: [] },
    });
    const { lead, tasks } = composeCard(
      card,
      card.items.map(({ id }) => id),
    );
    expect(lead).toBe('Kandidaten kan dette: vaske golv og brett, og to ting til.');
    expect(tasks).toEqual(['Vaske golv og brett', 'Rydde lager', 'Pakke brød']);
  });

  test('leads with the tasks themselves when nothing is known of what she has done', () => {
    expect(draftCard({}, need, { supportOffer: 1 }).lead).toBe(
      'Vi foreslår en kandidat til dette: vaske brett og pakke rundstykker.',
    );
  });

  test('leads with what she wants when that is all she lets be told', () => {
    const wanted = draft.items.filter(({ leads }) => leads === 'wanted').map(({ id }) => id);
    expect(composeCard(draft, wanted).lead).toBe('Kandidaten vil gjerne gjøre dette: pakke brød.');
  });

  test('tells work once, with how long she has done it, rounded down', () => {
    const told = draftCard(
      { mastered: ['vaske opp'], experience: [{ task: 'Vaske opp', months: 6 }] },
      need,
      { supportOffer: 1 },
    );
    expect(told.items.map(({ text }) => text)).toEqual(['Vaske opp (noen måneder)']);
  });

  test('holds nothing of the rest of the profile', () => {
    const everything = JSON.stringify(draft);
    expect(everything).not.toContain('KANARI');
    expect(everything).not.toContain('onkel');
    expect(everything).not.toMatch(/svin|pork|P-7/);
  });

  test('gives a reason for and against telling each thing', () => {
    const unexplained = draft.items.filter(({ whyTell, whyNotTell }) => !whyTell || !whyNotTell);
    expect(unexplained).toEqual([]);
    expect(new Set(draft.items.map(({ id }) => id)).size).toBe(draft.items.length);
  });

  test('says of each condition, and of each way to learn, its own reasons', () => {
    for (const source of ['conditions', 'learns', 'hours']) {
      const items = draft.items.filter((each) => each.source.startsWith(source));
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ whyTell }) => whyTell)).size).toBe(items.length);
    }
  });
});

describe('what she chooses', () => {
  test('is all that is told about her', () => {
    const card = composeCard(draft, []);
    expect(card.lead).toBe('Vi foreslår en kandidat til dette: vaske brett og pakke rundstykker.');
    const facts = [card.tasks, card.strengths, card.worksBestWhen, card.hours, card.learns].flat();
    expect(facts).toEqual([]);
  });

  test('can be a condition about food, worded without naming it; it is never proposed', () => {
    const food = draft.items.find(({ kind }) => kind === 'private-condition');
    expect(food?.isSuggested).toBe(false);
    expect(composeCard(draft, [food!.id]).worksBestWhen).toEqual([
      'det er avtalt på forhånd hvilke matvarer oppgavene gjelder, eller med hansker',
    ]);
  });

  test('as first proposed is only what concerns this need; the rest can be ticked', () => {
    const far = draftCard(
      {
        ...{ mastered: ['vaske brett', 'kle på barn'], wanted: ['bake', 'male gjerder'] },
        experience: [{ task: 'Sy gardiner', months: 30 }],
      },
      need,
      { supportOffer: 1, near: { mastered: ['vaske brett'], wanted: ['bake'], experience: [] } },
    );
    const texts = (ids: readonly string[]) =>
      far.items.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
    expect(texts(suggestedItems(far))).toEqual(['Vaske brett', 'Vil gjerne: bake']);
    expect(texts(far.items.map(({ id }) => id))).toHaveLength(5);
  });

  test.each([
    ['asks for it', { pace: 'fast' }, true],
    ['says nothing of it', {}, true],
    ['asks nothing of it', { ladders: false }, false],
  ] as const)('with a need is proposed to tell it where a task %s', (_task, demands, isTold) => {
    const about = 'pace' in demands || !('ladders' in demands) ? 'pace' : 'ladders';
    const want = about === 'pace' ? 'calm' : false;
    const { items } = draftCard(
      { conditions: [{ about, want, strength: 'need' }] },
      { tasks: [{ title: 'Vaske', demands }] },
      { supportOffer: 1 },
    );
    expect(items.map(({ isSuggested }) => isSuggested)).toEqual([isTold]);
    expect(items.map(({ isNeeded }) => isNeeded ?? false)).toEqual([isTold]);
  });

  test('can be a condition this need says nothing about', () => {
    const pace = draft.items.find(({ text }) => text === 'tempoet er rolig');
    expect(pace?.isSuggested).toBe(false);
  });
});

describe('texts', () => {
  test('with words of diagnosis, benefit or faith are not offered at all', () => {
    const told = draftCard(
      { mastered: ['rydde (har ADHD)', 'koste'], strengths: ['uføretrygdet', 'x'.repeat(121)] },
      need,
      { supportOffer: 1 },
    );
    expect(told.items.map(({ text }) => text)).toEqual(['Koste']);
  });

  test('by the hundred still make a card that fits its limits', () => {
    const mastered = Array.from({ length: 300 }, (_, index) => `oppgave ${index}`);
    const near = { mastered, wanted: [], experience: [] };
    const long = draftCard({ mastered }, need, { supportOffer: 3, near });
    expect(suggestedItems(long)).toHaveLength(4);
    const card = composeCard(
      long,
      long.items.map(({ id }) => id),
    );
    expect(cardSchema.safeParse(card).success).toBe(true);
  });
});
