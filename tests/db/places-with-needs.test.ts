import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NeedState } from '~/app/domain/needs/need-state';
import { doubtedPlacesOf } from '~/app/usecases/places/doubted-places-of';
import { reachedWithoutNeeds } from '~/app/usecases/profiles/travel-places';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

/** A need that stands so, in Våler, of a company in Moss. */
async function aNeedThatIs(state: NeedState): Promise<void> {
  const { id } = await aCompany(services, { municipality: 'Moss' });
  await aNeed(services, id, { need: { state, municipality: 'Våler' } });
}

describe('A place somebody reaches', () => {
  it.each<readonly [NeedState, boolean]>([
    ['draft', false],
    ['submitted', true],
    ['analysed', true],
    ['open', true],
    ['paused', true],
    ['closed', false],
  ])('has a need where one is %s: %s', async (state, hasNeed) => {
    await aNeedThatIs(state);
    const without = await reachedWithoutNeeds(services.store.read, { reaches: ['Våler'] });
    expect(without).toEqual(hasNeed ? [] : ['Våler']);
  });

  it('is a known one where a need was, though it is closed', async () => {
    await aNeedThatIs('closed');
    const near = await doubtedPlacesOf(services.store.read, { reaches: ['Våle'] });
    expect(near.reaches).toHaveLength(1);
  });
});
