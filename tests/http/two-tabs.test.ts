import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aCompany } from '~/tests/support/fixtures/company';
import { aNeed } from '~/tests/support/fixtures/need';
import { aProfile } from '~/tests/support/fixtures/profile';
import { aReadyAgreement } from '~/tests/support/fixtures/sent-agreement';
import { aSpecialist } from '~/tests/support/fixtures/user';
import { filledIn, sendFrom } from '~/tests/support/sent-again';
import { visitorAs, type Visitor } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Scene {
  readonly visitor: Visitor;
  readonly page: string;
}

async function aNeedToComplete(): Promise<Scene> {
  const specialist = await aSpecialist(app.services);
  const company = await aCompany(app.services, { specialistId: specialist.id });
  const { need } = await aNeed(app.services, company.id);
  const visitor = await visitorAs(app, specialist.id);
  return { visitor, page: `/needs/${need.id}/complete` };
}

async function aTaskToComplete(): Promise<Scene> {
  const specialist = await aSpecialist(app.services);
  const company = await aCompany(app.services, { specialistId: specialist.id });
  const { need, tasks } = await aNeed(app.services, company.id);
  const visitor = await visitorAs(app, specialist.id);
  return { visitor, page: `/needs/${need.id}/complete?task=${tasks[0]?.id}` };
}

async function aBlock(): Promise<Scene> {
  const specialist = await aSpecialist(app.services);
  const { profile } = await aProfile(app.services, specialist.id);
  const visitor = await visitorAs(app, specialist.id);
  return { visitor, page: `/profiles/${profile.id}/edit?block=time` };
}

async function aDraft(): Promise<Scene> {
  const { agreementId, specialist } = await aReadyAgreement(app.services);
  const visitor = await visitorAs(app, specialist.id);
  return { visitor, page: `/agreements/${agreementId}` };
}

type Case = readonly [string, () => Promise<Scene>, Typed, Typed, string];
type Typed = Readonly<Record<string, string>>;

const cases: readonly Case[] = [
  [
    'a need',
    aNeedToComplete,
    { whyNow: 'To slutter til sommeren' },
    { contactName: 'Kari' },
    'Før: tomt. Nå: «To slutter til sommeren».',
  ],
  [
    'a task of it',
    aTaskToComplete,
    { doneBy: 'Den som har vakt' },
    { adaptations: 'Krakk' },
    'Nå: «Den som har vakt».',
  ],
  ['a block of a profile', aBlock, { hoursMax: '18' }, { hoursMin: '4' }, 'Nå: «18».'],
  [
    'an agreement',
    aDraft,
    { insurance: 'Yrkesskade hos bedriften' },
    { purpose: 'Se om bakeriet passer' },
    'Nå: «Yrkesskade hos bedriften».',
  ],
];

/** The page as it stands, a moment later. */
async function textOf({ visitor, page }: Scene): Promise<string> {
  app.services.clock.advance({ minutes: 1 });
  return (await visitor.get(page)).text();
}
const without = (html: string) => html.replaceAll(/<!-- -->|<\/?span>/g, '');

describe.each(cases)('two tabs with %s', (_, aScene, first, second, change) => {
  test('the second is refused once, says what the first saved, and then saves both', async () => {
    const scene = await aScene();
    const { visitor, page } = scene;
    const [one, other] = [await textOf(scene), await textOf(scene)];
    expect((await sendFrom(visitor, page, one, first)).status).toBe(303);

    const late = await sendFrom(visitor, page, other, second);
    expect(late.status).toBe(409);
    const answer = await late.text();
    expect(answer).toContain('Dette er lagret et annet sted mens du skrev');
    expect(without(answer)).toContain(change);
    expect(answer.split('class="field__meanwhile"')).toHaveLength(2);
    expect(filledIn(answer, 'save')).toMatchObject({ ...first, ...second });
    expect(filledIn(await textOf(scene), 'save')).toMatchObject(first);

    expect((await sendFrom(visitor, page, answer, {})).status).toBe(303);
    expect(filledIn(await textOf(scene), 'save')).toMatchObject({ ...first, ...second });
  });

  test('what both changed stays as it was typed, and is saved when sent again', async () => {
    const scene = await aScene();
    const { visitor, page } = scene;
    const [field = ''] = Object.keys(first);
    const typed = { [field]: field.startsWith('hours') ? '22' : 'Noe annet enn i den første' };
    const other = await textOf(scene);
    expect((await sendFrom(visitor, page, await textOf(scene), first)).status).toBe(303);
    const answer = await (await sendFrom(visitor, page, other, typed)).text();
    expect(without(answer)).toContain(change);
    expect(filledIn(answer, 'save')).toMatchObject(typed);
    expect((await sendFrom(visitor, page, answer, {})).status).toBe(303);
    expect(filledIn(await textOf(scene), 'save')).toMatchObject(typed);
  });

  test('a draft kept of the second is brought up to date where it stands again', async () => {
    const scene = await aScene();
    const { visitor, page } = scene;
    const [one, other] = [await textOf(scene), await textOf(scene)];
    await sendFrom(visitor, page, one, first);
    const kept = { ...filledIn(other, 'save'), ...second, intent: 'keep', place: page };
    expect((await visitor.post('/drafts', kept)).status).toBe(204);

    const late = await sendFrom(visitor, page, other, second);
    const again = await sendFrom(visitor, page, await late.text(), {});
    expect([late.status, again.status]).toEqual([409, 303]);
    expect(await textOf(scene)).not.toContain('Det er ikke lagret ennå.');

    await visitor.post('/drafts', kept);
    const opened = await textOf(scene);
    expect(opened).toContain('Det er ikke lagret ennå.');
    expect((await sendFrom(visitor, page, opened, {})).status).toBe(303);
    expect(filledIn(await textOf(scene), 'save')).toMatchObject({ ...first, ...second });
  });

  test('the same sent twice is saved', async () => {
    const scene = await aScene();
    const opened = await textOf(scene);
    const send = () => sendFrom(scene.visitor, scene.page, opened, first);
    expect([(await send()).status, (await send()).status]).toEqual([303, 303]);
  });
});
